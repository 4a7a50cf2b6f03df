/** Reads a file of linking judgements and finds what they speak of. */
import type { DraftRef, LinkJudgement } from './linking.js';
import type { Unit } from './unit.js';

/**
 * One judgement a line: `same` or `not-same`, two references, and a note, separated by tabs (or by spaces, where no reference
 * holds one). Empty lines and lines that start with "#" are left out.
 * @throws Error naming the line that is neither.
 */
export function parseJudgements(text: string): readonly LinkJudgement[] {
  return text.split(/\r?\n/).flatMap((line, i) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return [];
    const [verdict, a, b, ...note] = (line.includes('\t') ? line.split('\t') : line.split(' ')).map((cell) => cell.trim()).filter(Boolean);
    if ((verdict !== 'same' && verdict !== 'not-same') || a === undefined || b === undefined) {
      throw new Error(`Judgements, line ${i + 1}: expected "same" or "not-same" and two references, found "${line.trim().slice(0, 80)}"`);
    }
    return [{ verdict, a, b, note: note.join(' ') }];
  });
}

interface Ruled {
  readonly a: number;
  readonly b: number;
  readonly judgement: LinkJudgement;
}

export interface Rulings {
  readonly together: readonly Ruled[];
  readonly apart: readonly Ruled[];
  readonly problems: readonly string[];
}

/** @param logOddsOf picks which drafts of two reports a "same" means where they have several: the closest two. */
export function resolveJudgements(
  judgements: readonly LinkJudgement[],
  units: readonly Unit[],
  incidents: ReadonlyMap<string, readonly DraftRef[]>,
  logOddsOf: (a: number, b: number) => number,
): Rulings {
  const find = createFinder(units, incidents);
  const together: Ruled[] = [];
  const apart: Ruled[] = [];
  const problems: string[] = [];
  for (const judgement of judgements) {
    const [as, bs] = [find(judgement.a), find(judgement.b)];
    if (as.length === 0 || bs.length === 0) {
      problems.push(
        `The judgement "${judgement.verdict} ${judgement.a} ${judgement.b}" names ${as.length === 0 ? judgement.a : judgement.b}, which is not among the reports.`,
      );
      continue;
    }
    const pairs = as.flatMap((a) => bs.filter((b) => b !== a).map((b) => ({ a: Math.min(a, b), b: Math.max(a, b), judgement })));
    if (judgement.verdict === 'not-same') apart.push(...pairs);
    else together.push(...closestFirst(pairs, logOddsOf).slice(0, 1));
  }
  const inOrder = (x: Ruled, y: Ruled): number => x.a - y.a || x.b - y.b;
  return { together: together.sort(inOrder), apart: apart.sort(inOrder), problems };
}

const closestFirst = (pairs: readonly Ruled[], logOddsOf: (a: number, b: number) => number): readonly Ruled[] =>
  pairs
    .map((pair) => ({ pair, odds: logOddsOf(pair.a, pair.b) }))
    .sort((x, y) => y.odds - x.odds || x.pair.a - y.pair.a || x.pair.b - y.pair.b)
    .map(({ pair }) => pair);

/** Finds the units a reference means: an incident's members, a report's drafts, or one draft ("r1#2"). */
function createFinder(
  units: readonly Unit[],
  incidents: ReadonlyMap<string, readonly DraftRef[]>,
): (reference: string) => readonly number[] {
  const ofReport = new Map<string, number[]>();
  for (const { report, index } of units) ofReport.set(report.id, [...(ofReport.get(report.id) ?? []), index]);
  const ofRef = ({ report, draft }: DraftRef): readonly number[] =>
    (ofReport.get(report) ?? []).filter((index) => draft === null || units[index]!.draft === draft);
  return (reference) => {
    const members = incidents.get(reference);
    if (members) return members.flatMap(ofRef);
    const whole = ofReport.get(reference);
    if (whole) return whole;
    const numbered = /^(.*)#(\d+)$/s.exec(reference);
    return numbered ? ofRef({ report: numbered[1]!, draft: Number(numbered[2]) - 1 }) : [];
  };
}
