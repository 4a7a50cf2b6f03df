/** Scores our own corpus: does the incident hold what its report was written to tell? */
import type { Incident } from '../src/model/incident.js';
import type { CorpusRow } from './corpus.js';
import type { Scores } from './scorer.js';

/** The key of a row of our own corpus. A field that is not there is not asked. */
export interface OwnGold {
  /** How many incidents the report tells of; 0 for background, fiction, sport. */
  readonly incidents?: number;
  readonly kind?: string;
  readonly killed?: number;
  readonly injured?: number;
  readonly perpetrators_killed?: number;
  readonly detained?: number;
  readonly abducted?: number;
  /** ISO 8601, as precise as the report tells it: compared with the beginning of `when.start`. */
  readonly date?: string;
  readonly place?: { readonly city?: string; readonly country?: string };
  /** Kinds of findings that must be there. */
  readonly findings?: readonly string[];
}

interface Asked {
  readonly figure: string;
  readonly right: boolean;
  readonly expected: unknown;
  readonly found: unknown;
}

const FIGURES = [
  ['killed', 'people', 'killed'],
  ['injured', 'people', 'injured'],
  ['perpetrators_killed', 'perpetrators', 'killed'],
  ['detained', 'people', 'detained'],
  ['abducted', 'people', 'abducted'],
] as const;

function asked(row: CorpusRow, incidents: readonly Incident[]): readonly Asked[] {
  const gold = (row.gold ?? {}) as OwnGold;
  const own = incidents.filter((incident) => incident.reports.includes(row.id));
  const first = own[0];
  const out: Asked[] = [];
  const ask = (figure: string, expected: unknown, found: unknown, right = expected === found): void => {
    if (expected !== undefined) out.push({ figure, right, expected, found });
  };
  ask('incidents', gold.incidents, own.length);
  if (gold.incidents === 0) return out;
  ask('kind', gold.kind, first?.kind);
  for (const [key, group, effect] of FIGURES) {
    const best =
      first?.figures.find((figure) => figure.group === group && figure.effect === effect && figure.event === null)?.best ??
      (gold[key] === 0 ? 0 : null);
    ask(key, gold[key], best);
  }
  ask('date', gold.date, first?.when?.start, gold.date !== undefined && (first?.when?.start?.startsWith(gold.date) ?? false));
  ask('city', gold.place?.city, first?.where?.name);
  ask('country', gold.place?.country, first?.where?.country);
  for (const kind of gold.findings ?? [])
    ask(
      'finding',
      kind,
      first?.findings.map((finding) => finding.kind),
      first?.findings.some((finding) => finding.kind === kind) ?? false,
    );
  return out;
}

/** Share right of what was asked, by figure. */
export function scoreAll(rows: readonly CorpusRow[], predicted: readonly unknown[]): Scores {
  const all = rows.flatMap((row) => asked(row, predicted as readonly Incident[]));
  const names = [...new Set(all.map(({ figure }) => figure))];
  return Object.fromEntries(
    names.map((name) => {
      const own = all.filter(({ figure }) => figure === name);
      return [name, { n: own.length, right: own.filter(({ right }) => right).length / own.length }];
    }),
  );
}

export function errorsOf(
  rows: readonly CorpusRow[],
  predicted: readonly unknown[],
  { n }: { readonly n: number },
): Readonly<Record<string, readonly unknown[]>> {
  const wrong = rows.flatMap((row) =>
    asked(row, predicted as readonly Incident[])
      .filter(({ right }) => !right)
      .map((miss) => ({ report: row.id, ...miss })),
  );
  return { own: wrong.slice(0, n) };
}
