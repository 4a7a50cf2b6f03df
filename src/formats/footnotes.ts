/** The passages behind an overview, numbered in the order its sentences call on them; claims of one passage share its number. */
import type { Claim, ClaimId } from '../model/claim.js';
import type { Incident } from '../model/incident.js';
import { type Span, sentenceAround } from './passage.js';
import { NO_REPORTS, type Reports } from './reports.js';

export interface Note extends Span {
  readonly number: number;
  readonly report: string;
  /** The sentence of the report where its text is at hand, else the claims' own words. */
  readonly text: string;
  /** Those called on so far, in the order they were. */
  readonly claims: readonly Claim[];
}

export interface Footnotes {
  /** The notes of these claims, in their order, each once; unknown claims have none. */
  readonly of: (claims: readonly ClaimId[]) => readonly Note[];
  readonly notes: () => readonly Note[];
}

export function footnotes(incident: Incident, reports: Reports = NO_REPORTS): Footnotes {
  const byId = new Map(incident.claims.map((claim) => [claim.id, claim]));
  const passages = passagesOf(incident, incident.withheld ? NO_REPORTS : reports);
  const notes = new Map<Passage, Note & { claims: Claim[] }>();
  const noteOf = (claim: Claim): Note => {
    const passage = passages.get(claim)!;
    const note = notes.get(passage) ?? { ...passage, number: notes.size + 1, claims: [] };
    if (!note.claims.includes(claim)) note.claims.push(claim);
    notes.set(passage, note);
    return note;
  };
  return {
    of: (claims) => [...new Set(claims.flatMap((id) => byId.get(id) ?? []).map(noteOf))],
    notes: () => [...notes.values()],
  };
}

interface Passage extends Span {
  readonly report: string;
  readonly text: string;
}

/** The sentence of each claim; without the report's text, quotes that overlap are one passage. */
function passagesOf(incident: Incident, reports: Reports): ReadonlyMap<Claim, Passage> {
  const passages = new Map<Claim, Passage>();
  const known = new Map<string, Passage>();
  for (const claim of incident.claims) {
    const text = reports.get(claim.report)?.text;
    if (text === undefined || text.slice(claim.start, claim.end) !== claim.quote) continue;
    const span = sentenceAround(text, claim);
    const key = `${claim.report}\n${span.start}-${span.end}`;
    const passage = known.get(key) ?? { ...span, report: claim.report, text: text.slice(span.start, span.end) };
    known.set(key, passage);
    passages.set(claim, passage);
  }
  const bare = incident.claims
    .filter((claim) => !passages.has(claim))
    .sort((a, b) => (a.report < b.report ? -1 : a.report > b.report ? 1 : a.start - b.start || b.end - a.end));
  joinOverlapping(bare, passages, incident.withheld !== undefined);
  return passages;
}

/** Quotes in order of their start: one within the other, or running on from it, joins it. Redacted quotes no longer fit their offsets. */
function joinOverlapping(claims: readonly Claim[], passages: Map<Claim, Passage>, isRedacted: boolean): void {
  let group: Claim[] = [];
  let text = '';
  let end = -1;
  const close = (): void => {
    const [first] = group;
    if (!first) return;
    const passage = { report: first.report, start: first.start, end, text };
    for (const claim of group) passages.set(claim, passage);
  };
  for (const claim of claims) {
    const joins = group.length > 0 && group[0]!.report === claim.report && (isRedacted ? claim.end <= end : claim.start < end);
    if (!joins) {
      close();
      group = [];
      text = claim.quote;
      end = claim.end;
    } else if (claim.end > end) {
      text += claim.quote.slice(end - claim.start);
      end = claim.end;
    }
    group.push(claim);
  }
  close();
}

/** Runs of numbers, in rising order: 1–3, 5. */
export function numberRanges(notes: readonly Note[]): readonly { readonly first: number; readonly last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (const number of notes.map((note) => note.number).sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last && last.last === number - 1) last.last = number;
    else ranges.push({ first: number, last: number });
  }
  return ranges;
}
export const rangeText = ({ first, last }: { readonly first: number; readonly last: number }): string =>
  first === last ? `${first}` : last === first + 1 ? `${first}, ${last}` : `${first}–${last}`;

/** Who speaks in the claims of a note: "Ministry of Health"; "the report" where it is in its own voice. */
export const voices = (claims: readonly Claim[]): string =>
  [...new Set(claims.map(({ speaker }) => speaker?.name ?? 'the report'))].join('; ');
/** Claims that are more than plainly asserted, in a word: "hedged"; empty where all are asserted. */
export const certainties = (claims: readonly Claim[]): string =>
  [...new Set(claims.map(({ certainty }) => certainty).filter((certainty) => certainty !== 'asserted'))].join(', ');
