/** An organisation's own policy, read from a small JSON file: which figures it prefers, in order, and how low and high are taken. */
import { SPEAKER_ROLES } from '../model/vocabulary.js';
import type { Account } from './account.js';
import type { Choice, Policy } from './policy.js';
import {
  choice,
  highest,
  independentSources,
  lastWords,
  lowest,
  majority,
  mostRecent,
  notImplied,
  type Step,
  span,
  votesByNumber,
} from './preferences.js';
import type { Range } from './range.js';
import { roleOf, TRUST, trustRank, type Voice } from './reliability.js';

/** Each narrows the accounts that are left; "lowest" or "highest" settles what is still open, "lowest" where neither is named. */
const PREFERENCES = ['trust', 'recent', 'plain', 'stated', 'corroborated', 'majority', 'lowest', 'highest'] as const;
type Preference = (typeof PREFERENCES)[number];
/** taken: of the figure taken; lowest and highest: over all that stand. */
const ENDS = ['taken', 'lowest', 'highest'] as const;
type End = (typeof ENDS)[number];

interface Rules {
  readonly name: string;
  readonly source: string;
  readonly summary: string;
  readonly ignore: readonly Voice[];
  readonly trust: readonly Voice[];
  readonly prefer: readonly Preference[];
  readonly low: End;
  readonly high: End;
  readonly best: 'number' | 'only-if-agreed';
  readonly sourcesNeeded: number;
  readonly vague: ReadonlyMap<string, number>;
}

/**
 * @param text JSON: name, source, summary; ignore and trust (lists of speaker roles, "report" for the report's own voice); prefer
 *   (list of trust, recent, plain, stated, corroborated, majority, lowest, highest); low (taken | lowest), high (taken | highest);
 *   best (number | only-if-agreed); sourcesNeeded (fewer give a note "Provisional"); vague (term → number).
 * @throws where the text is no such policy, naming the field and what was expected
 */
export function customPolicy(text: string): Policy {
  const rules = readRules(text);
  return {
    name: rules.name,
    source: rules.source,
    summary: rules.summary,
    choose: ({ accounts }) => choose(rules, accounts),
    vagueNumber: (term) => rules.vague.get(term) ?? null,
  };
}

function choose(rules: Rules, accounts: readonly Account[]): Choice {
  const heard = accounts.filter((account) => !rules.ignore.includes(roleOf(account)));
  const credible = heard.length > 0 ? heard : accounts;
  const latest = lastWords(credible);
  const standing = notImplied(latest);
  const steps: Step[] = [
    [credible, 'the policy ignores speakers of this kind'],
    [latest, 'the same source gave a later figure'],
    [standing, 'a firmer figure says more'],
  ];
  let left = standing;
  for (const preference of [...rules.prefer, 'lowest' as const]) {
    left = narrowed(rules, preference, left);
    steps.push([left, REASONS[preference]]);
  }
  const best = rules.best === 'number' || left.length === standing.length ? left[0]!.range.best : null;
  const taken = span(left, best),
    all = span(standing, best);
  const range: Range = { low: rules.low === 'lowest' ? all.low : taken.low, best, high: rules.high === 'highest' ? all.high : taken.high };
  const note = independentSources(credible) < rules.sourcesNeeded ? { text: 'Provisional', kind: 'single-source' as const } : null;
  return choice(range, accounts, left, steps, note);
}

const REASONS: Readonly<Record<Preference, string>> = {
  trust: 'a speaker this policy trusts more gives a figure',
  recent: 'a later figure is known',
  plain: 'another source says it without a hedge',
  stated: 'another source states the toll',
  corroborated: 'another figure is corroborated',
  majority: 'more sources give another figure',
  lowest: 'a lower figure is taken',
  highest: 'a higher figure is taken',
};

