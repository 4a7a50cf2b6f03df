import { describe, expect, test } from 'vitest';
import { inCapitals, isLinked, stripped } from '../../bench/corpus.js';
import { scoreAttributions } from '../../bench/metrics/attributions.js';
import { overlapping, scoreToponyms } from '../../bench/metrics/toponyms.js';
import { scoreAll } from '../../bench/own-scorer.js';
import { toLength, variant } from '../../bench/sample.js';
import { flat } from '../../bench/scorer.js';
import { table } from '../../bench/table.js';
import type { Reading } from '../../src/read/reading.js';

describe('a corpus', () => {
  const rows = [
    { id: 'a', text: 'x', gold: { incident: '1', killed: 2 } },
    { id: 'b', text: 'y', gold: { incident: '1', killed: 2 } },
  ];

  test('never shows its key to the reader', () =>
    expect(stripped({ name: 'c', rows })).toBe('{"id":"a","text":"x"}\n{"id":"b","text":"y"}\n'));
  test('is linked where reports share an incident', () => {
    expect(isLinked({ name: 'c', rows })).toBe(true);
    expect(isLinked({ name: 'c', rows: rows.slice(0, 1) })).toBe(false);
  });
  test('keeps its key when its reports are put into capitals', () =>
    expect(inCapitals({ name: 'c', rows: [{ ...rows[0]!, title: 'On' }] }).rows).toEqual([{ ...rows[0]!, text: 'X', title: 'ON' }]));
});

describe('our own scorer', () => {
  const rows = [
    { id: 'a', text: 'x', gold: { incidents: 1, killed: 3, date: '2016-06-05' } },
    { id: 'b', text: 'y', gold: { incidents: 0 } },
  ];
  const incident = {
    reports: ['a'],
    kind: 'attack',
    figures: [{ group: 'people', effect: 'killed', event: null, best: 3 }],
    when: { start: '2016-06-05T14:28+05:00' },
    findings: [],
  };

  test('asks what the key asks, and no more', () => {
    expect(scoreAll(rows, [incident])).toEqual({ incidents: { n: 2, right: 1 }, killed: { n: 1, right: 1 }, date: { n: 1, right: 1 } });
  });
  test('an incident where there is none is wrong', () => {
    expect(scoreAll(rows, [incident, { ...incident, reports: ['b'] }])).toMatchObject({ incidents: { right: 0.5 } });
  });
});

describe('toponyms', () => {
  const place = (start: number, end: number, latitude: number) => ({ start, end, kind: 'toponym', where: { latitude, longitude: 57 } });
  const row = {
    id: 'a',
    text: '',
    gold: {
      toponyms: [
        { start: 0, end: 6, phrase: 'Aktobe', latitude: 50, longitude: 57 },
        { start: 20, end: 24, phrase: 'Oral', latitude: 51, longitude: 51 },
      ],
    },
  };

  test('each span is used once', () =>
    expect(
      overlapping(
        [{ start: 0, end: 9 }],
        [
          { start: 0, end: 4 },
          { start: 5, end: 9 },
        ],
      ),
    ).toHaveLength(1));
  test('found, and within 161 km', () => {
    const reading = { places: [place(0, 6, 50.3), place(40, 44, 10)] } as unknown as Reading;
    expect(scoreToponyms([row], () => reading)).toEqual({ toponyms: { n: 2, precision: 0.5, recall: 0.5, f: 0.5, within: 1 } });
  });
});

describe('attributions', () => {
  const text = 'Police said two men fled';
  const row = { id: 'a', text, gold: { attributions: [{ source: [{ start: 0, end: 6 }], content: [{ start: 12, end: 24 }] }] } };
  const found = (start: number, end: number) =>
    ({ attribution: { attributed: [{ start, end, source: { start: 0, end: 6 }, cue: { start: 7, end: 11 } }] } }) as unknown as Reading;

  test('the whole content', () => expect(scoreAttributions([row], () => found(12, 24))).toMatchObject({ attributions: { f: 1 } }));
  test('half the content', () =>
    expect(scoreAttributions([row], () => found(16, 19))).toMatchObject({ attributions: { precision: 1, recall: (1 + 1 / 3) / 2 } }));
  test('one content in two places', () => {
    const said = [found(12, 19), found(20, 24)].flatMap(({ attribution }) => attribution.attributed);
    expect(scoreAttributions([row], () => ({ attribution: { attributed: said } }) as unknown as Reading)).toMatchObject({
      attributions: { f: 1 },
    });
  });
  test('other content', () => expect(scoreAttributions([row], () => found(7, 11))).toMatchObject({ attributions: { f: 0 } }));
});

describe('what is printed', () => {
  test('nested scores by path', () =>
    expect(flat({ a: { b: 1, c: null, d: 'x' }, e: 2 })).toEqual([
      ['a.b', 1],
      ['a.c', null],
      ['e', 2],
    ]));
  test('columns in line', () =>
    expect(
      table(
        ['name', 'n'],
        [
          ['one', '1'],
          ['eleven', '11'],
        ],
      ),
    ).toBe('name     n\n------  --\none      1\neleven  11'));
});

describe('variants of a report', () => {
  test('paragraphs turn and digits move on', () => expect(variant('a 1\n\nb 9', 1)).toBe('b 0\n\na 2'));
  test('up to a length', () => expect(toLength(['abc', 'de'], 8)).toBe('abc\n\nde'));
});
