/** Which armed group a deed is laid to, and which claims or denies one, in words that stand apart. */
import { describe, expect, it } from 'vitest';
import { readText } from './reading.js';

const laidTo = (text: string): readonly string[] =>
  readText(text).found.responsibility.map(({ mention, confidence }) => `${mention}: ${confidence}`);

describe('who claims a deed', () => {
  it.each([
    ['A group calling itself the Red Dawn Brigade called a newspaper to claim the blast.', ['Red Dawn Brigade: claimed']],
    ['The self-styled "Red Dawn Brigade" sent letters to two newspapers in which it claimed the blast.', ['Red Dawn Brigade: claimed']],
    ["The Red Dawn Brigade claimed last night's blast.", ['Red Dawn Brigade: claimed']],
    ['The Red Dawn Brigade assumed authorship of the blast.', ['Red Dawn Brigade: claimed']],
    ['The Red Dawn Brigade command said in a statement that it planted the bomb.', ['Red Dawn Brigade: claimed']],
    ['The Red Dawn Brigade says its young members burned a bus.', ['Red Dawn Brigade: claimed']],
    ['The raiders painted the walls with the words Red Dawn Brigade.', ['Red Dawn Brigade: claimed']],
    [
      'A little-known band, the Red Dawn Brigade, said in a message on social media that it had planted the bomb.',
      ['Red Dawn Brigade: claimed'],
    ],
    // it says what others did, or not yet so
    ['A little-known band, the Red Dawn Brigade, said in a message that police planted the bomb.', []],
    ['The Red Dawn Brigade said in a statement that police planted the bomb.', []],
    ['The Red Dawn Brigade has not yet claimed responsibility for the blast.', []],
    ['The Red Dawn Brigade claimed the blast was a fraud.', []],
    ['The Red Dawn Brigade said that it did not burn the bus.', ['Red Dawn Brigade: denied']],
    ['The Red Dawn Brigade said it was not involved.', ['Red Dawn Brigade: denied']],
    // what was attacked claims nothing
    ['A band that claimed a raid on a navy depot in May has claimed responsibility for this blast.', []],
  ])('%s', (text, expected) => expect(laidTo(text)).toEqual(expected));
});

describe('whom others lay a deed to', () => {
  it.each([
    ['The blast was attributed by police to the Red Dawn Brigade.', ['Red Dawn Brigade: suspected']],
    ['Police attributed the blast, which hurt nobody, to the Red Dawn Brigade.', ['Red Dawn Brigade: suspected']],
    ['Police did not attribute the blast, which hurt nobody, to the Red Dawn Brigade.', []],
    ['Police attributed the delay, which hurt nobody, to the Red Dawn Brigade.', []],
    ['Police suspect a Maoist organisation, the Red Dawn Brigade.', ['Red Dawn Brigade: suspected']],
    ['The blast was organised by the "Red Dawn Brigade".', ['Red Dawn Brigade: fact']],
    ['It could have been the Red Dawn Brigade or the Iron Star Front.', ['Red Dawn Brigade: suspected', 'Iron Star Front: suspected']],
    ['Police believe that this action involved members of the Red Dawn Brigade.', ['Red Dawn Brigade: suspected']],
    ['The mayor repudiated this cowardly action by the Red Dawn Brigade.', ['Red Dawn Brigade: fact']],
    ['The mayor named the Red Dawn Brigade as responsible.', ['Red Dawn Brigade: suspected']],
    ['The mayor pointed to the Red Dawn Brigade as the author of the blast.', ['Red Dawn Brigade: suspected']],
    ['The mayor does not rule out that the Red Dawn Brigade is responsible.', ['Red Dawn Brigade: suspected']],
    ['The mayor ruled out that the Red Dawn Brigade is responsible.', []],
    ['The gunmen, members of the Red Dawn Brigade, fled.', ['Red Dawn Brigade: suspected']],
    ['The gunmen shot two clerks, members of the Red Dawn Brigade.', []],
    ['The group was made up of 40 members of the Red Dawn Brigade.', ['Red Dawn Brigade: fact']],
    ['A column of the Red Dawn Brigade, armed with rifles and grenades, burned a bus.', ['Red Dawn Brigade: fact']],
    ['Two nuns were killed. The bishop accused the navy.', ['navy: suspected']],
    ['Two nuns were killed. The bishop accused the navy of waste.', []],
    ['The navy has been blamed.', ['navy: suspected']],
    // by whom it is laid to others
    ['The murder was attributed to the Red Dawn Brigade by the navy.', ['Red Dawn Brigade: suspected']],
    ['The blast was blamed on the Red Dawn Brigade by the navy.', ['Red Dawn Brigade: suspected']],
    ['Police ruled out the participation of the Red Dawn Brigade in the blast.', []],
    ['Police have not ruled out the participation of the Red Dawn Brigade in the blast.', ['Red Dawn Brigade: suspected']],
    // behind the number of a day
    ['On 4 May rebels burned a bus.', ['rebels: fact']],
    ['On 18 October leftist rebels burned a bus.', ['leftist rebels: fact']],
    // what others say of a deed, or do about it
    ['The attack was confirmed today by the Red Dawn Brigade.', []],
    ['The attack on the port was condemned by the Red Dawn Brigade.', []],
    ['The attack on the port was repelled by the navy.', []],
  ])('%s', (text, expected) => expect(laidTo(text)).toEqual(expected));
});
