/** Ways of saying that someone was wounded: by where a shot went, by which of those shot died, by the state they were found in. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

/** "injured 1 a cook": the effect, the number, and the persons as written. */
function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms.map(({ effect, patient }) => `${effect} ${patient.count?.low ?? '?'} ${written(patient)}`);
}

const says: readonly [string, readonly string[]][] = [
  // where a shot went
  ['A bullet grazed the head of a cook.', ['injured 1 a cook']],
  ['A round tore through his arm.', ['injured 1 his']],
  ["One slug pierced a waitress's lung and another shattered the cook's elbow.", ["injured 1 a waitress's", "injured 1 the cook's"]],
  ['A baker took a bullet to the shoulder.', ['injured 1 A baker']],
  ['A bullet hit a wall, and a porter caught one in the knee.', ['injured 1 a porter']],
  ['A bullet grazed the head of a statue.', []],
  ['A bullet did not graze his head.', []],
  ['A knot of wool tore through his thoughts.', []],
  ['The baker took a train to the shore.', []],
  // however grave
  ['The blast left two cooks dead and 14 others with various degrees of injury.', ['killed 2 two cooks', 'injured 14 14 others']],
  ['THE BLAST LEFT TWO COOKS DEAD AND 14 OTHERS WITH VARIOUS DEGREES OF INJURY.', ['killed 2 TWO COOKS', 'injured 14 14 OTHERS']],
  ['Nine cooks sustained varying degrees of injury.', ['injured 9 Nine cooks']],
  ['Nine cooks hold various degrees of the university.', []],
  ['The attack left five cooks with gunshot wounds and two dead.', ['injured 5 five cooks', 'killed 2 two']],
  ['The attack left five cooks and two porters dead.', ['killed 5 five cooks', 'killed 2 two porters']],
  // whom shots hit, told behind the shots
  ['A man opened fire, hitting a cook and a porter.', ['injured 1 a cook', 'injured 1 a porter']],
  ['Someone fired several shots, hitting an 8-year-old boy.', ['injured 1 an 8-year-old boy']],
  ['Someone shot through the door and hit Rosa Luna.', ['injured 1 Rosa Luna']],
  ['Gunfire hit a cook and his daughter.', ['injured 1 a cook', 'injured 1 his daughter']],
  ['Guards fired at a car, which sped off, hitting a cook.', []],
  ['The tax was raised, hitting cooks and porters.', []],
  // taken to hospital, where harm was told of
  ['A cook was killed and his wife remains in the hospital.', ['killed 1 A cook', 'injured 1 his wife']],
  ['His wife remains in the hospital.', []],
  ['A man and woman were taken to a hospital.', []],
  // the subject before a clause of time
  ['Two porters were walking home when they were shot.', ['injured 2 Two porters']],
  ['Two porters were walking home when someone shot them.', ['injured 2 Two porters']],
  ['Juan Mora was sitting with his grandson when he was shot.', ['injured 1 Juan Mora']],
  ['Two porters were walking home when they were praised.', []],
  // who was found with shot wounds, and what was only heard
  ['A fourth gunshot victim was found in Orlas.', ['injured 1 A fourth gunshot victim']],
  ['Police found a shooting victim in Orlas.', ['injured 1 a shooting victim']],
  ['The book is by a shooting victim.', []],
  ['Police responded to a report of several people shot.', []],
  ['Police responded to reports of multiple gunshot victims.', []],
  ['He fired a second shot.', []],
  ['Judge Juan Hurt denied it.', []],
  // which of them died, behind who they were
  ['Four people were shot, one of them, a cook, fatally.', ['injured 4 Four people', 'killed 1 one of them']],
  ['Nine people were shot, the oldest of whom, a retired baker, was killed.', ['injured 9 Nine people', 'killed 1 the oldest']],
  ['Nine people were shot, the oldest of whom, a retired baker, was praised.', ['injured 9 Nine people']],
  ['Ana Ruiz saw the oldest of them, a mill, burn.', []],
  // only the youngest lived
  ['He shot three clerks; only the youngest survived.', ['injured 3 three clerks', 'injured 1 the youngest', 'killed 2 three clerks']],
  ['He met three clerks; only the youngest survived.', []],
  // hit, where shots were fired, and bleeding
  ['A man fired into a hall. Three were hit.', ['injured 3 Three']],
  ['A storm crossed three provinces. Two were hit.', []],
  ['Two porters were dead and four were bleeding on the floor.', ['killed 2 Two porters', 'injured 4 four']],
  ['Two guests were left bleeding on the stairs.', ['injured 2 Two guests']],
  ['The budget was bleeding.', []],
  ['His sister, 19, was flown to Mercy Hospital.', ['injured 1 His sister']],
  ['His sister, 19, was flown to Lima.', []],
  ['Ana Ruiz found her brother on the stairs, bleeding.', []],
  // a number that includes some of those it counts
  ['Four people including a toddler shot at a picnic.', ['injured 4 Four people', 'injured 1 a toddler']],
  ['Four people, including the two killed, lived in Lima.', ['killed 2 the two']],
  // with them as the subject of a form in -ing
  ['A fight ended with four people being shot.', ['injured 4 four people']],
  ['Two women were each shot in the leg.', ['injured 2 Two women']],
  // those a shooting had as its victims
  ['There were four victims of the shooting, all of whom survived.', ['injured 4 four victims']],
  ['The shooting had four victims, one of whom died.', ['injured 4 four victims', 'killed 1 one']],
  ['The fund had four victims to support.', []],
  ['Three people were victims of gunshot wounds.', ['injured 3 Three people']],
  ['Three people were victims of fraud.', []],
  ['Two of the four shooting victims died.', ['injured 4 Two of the four shooting victims', 'killed 2 Two of the four shooting victims']],
  ['His four victims will recover.', ['injured 4 His four victims']],
  ['His four clerks will recover.', []],
];

describe('who was hurt', () => {
  test.each(says)('%s', (text, harms) => {
    expect(harmsOf(text)).toEqual(harms);
  });
});
