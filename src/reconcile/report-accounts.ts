/** One report's accounts of every row it speaks of. */
import { append } from '../model/append.js';
import type { FigureClaim } from '../model/claim.js';
import type { Effect, Group } from '../model/vocabulary.js';
import type { Account, Row } from './account.js';
import { type ReconcileContext, sourceOf } from './context.js';
import { contains, ROW_GROUPS } from './lattice.js';
import { type PersonsSet, sumOf, widestIn } from './persons-sets.js';
import { compatible, type Range, sameRange, tighten } from './range.js';
import { type Settled, settle } from './settle.js';
import { sidesOf } from './sides.js';
import type { Statement } from './statement.js';
import { createTally, type RowValue, type Tally } from './tally.js';
import {
  narrated,
  type OpenTotal,
  onlyPartWithin,
  onlyTotalsWithin,
  openRange,
  openTotal,
  rowValue,
  toldOf,
  totalOf,
  victimsValue,
} from './tally-rows.js';
import type { Total } from './totals.js';

export interface RowAccount {
  readonly row: Row;
  readonly account: Account;
}

export interface ReportAccounts {
  readonly report: string;
  /** One for each effect, and one more for each side whose tolls are not added to the others'. */
  readonly settled: readonly Settled[];
  /** Those of `settled` that others than the perpetrators tell. */
  readonly tallies: readonly Tally[];
  readonly accounts: readonly RowAccount[];
}

/** @param claims the counted claims of one report, in order of text */
export function reportAccounts(context: ReconcileContext, report: string, claims: readonly FigureClaim[]): ReportAccounts {
  const { published } = sourceOf(context, report);
  const reading = { published, vague: context.policy.vagueNumber ?? null };
  const settled: Settled[] = [];
  const tallies: Tally[] = [];
  const accounts: RowAccount[] = [];
  for (const [effect, own] of byEffect(claims)) {
    for (const side of sidesOf(own)) {
      const one = settle(createTally(report, effect, side, claims, reading));
      settled.push(one);
      if (side[0]!.speaker?.role !== 'perpetrator') tallies.push(one.tally);
      new RowWriter(context, one, accounts).write();
    }
  }
  return { report, settled, tallies, accounts };
}

function byEffect(claims: readonly FigureClaim[]): ReadonlyMap<Effect, readonly FigureClaim[]> {
  const effects = new Map<Effect, FigureClaim[]>();
  for (const claim of claims) append(effects, claim.says.effect, claim);
  return effects;
}

class RowWriter {
  readonly #identity: { readonly report: string; readonly publisher: string | null; readonly independence: string };
  readonly #source: { readonly publisher: string | null; readonly independence: string; readonly published: string | null };
  readonly #settled: Settled;
  readonly #tally: Tally;
  readonly #into: RowAccount[];

  constructor(context: ReconcileContext, settled: Settled, into: RowAccount[]) {
    this.#source = sourceOf(context, settled.tally.report);
    this.#settled = settled;
    this.#identity = { report: settled.tally.report, publisher: this.#source.publisher, independence: this.#source.independence };
    this.#tally = settled.tally;
    this.#into = into;
  }

