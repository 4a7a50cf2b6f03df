/** The published JSON Schema against an incident that holds everything, against broken ones, and against the vocabulary. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { jsonLine } from '../../src/formats/json.js';
import { COUNT_MODIFIERS } from '../../src/model/count.js';
import type { Incident } from '../../src/model/incident.js';
import * as vocabulary from '../../src/model/vocabulary.js';
import { overview } from '../../src/tell/overview.js';
import { redact } from '../../src/tell/withhold-names.js';
import { ADDITIONS, CONTEXT, HARBOUR } from '../tell/harbour.js';

const schema = JSON.parse(readFileSync(new URL('../../schema/incident.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const incident: Incident = { ...HARBOUR, overview: overview(CONTEXT, HARBOUR, ADDITIONS) };
const errors = (value: unknown): readonly string[] =>
  validate(value) ? [] : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
const printed = (value: Incident) => JSON.parse(jsonLine(value));

describe('accepts', () => {
  test.each<[string, Incident]>([
    ['an incident with everything', incident],
    ['one with names withheld', redact(incident)],
    ['one with nothing known', { ...incident, when: null, where: null, events: [], figures: [], entities: [], findings: [], overview: [] }],
    ['a time with an open end', { ...incident, when: { ...incident.when!, end: null } }],
    [
      'a coded row with a best of its own',
      {
        ...incident,
        claims: incident.claims.map((claim) =>
          claim.kind === 'figure'
            ? { ...claim, says: { ...claim.says, count: { low: 2, high: 4, modifier: 'between' as const, best: 3 } } }
            : claim,
        ),
      },
    ],
  ])('%s', (_name, value) => expect(errors(printed(value))).toEqual([]));
});

describe('refuses', () => {
  test.each<[string, (value: ReturnType<typeof printed>) => void]>([
    [
      'a field that is missing',
      (value) => {
        delete value.findings;
      },
    ],
    [
      'a field it does not know',
      (value) => {
        value.mood = 'grim';
      },
    ],
    [
      'a kind outside the vocabulary',
      (value) => {
        value.kind = 'mishap';
      },
    ],
    [
      'half a person',
      (value) => {
        value.figures[0].best = 1.5;
      },
    ],
    [
      'fewer than none',
      (value) => {
        value.figures[0].low = -1;
      },
    ],
    [
      'a sentence without a claim',
      (value) => {
        value.overview[0].sentences[0].claims = [];
      },
    ],
    [
      'a figure without a policy',
      (value) => {
        delete value.figures[0].policy;
      },
    ],
    [
      'an empty quote',
      (value) => {
        value.claims[0].quote = '';
      },
    ],
    [
      'what a weapon says in a figure',
      (value) => {
        value.claims[0].says = value.claims.find(({ kind }: { kind: string }) => kind === 'weapon').says;
      },
    ],
    [
      'another version',
      (value) => {
        value.cairn = 2;
      },
    ],
  ])('%s', (_name, breakIt) => {
    const value = printed(incident);
    breakIt(value);
    expect(errors(value)).not.toEqual([]);
  });
});

test('every list in the schema is a list of the vocabulary, whole and in order', () => {
  const known: readonly (readonly string[])[] = [...Object.values(vocabulary), COUNT_MODIFIERS];
  const lists = new Set(known.map((list) => list.join()));
  const NAMED_IN_CLAIM = new Set(['kind', 'topic', 'about', 'scope', 'role', 'items']);
  const strangers: string[] = [];
  const walk = (node: unknown, path: string): void => {
    if (node === null || typeof node !== 'object') return;
    const { enum: list } = node as { enum?: unknown[] };
    if (list && !lists.has(list.filter((word) => word !== null).join()) && !NAMED_IN_CLAIM.has(path.split('/').at(-1)!))
      strangers.push(path);
    for (const [key, value] of Object.entries(node)) walk(value, `${path}/${key}`);
  };
  walk(schema, '');
  expect(strangers).toEqual([]);
});
