/** Those who condemn a deed sit elsewhere: their seat is not where it was, and makes no second incident of it. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "kind @ place" of each incident. */
const told = (text: string): readonly string[] =>
  readText(text, { published: '2016-06-07' }).map(({ kind, where }) => `${kind} @ ${where?.name ?? '-'}`);

const STORY = 'Okello was attacked by two masked men in Gulu on 3 June. He was treated at a hospital.';

describe('one incident, where it was', () => {
  test.each([
    'The media group Quill, based in Vienna, condemns the attack on the reporter Moses Okello.',
    'The media group Quill, headquartered in Vienna, urged Uganda to solve the attack on the reporter Moses Okello.',
    'The media group Quill, with its headquarters in Vienna, strongly condemned the attack on the reporter Moses Okello.',
    'The media group Quill in Vienna today expressed outrage at the attack on the reporter Moses Okello.',
    'A media group in Vienna has called for an inquiry into the attack on the reporter Moses Okello.',
    'In Vienna, a media group called for an inquiry into the attack on the reporter Moses Okello.',
    'An office of the United Nations in Geneva voiced alarm at the attack on the reporter Moses Okello.',
  ])('%s', (lead) => expect(told(`${lead} ${STORY}`)).toEqual(['attack @ Gulu']));
});

describe('but there, where nobody speaks', () => {
  test.each([
    ['Gunmen killed a poet in Vienna on Sunday.', ['attack @ Vienna']],
    ['Police detained three journalists in Gulu on 3 June. In May, two reporters were held in Vienna.', ['other @ Gulu']],
    ['Police detained two reporters at a hotel in Gulu. The mayor told a group of reporters at a hotel in Vienna why.', ['other @ Gulu']],
    ['A poet in Gulu, Uganda, called the police on Sunday after gunmen shot her.', ['attack @ Gulu']],
    ['In Gulu, Uganda, gunmen called for water and shot a poet on Sunday.', ['attack @ Gulu']],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));
});
