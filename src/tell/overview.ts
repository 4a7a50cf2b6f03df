/** The overview: plain sentences under fixed headings, none without a claim. */
import type { OverviewSection, OverviewSentence } from '../model/incident.js';
import { chronicle } from './chronicle.js';
import type { TellContext } from './phrasing.js';
import { background, statements, statuses } from './sayings.js';
import type { Settled } from './settled.js';
import { openTelling, type Telling, told } from './telling.js';
import { type Addition, toll } from './toll.js';
import { whatHappened } from './what-happened.js';
import { who } from './who.js';
import { nameRemover } from './withhold-names.js';

export function overview(context: TellContext, incident: Settled, additions: readonly Addition[] = []): readonly OverviewSection[] {
  return overviews(context, [{ incident, additions }])[0]!;
}

export interface Untold {
  readonly incident: Settled;
  readonly additions: readonly Addition[];
}

const SECTIONS: readonly (readonly [heading: string, tell: (telling: Telling, untold: Untold) => readonly OverviewSentence[]])[] = [
  ['What happened', whatHappened],
  ['Toll', (telling, { additions }) => toll(telling, additions)],
  ['Chronology', chronicle],
  ['Who', who],
  ['Response and status', statuses],
  ['What officials and experts say', statements],
  ['Background', background],
  ['What does not add up', (_, { incident }) => incident.findings.map(({ message, claims }) => told(message, claims))],
];

/** Of several incidents, section by section. A section without sentences is left out, as is a sentence that no claim stands behind. */
export function overviews(context: TellContext, untold: readonly Untold[]): readonly (readonly OverviewSection[])[] {
  const tellings = untold.map(({ incident }) => openTelling(context, incident));
  const spoken = untold.map(({ incident }) => (context.withholdNames ? nameRemover(incident) : (text: string): string => text));
  const sections = untold.map((): OverviewSection[] => []);
  for (const [heading, tell] of SECTIONS)
    tellings.forEach((telling, i) => {
      const sentences = tell(telling, untold[i]!).filter(({ claims }) => claims.length > 0);
      if (sentences.length > 0)
        sections[i]!.push({ heading, sentences: sentences.map(({ text, claims }) => ({ text: spoken[i]!(text), claims })) });
    });
  return sections;
}
