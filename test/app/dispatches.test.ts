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
  // sent and not gone off
  ['A deputy received a letter bomb that failed to go off in Lima on Monday.', ['attempted bombing; ; ']],
  ['A parcel bomb failed to explode in Lima on Monday.', ['attempted bombing; ; ']],
  ['A deputy received a letter in Lima on Monday.', []],
];

describe.each(['as written', 'in capitals'])('%s', (form) => {
  test.each(rows)('%s', (text, expected) => {
    expect(told(form === 'in capitals' ? text.toUpperCase() : text)).toEqual(expected);
  });
});