  write(): void {
    for (const group of this.#groups()) this.#group(group);
    this.#labels();
    this.#events();
  }

  /** Every group the report names, and people, and victims where they can be told. */
  #groups(): readonly Group[] {
    const named = new Set<Group>(['people', 'victims']);
    for (const set of this.#tally.sets) named.add(set.group);
    for (const group of this.#tally.totals.keys()) named.add(group);
    for (const part of this.#tally.labelled) named.add(part.group);
    return [...ROW_GROUPS, 'unspecified' as const].filter((group) => named.has(group));
  }

  #group(group: Group): void {
    const row = this.#row(group, null, null);
    const totals = this.#tally.totals.get(group) ?? [];
    const leftOpen = group === 'people' ? openTotal(this.#tally) : null;
    for (const [i, total] of totals.entries())
      this.#push(row, leftOpen && saysTheSame(total, leftOpen) ? this.#ofOpenTotal({ ...leftOpen, total }) : this.#ofTotal(total, i === 0));
    if (totals.some((total) => total.rest.length === 0)) return;
    const value = group === 'victims' ? victimsValue(this.#tally, rowValue(this.#tally, 'people')) : rowValue(this.#tally, group);
    if (!value) return;
    const account = this.#ofValue(value, this.#bounded(group, value.range));
    const isWhole = group === 'people' && isOfVictimsAndAttackers(this.#tally, value);
    this.#push(row, isWhole || this.#isOfSeveralKinds(group) ? { ...account, whole: true } : account);
    const told = narrated(this.#tally, group);
    // Three clerks and the gunman: who else tells of the gunman tells of one of the four
    if (told.every((set) => sameRange(set.range, value.range))) this.#otherVoices(row, told);
    const totalsWithin = onlyTotalsWithin(this.#tally, group);
    const rivals = totalsWithin.length > 0 ? totalsWithin : onlyPartWithin(this.#tally, group);
    for (const { statement } of rivals.slice(1)) this.#push(row, this.#ofStatement(statement, statement.range, false));
  }

  /** "Six soldiers and nine rebels were killed": a toll of all, and of those who are no rebels. */
  #isOfSeveralKinds(group: Group): boolean {
    if (group !== 'people' && group !== 'victims') return false;
    const people = rowValue(this.#tally, 'people');
    return people !== null && isOfKinds(people);
  }

  #ofTotal(total: Total, first: boolean): Account {
    const open = total.rest.length > 0 ? { ...total.statement.range, high: null } : total.statement.range;
    if (!first || total.rest.length > 0) return this.#ofStatement(total.statement, open, true);
    const range = this.#fleshedOut(total.group, this.#raised(total.group, this.#bounded(total.group, open)));
    const account = this.#ofStatement(total.statement, range, true);
    return range.best === open.best ? account : { ...account, claims: this.#withTold(account.claims, total.group) };
  }

  /** Where what is told of one by one makes the number, its sentences are its sources too. */
  #withTold(claims: readonly FigureClaim[], group: Group): readonly FigureClaim[] {
    return [...new Set([...claims, ...(toldOf(this.#tally, group)?.claims ?? [])])];
  }

  /** "Several were injured", and four are told of: so many stand, as no other number is named. */
  #fleshedOut(group: Group, range: Range): Range {
    if (range.best !== null) return range;
    const told = toldOf(this.#tally, group)?.range.best ?? null;
    return told === null || told < range.low ? range : { ...range, best: told };
  }

  #ofOpenTotal(open: OpenTotal): Account {
    const account = this.#ofTotal(open.total, true);
    const range = openRange(open);
    if (!open.onTop) return { ...account, range: { ...account.range, high: range.high } };
    return { ...account, basis: 'inferred', range, claims: [...account.claims, ...open.perpetrators.claims] };
  }

  /** What the rest of the report leaves possible. */
  #bounded(group: Group, range: Range): Range {
    const bounds = this.#settled.bounds(group);
    return bounds ? tighten(range, bounds.low, range.high === null ? bounds.high : null) : range;
  }

  /** A report that tells of more than its total: the total stands, what it tells of is the high. */
  #raised(group: Group, range: Range): Range {
    if (range.high === null || this.#settled.conflicts.length === 0) return range;
    const told = toldOf(this.#tally, group)?.range;
    const most = told ? (told.high ?? told.low) : 0;
    return most > range.high ? { ...range, high: most } : range;
  }

  #labels(): void {
    const statedOf = new Set<Group>();
    const stated = new Map<string, Total[]>();
    for (const part of this.#tally.labelled)
      if (part.label !== null) {
        statedOf.add(part.group);
        append(stated, `${part.group}|${part.label}`, part);
      }
    for (const parts of stated.values()) {
      const one = distinctPersons(parts);
      const row = this.#row(one[0]!.group, one[0]!.label, null);
      this.#push(row, this.#ofParts(one.map((part) => ({ range: part.statement.range, statement: part.statement }))));
      if (one.length === 1)
        for (const { statement } of parts.slice(1)) this.#push(row, this.#ofStatement(statement, statement.range, false));
    }
    const told = new Map<string, PersonsSet[]>();
    for (const set of this.#tally.sets) if (set.label !== null && !statedOf.has(set.group)) append(told, `${set.group}|${set.label}`, set);
    for (const sets of told.values()) this.#sets(this.#row(sets[0]!.group, sets[0]!.label, null), sets);
  }

  #events(): void {
    const events = new Map<string, PersonsSet[]>();
    for (const set of this.#tally.sets) if (set.event !== null) append(events, set.event, set);
    for (const [event, sets] of events) {
      for (const group of new Set(sets.map((set) => set.group))) {
        this.#sets(
          this.#row(group, null, event),
          sets.filter((set) => contains(group, set.group)),
        );
      }
      const labels = new Map<string, PersonsSet[]>();
      for (const set of sets) if (set.label !== null) append(labels, `${set.group}|${set.label}`, set);
      for (const own of labels.values()) this.#sets(this.#row(own[0]!.group, own[0]!.label, event), own);
    }
  }

  #sets(row: Row, sets: readonly PersonsSet[]): void {
    const inRow = sets.length === 1 ? null : new Set(sets);
    const widest = inRow ? widestIn(sets, (set) => inRow.has(set)) : sets;
    this.#push(row, this.#ofParts(widest));
    this.#otherVoices(row, widest);
  }

  /** Where a row is one set of persons, what other voices say of it are accounts too. */
  #otherVoices(row: Row, sets: readonly PersonsSet[]): void {
    if (sets.length === 1) for (const other of sets[0]!.others) this.#push(row, this.#ofStatement(other, other.range, false));
  }

  #ofParts(parts: readonly { readonly range: Range; readonly statement: Statement }[]): Account {
    if (parts.length === 1) return this.#ofStatement(parts[0]!.statement, parts[0]!.range, false);
    return this.#ofValue({ range: sumOf(parts), basis: 'summed', claims: parts.flatMap((part) => part.statement.claims) }, sumOf(parts));
  }

  #ofStatement(statement: Statement, range: Range, whole: boolean): Account {
    const { speaker, hedged, at, claims } = statement;
    const { report, publisher, independence } = this.#identity;
    return {
      range,
      basis: 'stated',
      report,
      publisher,
      independence,
      speaker: speaker && { name: speaker.name, role: speaker.role },
      hedged,
      // "Two of the injured died", "eight more bodies": they come on top of those who had died before, so theirs is no toll of all.
      whole: whole && claims.some(({ says }) => says.movedFrom === null && !isOfFurtherDead(says)),
      at,
      claims,
    };
  }

  #ofValue({ basis, claims }: RowValue, range: Range): Account {
    const first = claims[0]?.speaker ?? null;
    // a band and its spokesman are one side, whatever each is called
    const boasts = first?.role === 'perpetrator' && claims.every((claim) => claim.speaker?.role === 'perpetrator');
    const one = first !== null && (boasts || claims.every((claim) => claim.speaker?.name === first.name));
    let at: string | null = null;
    for (const claim of claims) {
      const time = claim.asOf ?? this.#source.published;
      if (time !== null && (at === null || time > at)) at = time;
    }
    const { report, publisher, independence } = this.#identity;
    return {
      range,
      basis,
      report,
      publisher,
      independence,
      speaker: one ? { name: first.name, role: first.role } : null,
      hedged: claims.every((claim) => claim.certainty === 'hedged'),
      whole: basis === 'inferred',
      at,
      claims,
    };
  }

  #row(group: Group, label: string | null, event: string | null): Row {
    return { group, label, effect: this.#tally.effect, event };
  }

  #push(row: Row, account: Account): void {
    this.#into.push({ row, account });
  }
}

/** "Killing four people before killing himself": a toll of several victims, and of nobody besides but those who attacked, is one of all. */
function isOfVictimsAndAttackers(tally: Tally, { range }: RowValue): boolean {
  const victims = totalOf(tally, 'victims')?.statement.range;
  const attackers = rowValue(tally, 'perpetrators')?.range.best ?? 0;
  return victims !== undefined && victims.low > 1 && victims.best !== null && range.best === victims.best + attackers;
}

/** Said of the whole incident and of nobody besides: several kinds are a toll of all. */
function isOfKinds({ range, claims }: RowValue): boolean {
  if (range.best === null || new Set(claims.map(({ says }) => says.group)).size < 2) return false;
  return claims.every(
    ({ says: { event, count, further, movedFrom } }) => event === null && (count.low ?? 0) > 1 && !further && movedFrom === null,
  );
}

/** "One died and two others were hurt": those hurt are others than the dead. Further dead are others than the dead told of before. */
const isOfFurtherDead = ({ further, effect }: FigureClaim['says']): boolean => further === true && effect === 'killed';

/** What another voice says of the same people leaves the same ones out. */
const saysTheSame = (total: Total, open: OpenTotal): boolean =>
  total === open.total || (open.onTop && total.rest.length === 0 && compatible(total.statement.range, open.total.statement.range));

function distinctPersons(parts: readonly Total[]): readonly Total[] {
  const seen = new Set<string>();
  return parts.filter((part) => !seen.has(part.persons) && seen.add(part.persons));
}
