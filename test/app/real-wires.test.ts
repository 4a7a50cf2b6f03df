/** Who came to harm, and at whose hands, in the constructions agencies and human-rights reports use most. On sentences of our own. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const cairn = openCairn();
const harmed = (text: string): readonly string[] =>
  cairn
    .readEach({ id: 'r', text, title: null, published: '2006-05-05', publisher: null, url: null, language: 'en' })
    .flatMap(({ entities }) =>
      entities
        .filter(({ role, effect }) => role === 'perpetrator' || (role === 'victim' && effect !== null))
        .map(({ role, effect, count, mentions }) => (role === 'victim' ? `${effect} ${count?.high} ${mentions[0]}` : `by ${mentions[0]}`)),
    );

const MORA = 'killed 1 Juan Mora';

test.each([
  // a land named by its name and "state" is no verb
  ['Juan Mora, mayor of Olmeda in Sonora state, was shot dead by gunmen on Monday.', [MORA, 'by gunmen']],
  ['Juan Mora, the police reporter of a paper in Olmeda and Sonora state, was shot dead by gunmen.', [MORA, 'by gunmen']],
  ['Gunmen killed two Sonora state police officers on Monday.', ['by Gunmen', 'killed 2 two Sonora state police officers']],
  ['Authorities in Sonora state that three clerks were killed on Monday.', ['killed 3 three clerks']],
  // the rest of a verb behind its object
  ['Masked men entered the home of a farmer on Monday and gunned him down.', ['by Masked men', 'killed 1 farmer']],
  ['A farmer came out on Monday and gunmen gunned him down Friday.', ['killed 1 farmer', 'by gunmen']],
  ['Gunmen gunned the farmer down near Olmeda on Monday.', ['by Gunmen', 'killed 1 farmer']],
  // a unit told of by whose it is and its number
  ["Two soldiers from the Peruvian army's 31st Brigade were killed on Monday.", ['killed 2 Two soldiers']],
  ["Three soldiers of the army's 8th Division were wounded in Olmeda on Monday.", ["injured 3 Three soldiers of the army's 8th Division"]],
  // who says so, between a deed and what came of it
  ['Rebels raided a farm near Olmeda, the regional governor said on Monday, killing nine clerks.', ['by Rebels', 'killed 9 nine clerks']],
  ['Rebels raided a farm near Olmeda, killing nine clerks, and a guard said he saw them.', ['by Rebels', 'killed 9 nine clerks']],
  // shot beside somebody, and not by whom
  [
    'The nun was kidnapped by gunmen along with six other nurses in Olmeda on Monday.',
    ['abducted 1 nun', 'by gunmen', 'abducted 6 six other nurses'],
  ],
  // all of another number than those before them
  [
    'The raid on Monday resulted in the death of one nun, two guards and all nine clerks of a bank.',
    ['killed 1 one nun', 'killed 2 two guards', 'killed 9 all nine clerks of a bank'],
  ],
  // who leads something, and what has a head besides
  ["The head of the miners' union was murdered by gunmen in Olmeda on Monday.", ["killed 1 head of the miners' union", 'by gunmen']],
  ['The head of the prison was shot dead on Monday as she walked home.', ['killed 1 head of the prison']],
  ['A clerk was shot in the head of the stairs on Monday.', ['injured 1 clerk']],
  // what somebody heads, before the name and behind it
  ['Puerto Seco Councilman Juan Mora and his driver were murdered on Monday.', ['killed 1 Puerto Seco Councilman', 'killed 1 his driver']],
  [
    'The councilman of the town of Olmeda, Juan Mora, was kidnapped by gunmen on Monday.',
    ['abducted 1 councilman of the town of Olmeda', 'by gunmen'],
  ],
  // where bodies are, but no dolls
  ['The bodies of nine clerks were strewn by a river near Olmeda on Monday.', ['killed 9 bodies of nine clerks']],
  ['The bodies of two clerks were thrown into a river near Olmeda on Monday.', ['killed 2 bodies of two clerks']],
  ['Dolls were strewn by a river near Olmeda on Monday.', []],
  // most of those told of, and nobody called so
  ['Nine clerks were murdered in Olmeda on Monday. Most had been shot.', ['killed 9 Nine clerks']],
] as const)('%s', (text, expected) => expect([...harmed(text)].sort()).toEqual([...expected].sort()));

const kinds = (text: string): readonly string[] =>
  cairn
    .readEach({ id: 'r', text, title: null, published: '2006-05-05', publisher: null, url: null, language: 'en' })
    .map(({ kind }) => kind);

// a road that guerrillas block is no protest
test.each([
  ['Guerrillas blocked the highway near Olmeda on Monday and burned six trucks.', ['arson']],
  ['Gunmen blocked a road near Olmeda on Monday. They killed two policemen.', ['attack']],
  ['Farmers blocked the highway near Olmeda on Monday and burned a truck.', ['protest']],
  ['Militants staged protests in Olmeda on Monday. They burned a truck.', ['protest']],
] as const)('%s', (text, expected) => expect(kinds(text)).toEqual(expected));
