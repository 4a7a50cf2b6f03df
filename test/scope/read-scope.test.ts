/** An organisation's own scope: what a file may say, and what is said of one that is wrong. */
import { describe, expect, it } from 'vitest';
import { inScope } from '../../src/scope/in-scope.js';
import { readScope } from '../../src/scope/read-scope.js';
import { incident, knowing } from './incident.js';

const own = (fields: object) => readScope(JSON.stringify({ name: 'desk', ...fields }));
const context = knowing({ published: '2020-05-10' });

describe('a scope of one’s own', () => {
  const desk = own({ counts: [{ kinds: ['protest'], daysOld: { most: 7 }, because: 'the desk follows fresh protests' }] });

  it('counts what passes every test of a rule', () => {
    expect(inScope(context, desk, incident({ kind: 'protest', day: '2020-05-04' })).counted).toBe(true);
  });
  it.each([
    ['one test fails', { kind: 'protest', day: '2020-05-01' }, '(9 days before its report)'],
    ['both fail', { kind: 'riot', day: '2020-05-01' }, '(riot; 9 days before its report)'],
  ] as const)('leaves out where %s, and names what it found', (_label, told, found) => {
    expect(inScope(context, desk, incident(told)).reasons).toEqual([`the desk follows fresh protests ${found}`]);
  });
  it('counts what is not told, unless its rule says otherwise', () => {
    const strict = own({ counts: [{ daysOld: { most: 7 }, because: 'fresh only', unknown: 'left-out' }] });
    expect(inScope(context, desk, incident({ kind: 'protest' })).counted).toBe(true);
    expect(inScope(context, strict, incident({ kind: 'protest' })).reasons).toEqual(['fresh only (how long ago is not told)']);
  });
  it('takes its name for title and source where it gives none', () => {
    expect(own({})).toEqual({
      name: 'desk',
      title: 'desk',
      source: 'desk',
      url: null,
      unit: null,
      counts: [],
      leavesOut: [],
      judgement: null,
      notTold: [],
    });
  });
});

const unit = (fields: object) => JSON.stringify({ name: 'x', unit: { kinds: [], place: true, day: true, because: 'y', ...fields } });
const shelled = { kind: 'bombing', to: 'attack', weapons: ['mortar'], words: ['shell'] };

it('reads what is one incident to it, and which kinds it gives otherwise', () => {
  expect(readScope(unit({ besides: true, standing: true, datedByReport: true, numbersAsWritten: true, recast: [shelled] })).unit).toEqual({
    kinds: [],
    place: true,
    day: true,
    besides: true,
    standing: true,
    datedByReport: true,
    numbersAsWritten: true,
    recast: [shelled],
    because: 'y',
  });
});

const rule = (fields: object) => JSON.stringify({ name: 'x', counts: [{ because: 'y', ...fields }] });

it.each([
  ['not JSON', 'no valid JSON'],
  ['[]', 'expected an object'],
  ['{}', '"name" must be a text'],
  ['{"name":"x","colour":1}', 'unknown field "colour"'],
  ['{"name":"x","counts":{}}', '"counts" must be a list'],
  ['{"name":"x","counts":[{"kinds":["attack"]}]}', '"counts[0].because" must be a text'],
  [rule({}), 'counts[0]: expected at least one of kinds'],
  [rule({ kinds: ['war'] }), 'counts[0].kinds may hold attack'],
  [rule({ kinds: [] }), 'expected at least one of attack'],
  [rule({ countries: ['Peru'] }), 'expected ISO 3166-1 codes such as "PE", found "Peru"'],
  [rule({ daysOld: { most: -1 } }), 'expected whole numbers, found -1'],
  [rule({ killed: {} }), 'expected "least" or "most"'],
  [rule({ who: ['martians'] }), 'counts[0].who may hold military'],
  [rule({ killed: { least: 1 }, unknown: 'maybe' }), 'counts[0].unknown must be one of counted, left-out'],
  [rule({ killed: { least: 1 }, decides: 'no' }), 'counts[0].decides: expected true or false, found "no"'],
  ['{"name":"x","judgement":{"weights":"../own.tsv"}}', "judgement.weights: expected the name of a .tsv file in the scope's folder"],
  ['{"name":"x","judgement":{"weights":"own.tsv"}}', '"judgement.because" must be a text'],
  ['{"name":"x","judgement":{"weights":"own.tsv","because":"y","corpus":"z"}}', 'own.tsv cannot be read here'],
  ['{"name":"x","judgement":{"weights":"own.tsv","because":"y","threshold":1}}', 'unknown field "threshold"'],
  [unit({ besides: 'yes' }), 'unit.besides: expected true or false, found "yes"'],
  [unit({ recast: [{ ...shelled, to: 'war' }] }), 'unit.recast[0].to may hold attack'],
  [unit({ recast: [{ ...shelled, weapons: 'mortar' }] }), '"unit.recast[0].weapons" must be a list'],
  [unit({ recast: [{ ...shelled, unless: 'x' }] }), 'unknown field "unless"'],
  [' '.repeat(100_001), 'expected at most 100000 characters'],
])('%s is refused: %s', (text, message) => expect(() => readScope(text)).toThrow(message));
