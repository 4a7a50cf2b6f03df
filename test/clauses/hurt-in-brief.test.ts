/** Who was hurt, as one or two sentences of a log tell it: by the others' number, by ages, by wounds of two kinds, behind a participle. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms.map(({ effect, patient }) => `${effect} ${patient.count?.low ?? '?'} ${written(patient)}`);
}

const says: readonly [string, readonly string[]][] = [
  // how badly, compared
  ['A cook was killed and five others less seriously injured.', ['killed 1 A cook', 'injured 5 five others']],
  ['Two of her friends were less badly hurt.', ['injured 2 Two of her friends']],
  ['Two porters were more or less rich.', []],
  // ages behind "of", and of several
  ['Two boys of 14 and a girl of about nine were wounded.', ['injured 2 Two boys of 14', 'injured 1 a girl of about nine']],
  ['A mother of four was wounded.', ['injured 1 A mother']],
  ['Three girls, each 15, were wounded.', ['injured 3 Three girls']],
  ['Five guests, all of whom were teenagers, were wounded.', ['injured 5 Five guests']],
  ['A woman and two children, one of them only 18 months old, were wounded.', ['injured 1 A woman', 'injured 2 two children']],
  ['Two boys, the younger only 4, were wounded.', ['injured 2 Two boys']],
  ['Four guests between the ages of 17 and 24 suffered bullet wounds.', ['injured 4 Four guests']],
  ['Five guests, two of whom died, were shot.', ['killed 2 two', 'injured 5 Five guests']],
  // wounds of two kinds
  ['Nine people suffered gunshot or shrapnel wounds.', ['injured 9 Nine people']],
  ['Three suffered graze wounds to the legs.', ['injured 3 Three']],
  ['Nine people suffered gunshots or losses.', []],
  // everybody who was shot at
  ['He fired at three officers, wounding all of them.', ['injured 3 three officers']],
  ['He shot three officers, wounding them all.', ['injured 3 three officers']],
  ['He greeted three officers, naming all of them.', []],
  // as many
  ['He killed two and wounded as many.', ['killed 2 two', 'injured 2 as many']],
  ['Two guests were killed and twice as many wounded.', ['killed 2 Two guests', 'injured 4 as many']],
  ['He killed two, as many feared.', ['killed 2 two']],
  // left for dead, recovering
  ['He killed three men and left two others for dead.', ['killed 3 three men', 'injured 2 two others']],
  ['He left two others for lunch.', []],
  ['Half a dozen people are recovering from gunshot wounds.', ['injured 6 Half a dozen people']],
  ['Half a dozen people are recovering from the flu.', []],
  // those hit were
  ['Those hit were a cook and four guests.', ['injured 1 a cook', 'injured 4 four guests']],
  ['The others shot were her brother, 31, and two porters.', ['injured 1 her brother', 'injured 2 two porters']],
  ['Also hit were a cook and a porter.', ['injured 1 a cook', 'injured 1 a porter']],
  ['Those invited were a cook and four guests.', []],
  // hit, with shots told of
  ['A man fired into a house. The mother and two of her sons were hit.', ['injured 1 The mother', 'injured 2 two of her sons']],
  ['The ball came down. The mother was hit.', []],
  // names taken to a hospital
  [
    'Rosa Luna, Juan Mora and Ivo Reyes were taken to Tarn Hospital after the shooting.',
    ['injured 1 Rosa Luna', 'injured 1 Juan Mora', 'injured 1 Ivo Reyes'],
  ],
  ['Rosa Luna, Juan Mora and Ivo Reyes were taken to Tarn Hospital for a tour.', []],
  // wounds with what is no hospital's word
  ["Four victims were transported to St. Anne's with gunshot injuries.", ['injured 4 Four victims']],
  ['Eight others fled with injuries.', ['injured 8 Eight others']],
  ['EIGHT OTHERS FLED WITH INJURIES.', ['injured 8 EIGHT OTHERS']],
  ['Two guards managed to crawl out with burns.', ['injured 2 Two guards']],
  ['Eight others fled with their cattle.', []],
  ['A boy was found alive with a gunshot wound to the head.', ['rescued 1 A boy', 'injured 1 A boy']],
  // nobody elsewhere
  ['He shot two men. No one inside the shop was hurt.', ['injured 2 two men']],
  // dead behind "and"
  ['A cook was shot several times and pronounced dead.', ['injured 1 A cook', 'killed 1 A cook']],
  ['A cook was shot and later declared dead.', ['injured 1 A cook', 'killed 1 A cook']],
  ['A cook was shot and declared the winner.', ['injured 1 A cook']],
  // each of them
  ['A man opened fire. All five were hit.', ['injured 5 All five']],
  ['A man opened fire on four guards. Each of the guards was hit at least once.', ['injured ? Each of the guards']],
  ['A man opened fire on four guards. All were greeted.', []],
  // a further dozen, and what had to be done
  ['They killed five people and wounded another dozen.', ['killed 5 five people', 'injured 12 another dozen']],
  ['They bought another dozen.', []],
  ['Four people had to be taken to the hospital.', ['injured 4 Four people']],
  // where the bullets are
  ['A man escaped with a bullet in his back.', ['injured 1 A man']],
  ['A man escaped with a bullet in his pocket.', []],
  ['Three had wounds to the legs.', ['injured 3 Three']],
  ['Three had attacks to deal with.', []],
  // headlines and logs
  ['Guard slain, five others hit at concert.', ['killed 1 Guard', 'injured 5 five others']],
  ['Shooting on Elm Street: five transported to hospital, ages 16 to 23.', ['injured 5 five']],
  ['Report on Elm Street: five transported goods to town.', []],
  ['Seven people, one a toddler, were shot at a picnic.', ['injured 7 Seven people']],
  ['The victims, nine in all, were hospitalized.', ['injured 9 The victims']],
  // whom he wounded, whatever the noun
  ['He wounded a mailman, a milkman and a boy.', ['injured 1 a mailman', 'injured 1 a milkman', 'injured 1 a boy']],
  ['He wounded a rosebush.', []],
  // survivors, by what they did
  ['He killed three men. The two survivors testified.', ['killed 3 three men', 'injured 2 The two survivors']],
  [
    'Nine people were found dead. The sole survivor, a cook who had been shot, walked to a farm.',
    ['killed 9 Nine people', 'injured 1 The sole survivor'],
  ],
  ['Three men were hurt. The two survivors testified.', ['injured 3 Three men']],
  // who has died so old
  ['The widow of a mayor murdered in 1985 has died at the age of 90.', ['killed 1 a mayor']],
  ['A boy has died at the age of 12.', ['killed 1 A boy']],
  // nobody hit, and others cut
  ['Two guests were cut by flying glass; no one was hit by bullets.', ['injured 2 Two guests']],
  // those joined to oneself
  ['A bomber killed himself and five others.', ['killed 1 A bomber', 'killed 5 five others']],
  ['A BOMBER KILLED HIMSELF AND FIVE PEOPLE.', ['killed 1 A BOMBER', 'killed 5 FIVE PEOPLE']],
  ['A woman killed herself, her husband and two guards.', ['killed 1 A woman', 'killed 1 her husband', 'killed 2 two guards']],
  ['A bomber killed himself and wounded five people.', ['killed 1 A bomber', 'injured 5 five people']],
  ['A clerk killed himself and two cooks were wounded.', ['killed 1 A clerk', 'injured 2 two cooks']],
  ['A gunman killed himself, police and witnesses said.', ['killed 1 A gunman']],
  // who had come to watch
  ['Seven people who had come to watch a film were shot by two men.', ['injured 7 Seven people']],
];

describe('who was hurt, told in brief', () => {
  test.each(says)('%s', (text, harms) => {
    expect(harmsOf(text)).toEqual(harms);
  });
});
