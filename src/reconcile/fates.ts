/** Those taken, told as one total: who is free, who died, and of whom nothing is told. */
import type { FigureClaim } from '../model/claim.js';
import type { Finding } from '../model/incident.js';
import type { Effect } from '../model/vocabulary.js';
import type { Addition } from './additions.js';
import type { ChosenRow } from './chosen-row.js';
import { idsOf } from './wording.js';

interface Fates {
  readonly taken: number;
  /** Without an open end or another number beside it. */
  readonly isExact: boolean;
  readonly freed: number;
  readonly dead: number;
  readonly claims: readonly FigureClaim[];
}

/** "103 abducted = 102 rescued or released + 1 killed: it adds up." */
export function fatesAddedUp(rows: readonly ChosenRow[]): readonly Addition[] {
  const fates = fatesOf(rows);
  if (!fates || fates.taken !== fates.freed + fates.dead) return [];
  const { taken, freed, dead, claims } = fates;
  return [
    {
      message: `${taken} abducted = ${freed} rescued or released${dead > 0 ? ` + ${dead} killed` : ''}: it adds up.`,
      claims: idsOf(claims),
    },
  ];
}

/** Of how many nothing is told; or that more are told of than were taken. */
export function fatesOpen(rows: readonly ChosenRow[]): readonly Finding[] {
  const fates = fatesOf(rows);
  if (!fates) return [];
  const { taken, isExact, freed, dead } = fates;
  const left = taken - freed - dead;
  if (left === 0 || (left < 0 && !isExact)) return [];
  const claims = idsOf(fates.claims);
  const told = `${freed} ${freed === 1 ? 'was' : 'were'} rescued or released${dead > 0 ? ` and ${dead} killed` : ''}`;
  return left > 0
    ? [{ kind: 'unaccounted', message: `Of the ${taken} abducted, ${told}; what became of the other ${left} is not told.`, claims }]
    : [{ kind: 'contradiction', message: `${taken} were abducted, but ${told}: ${-left} more.`, claims }];
}

/** Null where nobody taken is told to be free, or no number is named. */
function fatesOf(rows: readonly ChosenRow[]): Fates | null {
  const [taken, freed] = [allOf(rows, 'abducted'), allOf(rows, 'rescued')];
  if (!taken || !freed || !taken.choice.best || !freed.choice.best) return null;
  const labels = rows.flatMap(({ row }) => (row.effect === 'abducted' && row.event === null && row.label !== null ? [row.label] : []));
  // one pupil of the pupils
  const isOfThem = (label: string | null): boolean =>
    label !== null && labels.some((one) => one.startsWith(label) || label.startsWith(one));
  const dead = rows.filter(
    ({ row }) => row.effect === 'killed' && row.event === null && row.group !== 'perpetrators' && isOfThem(row.label),
  );
  const all = [taken, freed, ...dead];
  return {
    taken: taken.choice.best,
    isExact: taken.choice.low === taken.choice.high,
    freed: freed.choice.best,
    dead: dead.reduce((sum, { choice }) => sum + (choice.best ?? 0), 0),
    claims: all.flatMap(({ choice }) => choice.taken.flatMap(({ claims }) => claims)),
  };
}

const allOf = (rows: readonly ChosenRow[], effect: Effect): ChosenRow | undefined =>
  rows.find(({ row }) => row.effect === effect && row.group === 'people' && row.label === null && row.event === null);
