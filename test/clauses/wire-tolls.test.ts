/** How wires and communiques tell of tolls, losses and those freed: each row is a sentence and the harms it must give. */
import { describe, expect, test } from 'vitest';
import { harmsOf } from './clauses-of.js';

const rows: readonly [text: string, ...expected: string[]][] = [
  // the dead and the hurt in one number
  ['We inflicted 23 casualties on the enemy, 8 dead and 15 wounded.', 'killed 8 8', 'injured 15 15'],
  ['Our forces caused 35 casualties, 10 dead and 25 wounded, to the army.', 'killed 10 10', 'injured 25 25'],
  ['The bomb left 12 clerks, three guards dead.', 'killed 12 12 clerks', 'killed 3 three guards'],
  // a bound behind the hurt, at the end of a sentence
  ['The blast killed 25 and wounded over 50.', 'killed 25 25', 'injured 51- over 50'],
  ['THE BLAST KILLED FIVE AND INJURED MORE THAN 30.', 'killed 5 FIVE', 'injured 31- MORE THAN 30'],
  ['Two men, both over 30, died.', 'killed 2 Two men'],
  // whose men they were
  ['The Third Battalion lost five men in an ambush.', 'killed 5 five men'],
  ['The patrol lost a corporal and two soldiers in the ambush.', 'killed 1 a corporal', 'killed 2 two soldiers'],
  ['We lost three comrades in the fighting.', 'killed 3 three comrades'],
  ['The company lost five men in a reshuffle.'],
  ['The unit lost five men to the flu.'],
  ['The army lost a general to the opposition.'],
  // the last of a list several by name
  [
    'Those killed were identified as Lieutenant Ivo Salas, 24; Corporal Ruben Daza, 22; and privates Tito Mena and Abel Roque.',
    'killed 1 Lieutenant Ivo Salas',
    'killed 1 Corporal Ruben Daza',
    'killed 1 privates Tito Mena',
    'killed 1 Abel Roque',
  ],
  // who alone died
  ['The night watchman was the only fatality.', 'killed 1 The night watchman'],
  ['The only fatality was the night watchman.', 'killed 1 the night watchman'],
  ['Damage was the only result.'],
  ['Rebels killed their only daughter.', 'killed 1 their only daughter'],
  // all of whom nothing was said
  ['Ten of the 13 miners in the truck were killed; the rest were wounded.', 'killed 10 Ten of the 13 miners', 'injured 3 the rest'],
  ['Two of the five clerks were shot dead, one escaped and the rest were wounded.', 'killed 2 Two of the five clerks'],
  ['The rest were wounded.'],
  // free again
  ['The two nurses kidnapped on Tuesday have been set free.', 'abducted 2 The two nurses', 'rescued 2 The two nurses'],
  ['The rebels set free two nurses on Monday.', 'rescued 2 two nurses'],
  ['A priest kidnapped by rebels on Monday regained his freedom on Friday.', 'abducted 1 A priest', 'rescued 1 A priest'],
  ['A priest regained his freedom.'],
  ['The province regained its freedom.'],
  // taken out of the sea, by those who save and by those who take
  ['The coast guard picked up 120 survivors.', 'rescued 120 120 survivors'],
  ['The coast guard picked up 120 crates.'],
  // whom the verb before had as its object, whatever they were made to do
  ['Rebels forced ten miners to lie face down and executed them one by one.', 'killed 10 ten miners'],
  // a list that somebody reports, and whoever is the third so killed
  [
    'Sources reported that Captain Luis Mejia, 29; Lieutenant Oscar Rios, 24; and two privates were killed.',
    'killed 1 Captain Luis Mejia',
    'killed 1 Lieutenant Oscar Rios',
    'killed 2 two privates',
  ],
  ['Ana Ruiz, the third judge to be murdered in Lugo this year, was buried.', 'killed 1 Ana Ruiz'],
  // executed on the spot
  ['Romero and Luna were taken off a bus and shot on the spot.', 'killed 1 Romero', 'killed 1 Luna'],
  // as many victims
  ['The attack has claimed 26 victims; 30 are in hospital.', 'killed 26 26 victims', 'injured 30 30'],
  // how the dead died
  ['Seven people died in the raid: five died by drowning and two were burned.', 'killed 7 Seven people', 'killed 5 five', 'killed 2 two'],
  ['Seven people were hurt in the raid: five by glass and two were burned.', 'injured 7 Seven people', 'injured 5 five', 'injured 2 two'],
  [
    'Troops killed two gunmen. One guard died and one was wounded in the raid.',
    'killed 2 two gunmen',
    'killed 1 One guard',
    'injured 1 one',
  ],
  // whose murder
  ['Senator Ana Ruiz, whose murder led to a strike, was buried.', 'killed 1 Senator Ana Ruiz'],
  ['Senator Ana Ruiz, whose murder of a guard led to a strike, fled.', 'killed 1 a guard'],
  ['Senator Ana Ruiz, whose murder trial began on Monday, fled.'],
  // under its heading, with where it was
  ['Dead in the blast were a doorman and a cook.', 'killed 1 a doorman', 'killed 1 a cook'],
  ['Dead in the blast are three.', 'killed 3 three'],
  ['Dead in the water, the bill was withdrawn.'],
  ['Killed in the explosion: five. Wounded: 20.', 'killed 5 five', 'injured 20 20'],
  // shots in the body
  ['Ana Ruiz received two bullets in the shoulder.', 'injured 1 Ana Ruiz'],
  ['Ana Ruiz received two letters in the office.'],
  // in whose hands they are
  ['Four technicians of the power company are in the hands of the rebels.', 'abducted 4 Four technicians'],
  // the model of one, and so many of several
  ['A Hughes 500 helicopter was hit; both crewmen were killed.', 'killed 2 both crewmen'],
  // a deed that something is said of, done by nobody named
  ['Killing a priest is a grave crime.'],
  ['The bishop said that killing peasants will solve nothing.'],
  ['Killing a priest, rebels entered the town.', 'killed 1 a priest'],
  // who is listed next, and a number by the one before
  ['The following were killed: Pedro Mota, a guard, and Luis Sosa, a cook.', 'killed 1 Pedro Mota', 'killed 1 Luis Sosa'],
  ['The following were invited: Pedro Mota, a guard, and Luis Sosa, a cook.'],
  ['Four people died and an equal number were injured.', 'killed 4 Four people', 'injured 4 an equal number'],
  ['The same number were injured.'],
  ['Eight of his men fell in the battle for the hill.', 'killed 8 Eight of his men'],
  // so many are still missing
  ['Seven were missing. Rescuers were still looking for five people.', 'missing 7 Seven', 'missing 5 five people'],
  ['Two clerks were killed. Police are looking for two men.', 'killed 2 Two clerks'],
  ['Seven were missing. Reporters were looking for five doctors.', 'missing 7 Seven'],
];

describe('tolls in wires', () => {
  test.each(rows)('%s', (text, ...expected) => expect(harmsOf(text)).toEqual(expected));
});
