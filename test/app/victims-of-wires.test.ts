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
  ['THREE CLERKS, IDENTIFIED AS ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA, WERE MURDERED IN CALI.', BARGOW],
  ['ARMED MEN MURDERED THREE CLERKS IDENTIFIED AS ELMERO BARGOW, TIRSA DORLE, AND NORVAL UNZAGA IN CALI.', BARGOW],
  ['ARMED MEN MURDERED A CLERK IDENTIFIED AS ELMERO BARGOW IN CALI.', ['killed 1 ELMERO BARGOW']],
  ['TWO CLERKS WERE MURDERED IN CALI. THE SUSPECTS, IDENTIFIED AS ELMERO BARGOW AND TIRSA DORLE, FLED.', ['killed 2 TWO CLERKS']],
  // behind who says so, where or when
  ['ACCORDING TO THE POLICE, ELMERO BARGOW, A SCHOOL TEACHER, WAS SHOT DEAD IN CALI.', ['killed 1 ELMERO BARGOW']],
  ['IN FRONT OF HIS HOUSE IN CALI, ELMERO BARGOW, A SCHOOL TEACHER, WAS SHOT DEAD.', ['killed 1 ELMERO BARGOW']],
  // a name with no comma behind it
  ['JUDGE ANA RUIZ AND HER DRIVER, JUAN MORA WERE KIDNAPPED IN CALI.', ['abducted 1 ANA RUIZ', 'abducted 1 HER DRIVER']],
  // how it was done stands before the verb, and what they are behind it
  ['ARMED MEN SERIOUSLY WOUNDED JUDGE ANA RUIZ IN CALI.', ['injured 1 ANA RUIZ']],
  ['ARMED MEN RIDDLED JUDGE ANA RUIZ WITH BULLETS IN CALI.', ['killed 1 ANA RUIZ']],
  ["ARMED MEN RIDDLED THE JUDGE'S CAR WITH BULLETS IN CALI.", []],
  // between an age and a surname a word that is a verb, too, is a first name
  ['Gunmen murdered 54-year-old Drew Bargow in Cali.', ['killed 1 Drew Bargow']],
  ['A 17-YEAR-OLD DREW A GUN AND MURDERED TWO TRADERS IN CALI.', ['killed 2 TWO TRADERS']],
  // groups whose names hold words for soldiers
  ['THE REVOLUTIONARY ARMED FORCES OF COLOMBIA SEIZED JUDGE ANA RUIZ IN CALI.', ['abducted 1 ANA RUIZ']],
  // a sentence that ends on a comma
  ['ARMED MEN KILLED A NUN AND TWO TRADERS IN CALI, ', ['killed 1 NUN', 'killed 2 TWO TRADERS']],
  ['ARMED MEN IN CALI KILLED A NUN AND TWO TRADERS,', ['killed 1 NUN', 'killed 2 TWO TRADERS']],
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
  [
    'Nine people were injured in Cali on Monday. Gunmen raided a bank. One of the bank guards was killed and the other was wounded.',
    ['injured 9 Nine people', 'killed 1 One of the bank guards', 'injured 1 bank guards'],
  ],
  ['THREE POLICEMEN DIED AND TWO OTHERS WERE INJURED IN AN ATTACK IN CALI.', ['killed 3 THREE POLICEMEN', 'injured 2 TWO OTHERS']],
  // a body and those in it
  [
    'A COMMISSION MADE UP OF NINE JUDGES AND TWO CLERKS WAS MASSACRED IN CALI.',
    ['killed 9 COMMISSION MADE UP OF NINE JUDGES', 'killed 2 TWO CLERKS'],
  ],
  ['GUERRILLAS WIPED OUT A PATROL OF SIX POLICEMEN IN CALI.', ['killed 6 PATROL OF SIX POLICEMEN']],
  ['TWO MEMBERS OF THE OIL WORKERS UNION WERE KIDNAPPED BY ARMED MEN.', ['abducted 2 TWO MEMBERS OF THE OIL WORKERS UNION']],
  ['THE COMMISSION OF INQUIRY MADE UP ITS MIND. ARMED MEN KILLED A NUN IN CALI.', ['killed 1 NUN']],
  // death and injuries that a deed brings
  ['A BOMB CAUSED THE DEATH OF TWO TRADERS AND INJURIES TO A NUN IN CALI.', ['killed 2 TWO TRADERS', 'injured 1 NUN']],
  ['A BOMB CAUSED THE DEATH OF A NUN, INJURIES TO TWO TRADERS, AND DAMAGE TO A SCHOOL IN CALI.', ['killed 1 NUN', 'injured 2 TWO TRADERS']],
  // words of translated Spanish
  ['TWO JUDGES FELL UNDER THE BULLETS OF ARMED MEN IN CALI.', ['killed 2 TWO JUDGES']],
  ['TWO JUDGES FELL RIDDLED WITH BULLETS IN CALI.', ['killed 2 TWO JUDGES']],
  ['TWO TRADERS TURNED UP DEAD IN CALI WITH SHOTS TO THE HEAD.', ['killed 2 TWO TRADERS']],
  ['ARMED MEN RAIDED A FARM IN CALI. TWO TRADERS HAD THEIR THROATS CUT.', ['killed 2 TWO TRADERS']],
  ['GUERRILLAS ANNIHILATED SIX POLICEMEN IN CALI.', ['killed 6 SIX POLICEMEN']],
  ['TWO NUNS OF THE GOOD SHEPHERD ORDER WERE MURDERED IN CALI.', ['killed 2 TWO NUNS OF THE GOOD SHEPHERD ORDER']],
  ['CAPTAIN JUAN MORA WAS SHOT DOWN IN CALI AS HE WAS WAITING FOR A BUS.', ['killed 1 JUAN MORA']],
  // what he is called who was held, and then killed
  ['JUAN MORA WAS TAKEN FROM HIS HOUSE BY SOLDIERS. HIS BODY WAS FOUND IN CALI.', ['killed 1 JUAN MORA']],
  ['JUAN MORA WAS ARRESTED BY POLICE. THE NEXT DAY HE WAS FOUND DEAD IN CALI.', ['killed 1 JUAN MORA']],
  ['JUAN MORA WAS ARRESTED BY POLICE. ANA RUIZ WAS FOUND DEAD IN CALI.', ['killed 1 ANA RUIZ']],
  ['GUERRILLAS AMBUSHED A PATROL IN CALI. THREE SQUAD MEMBERS WERE KILLED.', ['killed 3 THREE SQUAD MEMBERS']],
  ['POLICEMEN AMBUSHED A BAND IN CALI. THREE DEATH SQUAD MEMBERS WERE KILLED.', []],
  ['A HELICOPTER WAS SHOT DOWN BY GUERRILLAS IN CALI.', []],
  // one more without a noun, what somebody is before an unknown name, and the hurt told of by name alone
  ['TWO CLERKS WERE MURDERED AND A THIRD WAS WOUNDED IN AN ATTACK IN CALI.', ['killed 2 TWO CLERKS', 'injured 1 CLERKS']],
  [
    'ARMED MEN KILLED STUDENT OSWER SAUCEDO AND RETIRED SERGEANT JUAN MORA IN CALI.',
    ['killed 1 OSWER SAUCEDO', 'killed 1 RETIRED SERGEANT'],
  ],
  ['A BOMB EXPLODED IN CALI. THE INJURED WERE IDENTIFIED AS ANA RUIZ AND JUAN MORA.', ['injured 1 ANA RUIZ', 'injured 1 JUAN MORA']],
  ['A BOMB EXPLODED IN CALI. STUDENT PROTESTS WERE HELD IN LIMA. A SECOND WAS DEFUSED.', []],
])('%s', (text, expected) => expect(victims(text)).toEqual(expected));
