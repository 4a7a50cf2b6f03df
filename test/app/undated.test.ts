/** Reports that nobody dated: when it happened is told in their own words, and said to be so. */
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/model/incident.js';
import { readText } from '../read-text.js';

const firstOf = (text: string, published: string | null): Incident => readText(text, { published })[0]!;
const sentencesOf = ({ overview }: Incident, heading: string): readonly string[] =>
  overview.find((section) => section.heading === heading)?.sentences.map(({ text }) => text) ?? [];
const openDays = ({ findings }: Incident): readonly string[] =>
  findings.flatMap(({ kind, message }) => (kind === 'ambiguous' && message.startsWith('When') ? [message] : []));

describe('a report without a date', () => {
  test.each([
    ['Gunmen killed two guards at a market in Gulu, Uganda, at 14:30 on Monday, police said.', '“at 14:30 on Monday”'],
    ['A man stabbed two people outside a pub in Leeds on 3 March, and fled.', '“on 3 March”'],
    ['A bomb killed four people in Quetta yesterday.', '“yesterday”'],
    [
      'Six people were killed in a raid on Ostrava on June 9.\n\nMasked men stormed a bakery at 11:45 local time.',
      '“on June 9” and “at 11:45 local time”',
    ],
  ])('%s', (text, words) => {
    const incident = firstOf(text, null);
    expect(incident.when).toBeNull();
    expect(sentencesOf(incident, 'What happened')[0]).toMatch(new RegExp(`, ${words}\\.$`));
    expect(openDays(incident)).toHaveLength(1);
    const dating = incident.claims.filter(({ kind, says, quote }) => kind === 'event' && says.whenSaid === quote);
    expect(dating.map(({ quote }) => `“${quote}”`).join(' and ')).toBe(words);
    for (const { start, end, quote } of dating) expect(text.slice(start, end)).toBe(quote);
  });

  test('a step is told with the words for its time', () =>
    expect(
      sentencesOf(
        firstOf('Gunmen raided a bank in Gulu, Uganda, on Monday. Police arrested two men the next morning.', null),
        'Chronology',
      ),
    ).toEqual([
      '“on Monday”, in Gulu: “Gunmen raided a bank”.',
      'Then, “the next morning”: “Police arrested two men”. 2 men were detained.',
    ]));

  test('the words of a day its statement was made on date nothing', () =>
    expect(openDays(firstOf('Police said on Monday that gunmen had killed two guards in Gulu, Uganda.', null))).toEqual([]));
});

test('in a dated report the same words are a day', () => {
  const incident = firstOf('A man stabbed two people outside a pub in Leeds on 3 March, and fled.', '2015-03-05');
  expect(incident.when?.start).toBe('2015-03-03');
  expect(openDays(incident)).toEqual([]);
});
