/** What one voice says of one set of persons, after its own restatements are put together. */
import { append } from '../model/append.js';
import type { FigureClaim } from '../model/claim.js';
import { compatible, meet, type Range, rangeOfCount, type VagueNumber } from './range.js';

export interface Statement {
  readonly range: Range;
  readonly claims: readonly FigureClaim[];
  readonly speaker: FigureClaim['speaker'];
  readonly hedged: boolean;
  /** ISO 8601, null: unknown. */
  readonly at: string | null;
}

/** Claims of one voice about the same persons: those that stand, those it went back on, and pairs that cannot both be true. */
export interface Restated {
  readonly stands: Statement;
  readonly earlier: readonly Statement[];
  readonly clashes: readonly (readonly [FigureClaim, FigureClaim])[];
}

export interface Reading {
  readonly published: string | null;
  readonly vague: VagueNumber | null;
}

export const statementOf = (claim: FigureClaim, { published, vague }: Reading): Statement => ({
  range: rangeOfCount(claim.says.count, vague),
  claims: [claim],
  speaker: claim.speaker,
  hedged: claim.certainty === 'hedged',
  at: claim.asOf ?? published,
});

export const voiceOfClaim = (claim: FigureClaim): string => (claim.speaker ? claim.speaker.name.toLowerCase() : '');

/** Later figures of the same voice replace earlier ones; figures of one moment are put together, or they clash and the first stands. */
export function restate(statements: readonly Statement[]): Restated {
  if (statements.length === 1) return { stands: statements[0]!, earlier: [], clashes: [] };
  let stands = { ...statements[0]!, claims: [...statements[0]!.claims] };
  const earlier: Statement[] = [];
  const clashes: [FigureClaim, FigureClaim][] = [];
  for (const next of statements.slice(1)) {
    if (compatible(stands.range, next.range)) {
      const { claims } = stands;
      for (const claim of next.claims) claims.push(claim);
      stands = { ...combined(stands, next), claims };
    } else if (next.at !== stands.at && next.at !== null && stands.at !== null) {
      earlier.push(next.at > stands.at ? stands : next);
      if (next.at > stands.at) stands = { ...next, claims: [...next.claims] };
    } else clashes.push(clashing(stands, next));
  }
  return { stands, earlier, clashes };
}

/** Two compatible statements of one voice. */
export const joined = (a: Statement, b: Statement): Statement => ({ ...combined(a, b), claims: [...a.claims, ...b.claims] });

const combined = (a: Statement, b: Statement): Omit<Statement, 'claims'> => ({
  range: meet(a.range, b.range),
  speaker: a.speaker ?? b.speaker,
  hedged: a.hedged && b.hedged,
  at: a.at === null || (b.at !== null && b.at > a.at) ? b.at : a.at,
});

/** Which of the claims behind a figure the other one cannot be true with. */
function clashing(stands: Statement, next: Statement): [FigureClaim, FigureClaim] {
  const other = next.claims[0]!;
  const culprit = stands.claims.find((claim) => !compatible(rangeOfCount(claim.says.count, null), next.range));
  return [culprit ?? stands.claims[0]!, other];
}

/** Groups what is said by who says it, the first to speak first. */
export function byVoice(claims: readonly FigureClaim[], reading: Reading): readonly Restated[] {
  if (claims.length === 1) return [{ stands: statementOf(claims[0]!, reading), earlier: [], clashes: [] }];
  const voices = new Map<string, Statement[]>();
  for (const claim of claims) {
    const voice = voiceOfClaim(claim);
    append(voices, voice, statementOf(claim, reading));
  }
  return [...voices.values()].map(restate);
}
