/** Victims in wires of capitals alone: with which number who was killed, hurt or taken. */
import { expect, test } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';

const cairn = openCairn();
const victims = (text: string): readonly string[] =>
  cairn
    .readEach({ id: 'r', text, title: null, published: '1990-05-05', publisher: null, url: null, language: 'en' })
    .flatMap(({ entities }) =>
      entities.filter(({ role }) => role === 'victim').map(({ effect, count, mentions }) => `${effect} ${count?.high} ${mentions[0]}`),
    );

const BARGOW = ['killed 1 ELMERO BARGOW', 'killed 1 TIRSA DORLE', 'killed 1 NORVAL UNZAGA'];

test.each([
  // names of which no table knows any
  ['AMONG THE DEAD WERE ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA. THE BOMB EXPLODED IN CALI.', BARGOW],
  ['THE DEAD WERE IDENTIFIED AS ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA. THE BOMB EXPLODED IN CALI.', BARGOW],
  ['ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA WERE MURDERED IN CALI.', BARGOW],
  ['THREE CLERKS WERE MURDERED IN CALI: ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA.', BARGOW],
  ['THREE CLERKS -- ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA -- WERE MURDERED IN CALI.', BARGOW],
  ['THREE CLERKS WERE MURDERED IN CALI. THEY ARE ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA.', BARGOW],
  // no names
  ['A BOMB EXPLODED IN CALI. THE MAIN EXPORTS ARE CANNED GOODS AND FROZEN FRUITS.', []],
  ['TWO CLERKS WERE MURDERED IN CALI. THE ASSASSINS STOLE CANNED GOODS, FROZEN FRUITS, AND WOOLEN CLOTHS.', ['killed 2 TWO CLERKS']],
  // people of a nation
  ['TWO BOLIVIANS WERE KILLED BY ARMED MEN IN CALI.', ['killed 2 TWO BOLIVIANS']],
  ['ARMED MEN KIDNAPPED ONE ITALIAN AND TWO BELGIANS IN CALI.', ['abducted 1 ONE ITALIAN', 'abducted 2 TWO BELGIANS']],
  ['Three Canadians working for a mine were injured when a bomb exploded in Cali.', ['injured 3 Three Canadians']],
  ['TWO BOLIVIAN BANKS WERE ATTACKED BY ARMED MEN IN CALI.', []],
  ['SIX PRIESTS (FIVE BOLIVIANS AND ONE ITALIAN) WERE KILLED BY ARMED MEN IN CALI.', ['killed 6 SIX PRIESTS']],
  // numbers without a noun
  ['THREE POLICEMEN DIED AND TWO OTHERS WERE INJURED IN AN ATTACK IN CALI.', ['killed 3 THREE POLICEMEN', 'injured 2 POLICEMEN']],
])('%s', (text, expected) => expect(victims(text)).toEqual(expected));
