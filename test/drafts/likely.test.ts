/** Who is told of as likely to have taken part, of whom no clause tells it: by weights, within what may be told of anybody. */
import { describe, expect, test } from 'vitest';
import { loadGazetteer } from '../../src/app/data.js';
import { findPolicy } from '../../src/app/policies.js';
import type { Incident } from '../../src/model/incident.js';
import { readEach } from '../../src/pipeline.js';
import type { Language } from '../../src/read/language/language.js';
import { createStackReader } from '../../src/read/read-report.js';
import { english, englishWith } from '../language.js';

const readerIn = (language: Language) => {
  const read = createStackReader(language, loadGazetteer());
  return (text: string): readonly Incident[] => {
    const report = { id: 'r', text, title: null, published: '2024-03-05', publisher: null, url: null, language: 'en' };
    const telling = { countryName: (code: string) => code, withholdNames: false };
    return readEach({ read, policy: findPolicy(undefined), telling, divide: (draft) => [draft] }, [report])[0]!;
  };
};

/** "perpetrator: hooded men", of claims of the rule alone. */
const likely = (incidents: readonly Incident[]): readonly string[] =>
  incidents.flatMap(({ claims }) =>
    claims.flatMap((claim) =>
      claim.kind === 'participant' && claim.rule === 'people.likely' ? [`${claim.says.role}: ${claim.quote.toLowerCase()}`] : [],
    ),
  );

describe('by the table', () => {
  const read = readerIn(english());
  const rows: readonly [text: string, expected: readonly string[]][] = [
    [
      'A bomb brought by unidentified individuals exploded in Lima on Monday.',
      ['perpetrator: unidentified individuals', 'perpetrator: individuals'],
    ],
    // a clause tells of them
    ['Unidentified individuals threw a bomb in Lima on Monday.', []],
    ['A bomb thrown by unidentified individuals exploded in Lima on Monday.', []],
    ['A bomb exploded in Lima on Monday. The mayor opened a school.', []],
    ['Three clerks opened a school in Lima on Monday.', []],
  ];
  for (const [sentence, expected] of rows)
    test.each([sentence, sentence.toUpperCase()])('%s', (text) => {
      expect(likely(read(text))).toEqual(expected);
    });
});

describe('where everybody were likely to have done it', () => {
  const read = readerIn(englishWith('person-weights', 'feature\tperpetrator\tvictim\nbias\t1\t-1'));

  test('nobody called by name would be claimed to', () => {
    const told = likely(read('A bomb exploded in Lima on Monday. The clerk Juan Mora, Rosa Tello and two welders stood there.'));
    expect(told).toEqual(['perpetrator: two welders', 'perpetrator: welders']);
  });

  test('nor those to whom it was done', () => {
    const told = likely(read('A bomb killed two welders in Lima on Monday. A guard fled.'));
    expect(told).toEqual(['perpetrator: guard']);
  });

  test('nor anybody who is named far from it', () => {
    const text = 'A bomb exploded in Lima on Monday. It rained. It rained again. Two welders opened a school.';
    expect(likely(read(text))).toEqual([]);
  });

  test('and the overview tells of none', () => {
    const [incident] = read('A bomb exploded in Lima on Monday. Two welders stood there.');
    expect(incident!.entities.map(({ mentions }) => mentions[0])).toContain('Two welders');
    expect(incident!.overview.flatMap(({ sentences }) => sentences.map(({ text }) => text)).join(' ')).not.toMatch(/welders/i);
  });
});

test('weights that are no numbers are an error that names the feature', () => {
  const language = englishWith('person-weights', 'feature\tperpetrator\tvictim\nbias\tmuch\t-1');
  expect(() => readerIn(language)).toThrow('person-weights: expected numbers for bias, found "much" and "-1"');
});
