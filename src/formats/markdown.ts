/** The overview as Markdown, its sources as footnotes. */
import type { Incident } from '../model/incident.js';
import { footnotes, voice } from './footnotes.js';

const escaped = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, '\\$1').replace(/\s+/g, ' ');

export function markdown(incidents: readonly Incident[]): string {
  return incidents.map(one).join('\n---\n\n');
}

function one(incident: Incident): string {
  const notes = footnotes(incident);
  const mark = (claims: readonly string[]): string => notes.of(claims).map((n) => `[^${incident.id}-${n}]`).join('');
  const sections = incident.overview.map(({ heading, sentences }) => `## ${heading}\n\n${sentences.map(({ text, claims }) => `- ${escaped(text)}${mark(claims)}`).join('\n')}\n`);
  const sources = notes.notes().map(({ number, claim }) => `[^${incident.id}-${number}]: “${escaped(claim.quote)}” (${escaped(voice(claim))}; report ${escaped(claim.report)}, ${claim.start}–${claim.end})`);
  return `# ${escaped(incident.title)}\n\n${sections.join('\n')}\n${sources.join('\n')}\n`;
}
