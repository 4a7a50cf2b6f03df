/** Leaves the names of private persons out of an incident, for what is published. */
import type { Claim } from '../model/claim.js';
import type { Incident } from '../model/incident.js';

export const WITHHELD = '[name withheld]';

/**
 * Names that the reader took for those of private persons are masked wherever words of the reports are shown. Offsets stay those of
 * the report; a masked quote equals its slice no more, so the incident JSON keeps its quotes (`quotes: false`).
 */
export function withholdNames(incident: Incident, { quotes }: { readonly quotes: boolean }): Incident {
  const names = namesIn(incident.claims);
  if (names === null) return incident;
  const mask = (text: string): string => text.replace(names, WITHHELD);
  return {
    ...incident,
    title: mask(incident.title),
    events: incident.events.map((event) => ({ ...event, what: mask(event.what) })),
    entities: incident.entities.map((entity) => ({ ...entity, mentions: [...new Set(entity.mentions.map(mask))] })),
    findings: incident.findings.map((finding) => ({ ...finding, message: mask(finding.message) })),
    overview: incident.overview.map((section) => ({
      ...section,
      sentences: section.sentences.map((sentence) => ({ ...sentence, text: mask(sentence.text) })),
    })),
    claims: incident.claims.map((claim) => masked(claim, mask, quotes)),
  };
}

function masked(claim: Claim, mask: (text: string) => string, quotes: boolean): Claim {
  const quote = quotes ? mask(claim.quote) : claim.quote;
  switch (claim.kind) {
    case 'participant':
      return { ...claim, quote, says: { ...claim.says, mention: mask(claim.says.mention) } };
    case 'event':
      return { ...claim, quote, says: { ...claim.says, what: mask(claim.says.what) } };
    default:
      return { ...claim, quote };
  }
}

/** The whole names and, of names of several words, the last word too: reports go on with "Smith said". Null where there are none. */
function namesIn(claims: readonly Claim[]): RegExp | null {
  const names = new Set<string>();
  for (const claim of claims) {
    if (claim.kind !== 'participant' || !claim.says.personalName) continue;
    names.add(claim.says.mention);
    const last = claim.says.mention.split(/\s+/).at(-1)!;
    if (last.length > 2 && /^\p{Lu}/u.test(last)) names.add(last);
  }
  if (names.size === 0) return null;
  const longestFirst = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

/** Line breaks and double spaces inside a name differ between a quote and a told sentence. */
const escaped = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .join('\\s+');
