/** Who is told of as a number and one by one is an entity once; a number beside others in one list, or told of after them, is another. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const cairn = openCairn();
const victims = (text: string): readonly string[] =>
  cairn
    .readEach({ id: 'r', text, title: null, published: '1990-05-05', publisher: null, url: null, language: 'en' })
    .flatMap(({ entities }) =>
      entities.filter(({ role }) => role === 'victim').map(({ count, mentions }) => `${count?.high} ${mentions[0]}`),
    );

test.each([
  ['TWO PERSONS WERE KILLED IN AN ATTACK IN CALI. THE POLICE SAID THE DEAD WERE JUAN MORA AND A NURSE.', ['1 JUAN MORA', '1 NURSE']],
  ['A JUDGE, HIS DRIVER, AND TWO GUARDS WERE MURDERED IN CALI.', ['1 JUDGE', '1 HIS DRIVER', '2 TWO GUARDS']],
  [
    'A teacher and a clerk were killed in Cali on Friday. Gunmen shot two traders dead on Sunday.',
    ['1 teacher', '1 clerk', '2 two traders'],
  ],
  [
    'THE MURDER OF TWO TEACHERS AND A CLERK HAS SHAKEN CALI. ATTORNEY JUAN MORA WAS MURDERED OUTSIDE HIS OFFICE.',
    ['2 TWO TEACHERS', '1 CLERK', '1 JUAN MORA'],
  ],
])('%s', (text, expected) => expect(victims(text)).toEqual(expected));

test('given names of Spanish in lists of capitals alone', () => {
  expect(victims('ARMED MEN KILLED ALIRIO MESA, ZOILA MARIN, AND TULIO PRIETO IN CALI.')).toEqual([
    '1 ALIRIO MESA',
    '1 ZOILA MARIN',
    '1 TULIO PRIETO',
  ]);
});
