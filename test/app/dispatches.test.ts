/** Dispatches of agencies, as written and in capitals: what they tell of, what became of whom, and whose deed it is said to be. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "attack: 2 killed; rebels <denied>" */
function told(text: string): readonly string[] {
  return readText(text, { published: '2024-03-05' }).map(({ kind, stage, figures, entities }) => {
    const numbers = figures
      .filter(({ group, event, best }) => group === 'people' && event === null && best !== 0)
      .map(({ effect, best }) => `${best} ${effect}`);
    const doers = entities
      .filter(({ role }) => role.startsWith('perpetrator'))
      .map(({ mentions, confidence }) => `${mentions[0]!.toLowerCase()}${confidence ? ` <${confidence}>` : ''}`);
    const what = stage === 'accomplished' ? kind : `${stage} ${kind}`;
    return [what, numbers.join(', '), doers.join(', ')].join('; ');
  });
}

const rows: readonly [text: string, expected: readonly string[]][] = [
  // who denies that they did it denies no deed
  ['The Dawn Front denied that it had massacred 26 villagers near Lima on Friday.', ['attack; 26 killed; dawn front <denied>']],
  [
    'The Dawn Front denied government charges that it had massacred 26 villagers near Lima on Friday.',
    ['attack; 26 killed; dawn front <denied>'],
  ],
  ['The rebels denied that they had killed the mayor in Lima on Friday.', ['attack; 1 killed; ']],
  ['The army denied it had bombed a hospital in Lima on Friday, killing six.', ['bombing; 6 killed; ']],
  // but here the deed
  ['The minister denied that he had been shot in Lima on Friday.', []],
  ['The army denied that six villagers had been killed in Lima on Friday.', []],
  ['The army denied that it was shelling Lima on Friday.', []],
  // hanged by their hands
  ['Rebels dragged a mayor and a teacher from their homes and hanged them in Lima on Friday.', ['attack; 2 killed; rebels']],
  ['Rebels hanged a teacher in Lima on Friday.', ['attack; 1 killed; rebels']],
  ['Demonstrators hanged the president in effigy in Lima on Friday.', []],
  // whom soldiers shoot is the one they chased
  [
    'A teacher was stabbed by a youth in Lima on Monday. Soldiers chased the attacker and shot him dead.',
    ['attack; 1 killed, 1 injured; youth'],
  ],
  [
    'A teacher was stabbed by a youth in Lima on Monday. The attacker fled and she was taken to a clinic, where she died.',
    ['attack; 1 killed; youth'],
  ],
  // what flies is nobody
  ['Rebels bombed a school in Lima on Monday. One Mirage was shot down.', ['bombing; ; rebels']],
  ['Three policemen were ambushed by rebels in Lima on Monday. Two were shot down.', ['attack; 2 killed; rebels']],
  // done in another place by those who did the rest
  [
    'Rebels attacked a post in Puno on Monday, killing two guards, and in Lima kidnapped a mayor.',
    ['attack; 2 killed; rebels', 'kidnapping; 1 abducted; rebels'],
  ],
  ['Rebels burned a bus in Puno on Monday and in another village gunned down a mayor.', ['arson; 1 killed; rebels']],
  ['Rebels in Puno and in Lima killed two guards on Monday.', ['attack; 2 killed; rebels']],
  // whose body it was stands between
  [
    'The body of a farmer, Hugo Canas, 50, who had been kidnapped on Friday, was found in Lima on Monday.',
    ['kidnapping; 1 killed, 1 abducted; '],
  ],
  [
    'Near the body, Hugo Canas, who had been kidnapped on Friday, was found alive in Lima on Monday.',
    ['kidnapping; 1 abducted, 1 rescued; '],
  ],
  // sent and not gone off
  ['A deputy received a letter bomb that failed to go off in Lima on Monday.', ['attempted bombing; ; ']],
  ['A parcel bomb failed to explode in Lima on Monday.', ['attempted bombing; ; ']],
  ['A deputy received a letter in Lima on Monday.', []],
];

const days: readonly [text: string, day: string][] = [
  // the name of who did it is no day
  ['The Popular Forces of 25 April bombed a bank in Lima on Monday.', '2024-03-04'],
  ['A bomb planted by the "17 November" group exploded at a bank in Lima on Monday.', '2024-03-04'],
  ['Rebels killed two guards in Lima on 25 February.', '2024-02-25'],
  ['In the attack of 25 February rebels killed two guards in Lima.', '2024-02-25'],
];

const weapons: readonly [text: string, weapons: readonly string[]][] = [
  // driven over, it did it
  ['A lieutenant died when his jeep ran over an anti-tank mine in Lima on Monday.', ['anti-tank mine']],
  ['A driver killed two pupils when his car ran over them in Lima on Monday.', ['car']],
];

describe.each(['as written', 'in capitals'])('%s', (form) => {
  test.each(rows)('%s', (text, expected) => {
    expect(told(form === 'in capitals' ? text.toUpperCase() : text)).toEqual(expected);
  });
  test.each(weapons)('%s: %j', (text, expected) => {
    const incidents = readText(form === 'in capitals' ? text.toUpperCase() : text, { published: '2024-03-05' });
    const used = incidents.flatMap(({ entities }) => entities.filter(({ role }) => role === 'weapon'));
    expect(used.map(({ mentions }) => mentions[0]!.toLowerCase())).toEqual(expected);
  });
  test.each(days)('%s: %s', (text, day) => {
    const incidents = readText(form === 'in capitals' ? text.toUpperCase() : text, { published: '2024-03-05' });
    expect(incidents.map(({ when }) => when?.start?.slice(0, 10))).toEqual([day]);
  });
});