function narrowed(rules: Rules, preference: Preference, accounts: readonly Account[]): readonly Account[] {
  switch (preference) {
    case 'trust': {
      const rank = accounts.reduce((least, account) => Math.min(least, trustRank(account, rules.trust)), Infinity);
      return accounts.filter((account) => trustRank(account, rules.trust) === rank);
    }
    case 'recent':
      return mostRecent(accounts);
    case 'plain':
      return orAll(
        accounts.filter((account) => !account.hedged),
        accounts,
      );
    case 'stated':
      return orAll(
        accounts.filter((account) => account.basis === 'stated'),
        accounts,
      );
    case 'corroborated':
      return orAll([...votesByNumber(accounts).values()].filter((voting) => independentSources(voting) > 1).flat(), accounts);
    case 'majority':
      return majority(accounts) ?? accounts;
    case 'lowest':
      return lowest(accounts);
    case 'highest':
      return highest(accounts);
  }
}

const orAll = (kept: readonly Account[], all: readonly Account[]): readonly Account[] => (kept.length > 0 ? kept : all);

/** The longest a policy file may be; it holds a page at most. */
const MOST_CHARACTERS = 100_000;
const FIELDS = ['name', 'source', 'summary', 'ignore', 'trust', 'prefer', 'low', 'high', 'best', 'sourcesNeeded', 'vague'];

function readRules(text: string): Rules {
  if (text.length > MOST_CHARACTERS) throw new Error(`policy file: expected at most ${MOST_CHARACTERS} characters, found ${text.length}`);
  const file = readObject(text);
  for (const field of Object.keys(file))
    if (!FIELDS.includes(field)) throw new Error(`policy file: unknown field "${field}"; known are ${FIELDS.join(', ')}`);
  const voices: readonly Voice[] = [...SPEAKER_ROLES, 'report'];
  const name = readString(file, 'name', null);
  return {
    name,
    source: readString(file, 'source', name),
    summary: readString(file, 'summary', name),
    ignore: readList(file, 'ignore', voices, []),
    trust: readList(file, 'trust', voices, TRUST),
    prefer: readList(file, 'prefer', PREFERENCES, ['trust', 'recent', 'majority', 'lowest']),
    low: readOne(file, 'low', ENDS, 'taken'),
    high: readOne(file, 'high', ENDS, 'taken'),
    best: readOne(file, 'best', ['number', 'only-if-agreed'] as const, 'number'),
    sourcesNeeded: readWhole(file.sourcesNeeded ?? 0, 'sourcesNeeded'),
    vague: readVague(file.vague ?? {}),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function readObject(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`policy file: no valid JSON: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('policy file: expected an object');
  return value as Fields;
}

function readString(file: Fields, field: string, fallback: string | null): string {
  const value = file[field] ?? fallback;
  if (typeof value !== 'string' || value === '') throw new Error(`policy file: "${field}" must be a text`);
  return value;
}

function readOne<T extends string>(file: Fields, field: string, allowed: readonly T[], fallback: T): T {
  const value = file[field] ?? fallback;
  if (!allowed.includes(value as T))
    throw new Error(`policy file: "${field}" must be one of ${allowed.join(', ')}, found ${JSON.stringify(value)}`);
  return value as T;
}

function readList<T extends string>(file: Fields, field: string, allowed: readonly T[], fallback: readonly T[]): readonly T[] {
  const value = file[field] ?? fallback;
  if (!Array.isArray(value)) throw new Error(`policy file: "${field}" must be a list`);
  for (const item of value)
    if (!allowed.includes(item)) throw new Error(`policy file: "${field}" may hold ${allowed.join(', ')}; found ${JSON.stringify(item)}`);
  return value as readonly T[];
}

function readWhole(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new Error(`policy file: "${field}" must be a whole number, found ${JSON.stringify(value)}`);
  return value;
}

function readVague(value: unknown): ReadonlyMap<string, number> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('policy file: "vague" must be an object of terms and numbers');
  return new Map(Object.entries(value).map(([term, number]) => [term.toLowerCase(), readWhole(number, `vague.${term}`)]));
}
