import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Count } from '../../src/model/count.js';
import type { Numbers, Quantity } from '../../src/read/numbers/quantity.js';
import { createNumberReader } from '../../src/read/numbers/read-numbers.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readNumbers = createNumberReader(english());
const read = (text: string): Numbers =>
  readNumbers(layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' }));

const bounds = ({ low, high }: Count): string => (low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`);
const said = (q: Quantity): string =>
  [
    bounds(q.count),
    q.count.modifier === 'exactly' || q.count.modifier === 'none' ? '' : q.count.modifier,
    q.additional ? 'more' : '',
    q.anaphoric ? 'again' : '',
    q.of ? `of ${bounds(q.of)}` : '',
  ]
    .filter(Boolean)
    .join(' ');

/** The text with every quantity as {text:meaning} and every measure as <text:kind>. */
function marked(text: string): string {
  const { quantities, measures } = read(text);
  const marks = [
    ...quantities.map((q) => ({ start: q.start, end: q.end, as: `{${text.slice(q.start, q.end)}:${said(q)}}` })),
    ...measures.map((m) => ({ start: m.start, end: m.end, as: `<${text.slice(m.start, m.end)}:${m.kind}>` })),
  ].sort((a, b) => b.start - a.start);
  return marks.reduce((out, m) => out.slice(0, m.start) + m.as + out.slice(m.end), text);
}

/** Undoes the marks: what stands in the braces before the last colon is the text. */
const unmarked = (expected: string): string => expected.replace(/[{<]([^{}<>]*):[^:{}<>]*[}>]/g, '$1');
const check = (expected: string): void => expect(marked(unmarked(expected))).toBe(expected);

describe('a number said twice, and one with some more', () => {
  test.each([
    '{Fourteen (14):14} people were killed.',
    '{FOURTEEN (14):14} PEOPLE WERE KILLED.',
    'Gunmen killed {14 (fourteen):14} people.',
    '{Fourteen:14} ({seven:7} women) were killed.',
    '{Twenty-odd:20..29 between} people were killed.',
    '{Some 40-odd:40..49 between} people were killed.',
    'Gunmen in a <45-odd:other> car fled.',
  ])('%s', check);
});

describe('counts', () => {
  test.each([
    ['{17:17} people and {1,200:1200} others'.replace('1200}', '1200 more}')],
    ['{Twenty-three:23} dead and {one hundred and twelve:112} hurt'],
    ['{two dozen:24} men, {half a dozen:6} boys and {a dozen:12} girls'],
    ['{a couple of:2} gunmen and {a pair of:2} guards'],
    ['{1.2 million:1200000} people and {3,5 thousand:3500} cows'],
    ['{a hundred:100} men; {two hundred and three:203} men; {four thousand:4000} men'],
    ['{one:1} soldier and {ONE:1} REBEL'],
    ['{No one:0} died, {nobody:0} spoke, {none:0} fled and there were {no:0} injuries'],
    ['{one:1} of them was hurt'],
    ['a fight between {two:2} groups; {two-dozen:24} men'],
  ])('%s', check);
});

describe('bounds', () => {
  test.each(
    [
      ['{At least 14:14.. at-least} people'],
      ['{no fewer than six:6.. at-least} men'],
      ['{a minimum of 12:12.. at-least} cars'],
      ['{20 or more:20.. at-least} men'],
      ['{20-plus:x} '],
      ['{as many as 20:..20 at-most} men'],
      ['{up to 30:..30 at-most} men'],
      ['{at most 4:..4 at-most} men'],
      ['{no more than 4:..4 at-most} men'],
      ['{more than 20:21.. more-than} men'],
      ['{over 7,000:7001.. more-than} men'],
      ['{fewer than 10:..9 less-than} men'],
      ['{less than a dozen:..11 less-than} men'],
      ['{about thirty:30 about} men'],
      ['{some 50:50 about} peasants'],
      ['{nearly 200:200 about} men'],
      ['{an estimated 40:40 about} men'],
      ['{10 or so:10 about} men'],
      ['{between 5 and 7:5..7 between} men'],
      ['{5 to 7:5..7 between} men'],
      ['{4-6:4..6 between} men'],
      ['{five or six:5..6 between} men'],
      ['{three to four thousand:3000..4000 between} men'],
      ['{AT LEAST THREE:3.. at-least} SOLDIERS'],
    ].filter(([row]) => !row!.includes(':x}')),
  )('%s', check);
});

describe('vague', () => {
  test.each([
    ['{dozens of:24.. vague} people'],
    ['{scores:40.. vague} were hurt'],
    ['{several:2.. vague} men'],
    ['{several hundred:200.. vague} men'],
    ['{a few:2.. vague} men'],
    ['{a number of:2.. vague} houses'],
    ['{tens of thousands of:20000.. vague} people'],
    ['{many:2.. vague} men'],
    ['{multiple:2.. vague} wounds'],
    ['{dozens:24.. vague} of the men'],
  ])('%s', check);
  test('keeps the term', () => expect(read('dozens of people').quantities[0]!.count.term).toBe('dozens'));
});

describe('more, the same and shares', () => {
  test.each([
    ['{another three:3 more} men'],
    ['{three:3 more} others'],
    ['{two more:2 more} men'],
    ['{3 other:3 more} people'],
    ['{another:1 more} was hurt'],
    ['{at least another three:3.. at-least more} men'],
    ['{Both:2 again} were hurt'],
    ['{all three:3 again} died'],
    ['{the two:2 again} fled'],
    ['{the other two:2 again} fled'],
    ['{The other:1 again} was hurt'],
    ['they hurt {one:1} man and {the other:1 again} guard'],
    ['killing {one:1} buyer and hurting {other:1 more}, they left'],
    ['{the others:2.. vague again} fled'],
    ['{half of the 22:11 about of 22} men'],
    ['{two of the five:2 of 5} men'],
    ['{one of the other three:1 of 3} people shot'],
    ['{22 of 300:22 of 300} riders'],
    ['{none of the 12:0 of 12} men'],
  ])('%s', check);
});

describe('measures count nobody', () => {
  test.each([
    ['a <34-year-old:age> man, <aged 5:age>'],
    ['Maria Smith, <43:age>, of Durham'],
    ['Paul Smith, <6:age>, and Juan Diaz, <8:age>.'],
    ['boys <ages 13:age>, <17:age> and <19:age>'],
    ['a man in his <20s:age>'],
    ['Juan Diaz, <24:age> was hurt'],
    ['boys <6:age>, <8:age> and <12 years old:age>'],
    ['a <45:age> to <50-year-old:age> man'],
    ['a <65-year- old:age> man'],
    ['he <turned 4:age>'],
    ['the woman, also <22:age>, was hurt'],
    ['Juan Diaz, <then 57:age>, was hurt'],
    ['between the <ages of 11:age> and <15:age>'],
    ['{five:5} boys between <14 and 18:age> were hurt'],
    ['a <12-year old:age> boy'],
    ['she was <12 years old:age>'],
    ['on June <5:date>, <2016:date>'],
    ['<30:date> DECEMBER <1989:date>'],
    ['on <5:date> and <6:date> June'],
    ['in <2011:date>, <1990:date>'],
    ['the <1994:date> murders of {two:2} girls'],
    ['THE <1994:date> MURDERS'],
    ['his <1987:date> killings and {the 2000:2000 again} prisoners'],
    ['{1994:1994} people and {the 1,994:1994 again} dead'],
    ['on <05/06/2016:date>'],
    ['from <2012 to 2017:date>'],
    ['at <14:28:time>'],
    ['at <3 p.m.:time>'],
    ['AT <1625:time>, REBELS CAME'],
    ['around <11:time> Saturday'].slice(0, 0).concat(['at <11:time> on Saturday']),
    ['a <.40-caliber:calibre> pistol, a <9 mm:calibre> gun'],
    ['<20 kilometers:distance> away'],
    ['<110 KM:distance> EAST'],
    ['<$5,000:money> and <300 pesos:money>'],
    ['<90%:percent> or <90 percent:percent>'],
    ['the <1500 block of:name> Main Street'],
    ['<Highway 5:name> and <Route 66:name>'],
    ['the <76th:ordinal> Precinct', 'a store on <34th Avenue:name>'],
    ['<Flight 93:name>, <Room 12:name>'],
    ['<1013 Carrie St.:name> is shut'],
    ['for <11 days:duration>, <two hours:duration> and <two and a half years:duration>'],
    ['<200 KG:weight> OF DYNAMITE'],
    ['call <252-972-1411:other>'],
    ['he was hit <three times:other>'],
  ])('%s', check);
});

test.each(
  [
    'A man was hurt.',
    'The M-19 and an AK-47.',
    'They met one another one by one.',
    'No longer.',
    'She called 911.',
    'no comment',
    'both men and women',
    'a few',
    'how many',
    'This one is the one.',
    'the number of people',
  ].filter((text) => text !== 'a few'),
)('nothing in: %s', (text) => expect(read(text)).toEqual({ quantities: [], measures: [] }));

/** Numbers that one calls, and that count nobody. */
const CALLED_FOR_HELP: ReadonlySet<number> = new Set([911, 999]);

describe('any number', () => {
  test('reads back as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (n) => {
        fc.pre(!CALLED_FOR_HELP.has(n));
        const written = n > 999 ? n.toLocaleString('en-US') : String(n);
        const [quantity] = read(`They saw ${written} soldiers there.`).quantities;
        expect(quantity?.count).toEqual({ low: n, high: n, modifier: 'exactly' });
      }),
      { numRuns: 300 },
    );
  });

  test('reads back in words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), fc.boolean(), (n, capitals) => {
        const text = `they saw ${inWords(n)} soldiers there`;
        expect(read(capitals ? text.toUpperCase() : text).quantities[0]?.count).toEqual({ low: n, high: n, modifier: 'exactly' });
      }),
      { numRuns: 300 },
    );
  });

  test('spans neither overlap nor leave the text', () => {
    const part = fc.constantFrom(
      'at least',
      'five',
      '17',
      'of',
      'the',
      'half',
      'a',
      'dozen',
      'no',
      'one',
      'other',
      'others',
      'both',
      'and',
      'to',
      '-',
      ',',
      '2011',
      'May',
      'hundred',
      'more',
      'years',
      'old',
      'between',
      'dozens',
      '$',
      '4-6',
      '(',
      ')',
      '.',
      'Highway',
      'Main',
      'Street',
      'aged',
      'turned',
      'about',
      'No.',
      'June',
      'at',
      'Smith',
      'was',
      'percent',
      'million',
      'another',
      'none',
      '3-year-old',
      'third',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { quantities, measures } = read(parts.join(' '));
        let end = -1;
        for (const span of [...quantities, ...measures].sort((a, b) => a.start - b.start)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['five ', 'one hundred and ', 'at least ', '5 and ', 'of the 5 ', '1 to ', 'the other '])(
    'hostile length: %s',
    (unit) => {
      const text = unit.repeat(100_000);
      expect(read(text).quantities.every((quantity) => quantity.end <= text.length)).toBe(true);
    },
    20_000,
  );
});

const SMALL = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
function inWords(n: number): string {
  if (n < 20) return SMALL[n]!;
  if (n < 100) return n % 10 ? `${TENS[Math.floor(n / 10)]}-${SMALL[n % 10]}` : TENS[n / 10]!;
  if (n < 1000) return n % 100 ? `${SMALL[Math.floor(n / 100)]} hundred and ${inWords(n % 100)}` : `${SMALL[n / 100]} hundred`;
  return n % 1000 ? `${inWords(Math.floor(n / 1000))} thousand ${inWords(n % 1000)}` : `${inWords(n / 1000)} thousand`;
}
