/** How sure a report is of the organisation that did it. */
import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.js';

const ROWS: readonly [string, readonly string[]][] = [
  ['The Popular Dawn Front carried out the attack.', ['fact']],
  ['If it is confirmed that the Popular Dawn Front carried out the attack, talks will end.', ['suspected']],
  ['The Popular Dawn Front carried out the attack. If the Popular Dawn Front carried out the raid, too, talks will end.', ['fact']],
  ['The Popular Dawn Front claimed responsibility.', ['claimed']],
  ['Police believe the raid, which wounded nine, was carried out by the Popular Dawn Front.', ['suspected']],
  ['POLICE BELIEVE THE RAID, WHICH WOUNDED NINE, WAS CARRIED OUT BY THE POPULAR DAWN FRONT.', ['suspected']],
  ['Police said the raid, which wounded nine, was carried out by the Popular Dawn Front.', ['fact']],
];

const sureness = (text: string): readonly (string | null)[] =>
  readText(`An attack on a bus in Tacna killed two farmers on Monday. ${text}`, { published: '2024-03-05' })
    .flatMap(({ entities }) => entities)
    .filter(({ role }) => role === 'perpetrator-organisation')
    .map(({ confidence }) => confidence);

describe('how sure it is whose deed it was', () => {
  it.each(ROWS)('%s', (text, expected) => expect(sureness(text)).toEqual(expected));
});
