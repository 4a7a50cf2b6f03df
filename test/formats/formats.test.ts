/** Text, Markdown, JSON: what each must hold, for an incident that holds everything, with and without the reports' texts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { footnotes, numberRanges, rangeText } from '../../src/formats/footnotes.js';
import { json, jsonLine, toJson } from '../../src/formats/json.js';
import { markdown } from '../../src/formats/markdown.js';
import { sentenceAround } from '../../src/formats/passage.js';
import { text } from '../../src/formats/text.js';
import type { Incident } from '../../src/model/incident.js';
import { overview } from '../../src/tell/overview.js';
import { redact } from '../../src/tell/withhold-names.js';
import { ADDITIONS, CONTEXT, HARBOUR, REPORTS } from '../tell/harbour.js';

const incident: Incident = { ...HARBOUR, overview: overview(CONTEXT, HARBOUR, ADDITIONS) };
const named = (name: string): Incident => ({
  ...incident,
  title: name,
  overview: [{ heading: 'What happened', sentences: [{ text: name, claims: ['c1'] }] }],
});

describe('the sentence around a quote', () => {
  const cases = [
    'One came. {Two of them} left. Three stayed.',
    'First line\n\n{Nine} were hurt by Mr. Orr and Gen. Ito in St. Ives.\n\nNext.',
    'He said "{No.}" Then he left.',
    '{Whole text without a stop}',
    'A.\n\n{B C} d e',
    'A first. {Two sentences. In one quote} goes on. End.',
    'At 5 p.m. {four} fell.',
  ];
  const expected = [
    'Two of them left.',
    'Nine were hurt by Mr. Orr and Gen. Ito in St. Ives.',
    'He said "No."',
    'Whole text without a stop',
    'B C d e',
    'Two sentences. In one quote goes on.',
    'At 5 p.m. four fell.',
  ];
  test.each(cases.map((written, i) => [written, expected[i]!]))('%j', (written, sentence) => {
    const start = written.indexOf('{');
    const end = written.indexOf('}') - 1;
    const plain = written.replace(/[{}]/g, '');
    const span = sentenceAround(plain, { start, end });
    expect(plain.slice(span.start, span.end)).toBe(sentence);
  });
  test('always holds the quote, of any text', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 900 }), fc.nat(900), fc.nat(900), (any, a, b) => {
        const [start, end] = [Math.min(a, b, any.length), Math.min(Math.max(a, b), any.length)];
        const span = sentenceAround(any, { start, end });
        expect(span.start).toBeLessThanOrEqual(start);
        expect(span.end).toBeGreaterThanOrEqual(end);
      }),
    ));
  test('a long line costs no more than its reach', () => {
    const line = 'x'.repeat(5_000_000);
    const span = sentenceAround(line, { start: 2_000_000, end: 2_000_010 });
    expect(span.end - span.start).toBeLessThan(1000);
  });
});

describe('footnotes', () => {
  test('claims of one sentence share a note', () => {
    const notes = footnotes(incident, REPORTS);
    expect(notes.of(['c1', 'c2', 'c3']).map(({ number }) => number)).toEqual([1]);
    expect(notes.notes()[0]!.text).toBe(`${REPORTS.get('r1')!.text.split('. ')[0]}.`);
  });
  test('without the text, quotes that overlap share one', () => {
    const notes = footnotes(incident);
    expect(notes.of(['c2', 'c1']).map((note) => note.text)).toEqual(['Nine people, two of them attackers, were killed']);
    expect(notes.of(['c3', 'nobody']).map(({ number }) => number)).toEqual([2]);
  });
  test('every note is a slice of its report', () => {
    const notes = footnotes(incident, REPORTS);
    notes.of(incident.claims.map(({ id }) => id));
    for (const { report, start, end, text: passage, claims } of notes.notes()) {
      expect(REPORTS.get(report)!.text.slice(start, end)).toBe(passage);
      for (const claim of claims) expect(passage).toContain(claim.quote);
    }
  });
  test('withheld names do not come back through the passages', () => {
    const notes = footnotes(redact(incident), REPORTS);
    notes.of(incident.claims.map(({ id }) => id));
    expect(JSON.stringify(notes.notes())).not.toContain('Bekele');
  });
  test('runs of numbers as one', () =>
    expect(
      numberRanges([1, 2, 3, 5, 7, 8].map((number) => ({ number }) as never))
        .map(rangeText)
        .join('; '),
    ).toBe('1–3; 5; 7, 8'));
});

describe('text', () => {
  const printed = text([incident], undefined, REPORTS);
  test('no line is wider than 88 columns', () =>
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(88));
  test('each sentence has its numbers, each number its source with report and offsets', () => {
    const flat = printed.replace(/\s+/g, ' ');
    for (const { sentences } of incident.overview) for (const sentence of sentences) expect(flat).toContain(`${sentence.text} [`);
    expect(flat).toMatch(
      /\[1\] “Nine people, two of them attackers, .*?” — the report; Ministry of Defence; Selim Gazette, 10 March 2021, 0–\d+/,
    );
    expect(flat).toContain('r2 Harbour toll rises, Coast Wire, 2021-03-11T17:30+00:00, https://news.example/r2');
  });
  test('what is set off is painted', () => {
    const painted = text([incident], { title: (s) => `T${s}`, heading: (s) => `H${s}`, note: (s) => `N${s}` });
    expect(painted).toMatch(/^TAttack/);
    expect(painted).toContain('\nHToll\n');
  });
  test('control characters and reversed writing never reach the terminal', () =>
    expect(text([named('\u001b[31mred\u0007 \u202eback\r\n')])).not.toMatch(/\p{Cc}(?<!\n)|\p{Bidi_Control}/u));
  test('says what is withheld', () =>
    expect(text([redact(incident)]).replace(/\s+/g, ' ')).toContain('Names of private persons are withheld.'));
  test('a word longer than a line stands alone', () =>
    expect(text([named('x'.repeat(300))]).split('\n')).toContain(`  ${'x'.repeat(300)}`));
});

describe('markdown', () => {
  const printed = markdown([incident], REPORTS);
  test('headings, sentences with footnotes, and every footnote defined once', () => {
    expect(printed).toMatch(/^# Attack in Port Selim/);
    expect([...printed.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(incident.overview.map(({ heading }) => heading));
    const used = new Set([...printed.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, name]) => name));
    const defined = [...printed.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, name]) => name);
    expect(new Set(defined)).toEqual(used);
    expect(defined.length).toBe(used.size);
  });
  test('the ledger is a table', () => expect(printed).toContain('| Whole incident | people | killed | 9 | 10 | 10 | stated | '));
  test.each([
    '<script>alert(1)</script>',
    '[x](javascript:alert(1))',
    '![x](http://e)',
    '`code`',
    '| cell |',
    '# heading',
    '~~x~~',
    '&lt;',
  ])('%s is no markup', (name) => {
    const [title] = markdown([named(name)]).split('\n');
    expect(title!.replace(/\\[\\`*_[\]<>#|~&]/g, '').replace(/^# /, '')).not.toMatch(/[`*_[\]<>#|~&]/);
  });
});

describe('json', () => {
  test('fields stand in the order of the contract, what Cairn adds after them', () => {
    const value = toJson(incident) as Record<string, Record<string, unknown>[]>;
    expect(Object.keys(value)).toEqual([
      'cairn',
      'id',
      'title',
      'kind',
      'stage',
      'reports',
      'when',
      'where',
      'figures',
      'entities',
      'events',
      'findings',
      'claims',
      'overview',
    ]);
    expect(Object.keys(value.when!)).toEqual(['start', 'end', 'precision', 'zone', 'claims', 'implied']);
    expect(Object.keys(value.where!).slice(0, 7)).toEqual(['name', 'admin1', 'country', 'latitude', 'longitude', 'precision', 'claims']);
    expect(Object.keys(value.figures![0]!).slice(0, 10)).toEqual([
      'group',
      'label',
      'effect',
      'event',
      'low',
      'best',
      'high',
      'policy',
      'basis',
      'claims',
    ]);
    expect(Object.keys(value.entities![0]!)).toEqual(['role', 'mentions', 'count', 'effect', 'confidence', 'claims']);
    expect(Object.keys(value.events![0]!).slice(0, 7)).toEqual(['id', 'what', 'kind', 'when', 'where', 'after', 'claims']);
    expect(Object.keys(value.claims![0]!).slice(0, 10)).toEqual([
      'id',
      'report',
      'start',
      'end',
      'quote',
      'kind',
      'says',
      'speaker',
      'certainty',
      'asOf',
    ]);
  });
  test('one incident a line', () => {
    expect(jsonLine(named('two\nlines')).split('\n')).toHaveLength(2);
    expect(JSON.parse(jsonLine(incident)).id).toBe('i-harbour');
    expect(JSON.parse(json([incident, incident]))).toHaveLength(2);
  });
  test('what is withheld is said', () => expect(Object.keys(toJson(redact(incident))).at(-1)).toBe('withheld'));
});

test.each([
  ['text', text],
  ['markdown', markdown],
  ['json', json],
] as const)('%s: same incident, same bytes; none, nothing told', (_name, format) => {
  expect(format([incident])).toBe(format([structuredClone(incident)]));
  expect(format([]).replace(/[\s[\]]/g, '')).toBe('');
});
