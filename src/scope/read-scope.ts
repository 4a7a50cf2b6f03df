/** A scope read from its JSON file, ours and an organisation's own alike, with every field checked. */
import { CERTAINTIES, INCIDENT_KINDS, STAGES } from '../model/vocabulary.js';
import type { Judgement } from './judgement.js';
import { PARTIES } from './party.js';
import { readWeights } from './read-weights.js';
import type { Bounds, Recast, Rule, Scope, Tests, Unit } from './scope.js';

/** The longest a scope file may be; it holds a page at most. */
const MOST_CHARACTERS = 100_000;
const FIELDS = ['name', 'title', 'source', 'url', 'unit', 'counts', 'leavesOut', 'judgement', 'notTold'];
const TESTS = ['kinds', 'stages', 'certainty', 'countries', 'tiedTo', 'daysOld', 'who', 'whom', 'killed'] as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * @param text JSON: name, title, source, url; unit (what is one incident: kinds, place, day, besides,
 *   standing, datedByReport, numbersAsWritten, finestPlace, recast, because); counts and leavesOut (lists of
 *   rules); judgement (weights: the name of a table beside the scope's file, because, corpus); notTold (texts). A rule has its tests
 *   (kinds, stages, certainty, countries, tiedTo, daysOld, who, whom, killed), because (a text), unknown (counted | left-out) and
 *   decides (true | false: the judgement weighs it).
 * @param beside the text of a file in the scope's own folder, by its name
 * @throws where the text is no such scope, naming the field and what was expected
 */
export function readScope(text: string, beside: (file: string) => string = noFile): Scope {
  if (text.length > MOST_CHARACTERS) throw new Error(`scope file: expected at most ${MOST_CHARACTERS} characters, found ${text.length}`);
  const file = parsed(text);
  known(file, FIELDS, 'scope file');
  const name = textOf(file.name, 'name');
  return {
    name,
    title: textOf(file.title ?? name, 'title'),
    source: textOf(file.source ?? name, 'source'),
    url: file.url === undefined ? null : textOf(file.url, 'url'),
    unit: file.unit === undefined ? null : unitOf(file.unit),
    counts: listOf(file.counts, 'counts').map((rule, i) => ruleOf(rule, `counts[${i}]`)),
    leavesOut: listOf(file.leavesOut, 'leavesOut').map((rule, i) => ruleOf(rule, `leavesOut[${i}]`)),
    judgement: file.judgement === undefined ? null : judgementOf(file.judgement, beside),
    notTold: listOf(file.notTold, 'notTold').map((item, i) => textOf(item, `notTold[${i}]`)),
  };
}

function unitOf(value: unknown): Unit {
  const unit = objectOf(value, 'unit');
  known(
    unit,
    ['kinds', 'place', 'day', 'besides', 'standing', 'datedByReport', 'numbersAsWritten', 'finestPlace', 'recast', 'because'],
    'unit',
  );
  return {
    kinds: listOf(unit.kinds, 'unit.kinds').map((group, i) => oneOrMore(group, `unit.kinds[${i}]`, INCIDENT_KINDS)),
    place: flagOf(unit.place, 'unit.place'),
    day: flagOf(unit.day, 'unit.day'),
    ...(unit.besides === undefined ? {} : { besides: flagOf(unit.besides, 'unit.besides') }),
    ...(unit.standing === undefined ? {} : { standing: flagOf(unit.standing, 'unit.standing') }),
    ...(unit.numbersAsWritten === undefined ? {} : { numbersAsWritten: flagOf(unit.numbersAsWritten, 'unit.numbersAsWritten') }),
    ...(unit.datedByReport === undefined ? {} : { datedByReport: flagOf(unit.datedByReport, 'unit.datedByReport') }),
    ...(unit.finestPlace === undefined ? {} : { finestPlace: flagOf(unit.finestPlace, 'unit.finestPlace') }),
    ...(unit.recast === undefined
      ? {}
      : { recast: listOf(unit.recast, 'unit.recast').map((item, i) => recastOf(item, `unit.recast[${i}]`)) }),
    because: textOf(unit.because, 'unit.because'),
  };
}

function recastOf(value: unknown, path: string): Recast {
  const { kind, to, weapons, words, ...others } = objectOf(value, path);
  known(others, [], path);
  const kindOf = (given: unknown, field: string) => oneOrMore([given], `${path}.${field}`, INCIDENT_KINDS)[0]!;
  const texts = (given: unknown, field: string) =>
    listOf(given, `${path}.${field}`).map((item, i) => textOf(item, `${path}.${field}[${i}]`));
  return { kind: kindOf(kind, 'kind'), to: kindOf(to, 'to'), weapons: texts(weapons, 'weapons'), words: texts(words, 'words') };
}

function judgementOf(value: unknown, beside: (file: string) => string): Judgement {
  const judgement = objectOf(value, 'judgement');
  known(judgement, ['weights', 'because', 'corpus'], 'judgement');
  const file = textOf(judgement.weights, 'judgement.weights');
  if (!/^[\w-][\w.-]*\.tsv$/.test(file))
    throw new Error(`judgement.weights: expected the name of a .tsv file in the scope's folder, found ${JSON.stringify(file)}`);
  return {
    because: textOf(judgement.because, 'judgement.because'),
    corpus: textOf(judgement.corpus, 'judgement.corpus'),
    weights: readWeights(file, beside(file)),
  };
}

const noFile = (file: string): string => {
  throw new Error(`judgement.weights: ${file} cannot be read here`);
};

function flagOf(value: unknown, path: string): boolean {
  if (value !== undefined && typeof value !== 'boolean') throw new Error(`${path}: expected true or false, found ${JSON.stringify(value)}`);
  return value ?? false;
}

function ruleOf(value: unknown, path: string): Rule {
  const rule = objectOf(value, path);
  known(rule, [...TESTS, 'because', 'unknown', 'decides'], path);
  if (!TESTS.some((test) => rule[test] !== undefined)) throw new Error(`${path}: expected at least one of ${TESTS.join(', ')}`);
  const unknown = rule.unknown ?? 'counted';
  if (unknown !== 'counted' && unknown !== 'left-out')
    throw new Error(`${path}.unknown must be one of counted, left-out; found ${JSON.stringify(unknown)}`);
  return {
    tests: testsOf(rule, path),
    because: textOf(rule.because, `${path}.because`),
    unknownIsOut: unknown === 'left-out',
    decides: flagOf(rule.decides ?? true, `${path}.decides`),
  };
}

function testsOf(rule: Fields, path: string): Tests {
  const closed = <T extends string>(test: string, allowed: readonly T[]) =>
    rule[test] === undefined ? {} : { [test]: oneOrMore(rule[test], `${path}.${test}`, allowed) };
  const codes = (test: string) => (rule[test] === undefined ? {} : { [test]: codesOf(rule[test], `${path}.${test}`) });
  const bounds = (test: string) => (rule[test] === undefined ? {} : { [test]: boundsOf(rule[test], `${path}.${test}`) });
  return {
    ...closed('kinds', INCIDENT_KINDS),
    ...closed('stages', STAGES),
    ...closed('certainty', CERTAINTIES),
    ...codes('countries'),
    ...codes('tiedTo'),
    ...bounds('daysOld'),
    ...closed('who', PARTIES),
    ...closed('whom', PARTIES),
    ...bounds('killed'),
  };
}

function oneOrMore<T extends string>(value: unknown, path: string, allowed: readonly T[]): readonly T[] {
  const items = listOf(value, path);
  if (items.length === 0) throw new Error(`${path}: expected at least one of ${allowed.join(', ')}`);
  for (const item of items)
    if (!allowed.includes(item as T)) throw new Error(`${path} may hold ${allowed.join(', ')}; found ${JSON.stringify(item)}`);
  return items as readonly T[];
}

function codesOf(value: unknown, path: string): readonly string[] {
  const items = listOf(value, path);
  for (const item of items)
    if (typeof item !== 'string' || !/^[A-Z]{2}$/.test(item))
      throw new Error(`${path}: expected ISO 3166-1 codes such as "PE", found ${JSON.stringify(item)}`);
  if (items.length === 0) throw new Error(`${path}: expected at least one code`);
  return items as readonly string[];
}

function boundsOf(value: unknown, path: string): Bounds {
  const bounds = objectOf(value, path);
  known(bounds, ['least', 'most'], path);
  const { least = null, most = null } = bounds;
  for (const bound of [least, most])
    if (bound !== null && !(typeof bound === 'number' && Number.isInteger(bound) && bound >= 0))
      throw new Error(`${path}: expected whole numbers, found ${JSON.stringify(bound)}`);
  if (least === null && most === null) throw new Error(`${path}: expected "least" or "most"`);
  return { least: least as number | null, most: most as number | null };
}

// ------------------------------------------------------------ shapes

function parsed(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`scope file: no valid JSON: ${(error as Error).message}`);
  }
  return objectOf(value, 'scope file');
}

function objectOf(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error(`${path}: expected an object`);
  return value as Fields;
}

function known(fields: Fields, allowed: readonly string[], path: string): void {
  for (const field of Object.keys(fields))
    if (!allowed.includes(field)) throw new Error(`${path}: unknown field "${field}"; known are ${allowed.join(', ')}`);
}

function textOf(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Error(`scope file: "${path}" must be a text`);
  return value;
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new Error(`scope file: "${path}" must be a list`);
  return value;
}
