/** Ways of saying that someone came to harm: each row is a sentence and the harms it must give. */
import { describe, expect, test } from 'vitest';
import { createClauseReader } from '../../src/read/clauses/read-clauses.js';
import { createNumberReader } from '../../src/read/numbers/read-numbers.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readNumbers = createNumberReader(english());
const readClauses = createClauseReader(english());

/** "killed 3 three policemen": effect, number as low or low-high ("3-" has an open end), and the persons as written. */
function harmsOf(text: string): readonly string[] {
  const layout = layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' });
  return readClauses(layout, readNumbers(layout), [], []).harms.map(({ effect, patient, certainty }) => {
    const words = text.slice(layout.tokens[patient.firstToken]!.start, layout.tokens[patient.lastToken - 1]!.end);
    const { low, high } = patient.count ?? { low: null, high: null };
    const number = low === high ? (low ?? '?') : `${low}-${high ?? ''}`;
    return `${effect} ${number} ${words}${certainty === 'asserted' ? '' : ` (${certainty})`}`;
  });
}

const says: readonly [string, readonly string[]][] = [
  ['Three policemen were killed.', ['killed 3 Three policemen']],
  ['A mother killed her three children, then herself.', ['killed 1 A mother', 'killed 3 her three children']],
  ['Two clerks were killed by a gunman, who was himself killed.', ['killed 2 Two clerks', 'killed 1 a gunman']],
  ['Five guests were treated for gunshot wounds.', ['injured 5 Five guests']],
  ['A robber wounded a clerk and a guard before he fled.', ['injured 1 a clerk', 'injured 1 a guard']],
  ['Police found five guests, all dead.', ['killed 5 five guests']],
  ['Three of the dead were stabbed.', []],
  ['One of the cooks suffered burns.', ['injured 1 One of the cooks']],
  ['The father and a daughter survived with wounds.', ['injured 1 The father', 'injured 1 a daughter']],
  ['Two victims died at the scene and a third at the hospital.', ['killed 2 Two victims', 'killed ? a third']],
  ['He went on to kill two clerks and wound a guard.', ['killed 2 two clerks', 'injured 1 a guard']],
  ['Ana Ruiz, 44, and her sons Juan, 20, and Luis, 17, were shot dead.', ['killed 1 Ana Ruiz', 'killed 1 her sons Juan', 'killed 1 Luis']],
  ['A commander was killed along with six other militants.', ['killed 1 A commander', 'killed 6 six other militants']],
  ['He shot his three daughters, ages four, six and 13, at home.', ['injured 3 his three daughters']],
  ['The suspect — Ivo Soto, 57 — shot a clerk.', ['injured 1 a clerk']],
  ['A man stormed a council meeting and shot two guards.', ['injured 2 two guards']],
  ['He kills two clerks and wounds a guard.', ['killed 2 two clerks', 'injured 1 a guard']],
  ['A family of five was found dead.', ['killed 5 A family of five']],
  ['A man who shot two guards was killed.', ['injured 2 two guards', 'killed 1 A man']],
  ['A man who said two guards were killed fled.', ['killed 2 two guards']],
  ['A watchman who tried to stop them was beaten.', ['injured 1 A watchman']],
  ['Another 15 were taken to hospital.', ['injured 15 Another 15']],
  ['The two bodies were taken to hospital.', []],
  ['The raiders killed three policemen.', ['killed 3 three policemen']],
  ['THE RAIDERS KILLED THREE POLICEMEN.', ['killed 3 THREE POLICEMEN']],
  ['Three policemen died in the blast.', ['killed 3 Three policemen']],
  ['4 dead, 9 injured in market blast', ['killed 4 4', 'injured 9 9']],
  ['A shell hit the yard, leaving two cooks dead and five others wounded.', ['killed 2 two cooks', 'injured 5 five others']],
  [
    'The bomb killed a nurse and injured 12 others, including 3 children.',
    ['killed 1 a nurse', 'injured 12 12 others', 'injured 3 3 children'],
  ],
  ['Nineteen people (12 raiders, 7 soldiers) were killed.', ['killed 19 Nineteen people', 'killed 12 12 raiders', 'killed 7 7 soldiers']],
  ['The blast killed Ina Gorza, 21, and Dav Fundar, 22, last week.', ['killed 1 Ina Gorza', 'killed 1 Dav Fundar']],
  ['Police said a girl and a boy were shot in the leg.', ['injured 1 a girl', 'injured 1 a boy']],
  ['Wills shot at a car, killing Jana Walt.', ['killed 1 Jana Walt']],
  ['The wounding of 13 people shocked the town.', ['injured 13 13 people']],
  [
    'A driver is in critical condition, a cook is stable and two guards were treated and released.',
    ['injured 1 A driver', 'injured 1 a cook', 'injured 2 two guards'],
  ],
  ['A driver is fighting for his life.', ['injured 1 A driver']],
  ['Two guards remain in hospital.', ['injured 2 Two guards']],
  ['One bullet hit the boy in the cheek.', ['injured 1 the boy']],
  ['The stone hit the boy.', []],
  ['Police found a driver with gunshot wounds.', ['injured 1 a driver']],
  ['He worries about people driving by and killing kids.', []],
  ['They fired into the crowd, killing guards.', ['killed 2- guards']],
  ['His mother had died of cancer.', []],
  ['Rebels coldly murdered two watchmen.', ['killed 2 two watchmen']],
  ['A man killed his wife and two daughters, then killed himself.', ['killed 1 his wife', 'killed 2 two daughters', 'killed 1 A man']],
  ['The fire left a cook and her husband dead.', ['killed 1 a cook', 'killed 1 her husband']],
  ['Four friends were shot. Two of them, both 16, died.', ['injured 4 Four friends', 'killed 2 Two of them']],
  ['A driver, a cook and two guards were wounded.', ['injured 1 A driver', 'injured 1 a cook', 'injured 2 two guards']],
  ['One of the station guards was killed and the other was wounded.', ['killed 1 One of the station guards', 'injured 1 the other']],
  ['Two raiders were killed and 3 arrested.', ['killed 2 Two raiders', 'detained 3 3']],
  ['Lopez, 34, a resident of Riverton, was shot and killed.', ['killed 1 Lopez']],
  ['Lopez, who taught at the village school, was killed.', ['killed 1 Lopez']],
  ['LAWYER LUIS LOPEZ, WHO ONCE DEFENDED ANA RUIZ IN LUGO, WAS SHOT TO DEATH.', ['killed 1 LAWYER LUIS LOPEZ']],
  ['COLONEL RAUL SOTO OF THE POLICE FORCE, WHOSE POST WAS VACANT, WAS MURDERED.', ['killed 1 COLONEL RAUL SOTO']],
  ['The farmer Luis Lopez of Mirador, 30 km north of Lugo, was stabbed to death.', ['killed 1 The farmer Luis Lopez']],
  ['Two clerks are among the wounded.', ['injured 2 Two clerks']],
  ['Villagers found the body of a nurse.', ['killed 1 the body of a nurse']],
  ['Ana Lopez, kidnapped on the road, was released.', ['abducted 1 Ana Lopez', 'rescued 1 Ana Lopez']],
  ['JUDGE RAUL SOTO [NAME AS HEARD], SECRETARY OF THE COURT, WAS KILLED.', ['killed 1 JUDGE RAUL SOTO']],
  ['THE GUARD WAS COLDLY AND OPENLY MURDERED.', ['killed 1 THE GUARD']],
  ['The clerk was riddled with bullets.', ['killed 1 The clerk']],
  [
    'Shots were fired. THE FOLLOWING GUARDS WERE KILLED: LUIS LOPEZ, RAUL SOTO, AND JUAN MORA.',
    ['killed 2- THE FOLLOWING GUARDS', 'killed 1 LUIS LOPEZ', 'killed 1 RAUL SOTO', 'killed 1 JUAN MORA'],
  ],
  ['Two men were shot, one fatally.', ['injured 2 Two men', 'killed 1 one']],
  ['No one was injured.', ['injured 0 No one']],
  ['At least 17 people were injured.', ['injured 17- At least 17 people']],
  ['Between 5 and 7 soldiers died.', ['killed 5-7 Between 5 and 7 soldiers']],
  ['The death toll rose to 17.', ['killed 17 17']],
  [
    'His son, Raul; Oscar Lima, the town clerk; and the guard Ivan Rojas, were also killed.',
    ['killed 1 His son', 'killed 1 Oscar Lima', 'killed 1 the guard Ivan Rojas'],
  ],
  ['Six nurses -- five Italians and one Peruvian -- and two women were murdered.', ['killed 6 Six nurses', 'killed 2 two women']],
  [
    'Five farmers were killed on Friday. The victims were identified as Jose Diaz, Pedro Ruiz and Juan Mora.',
    ['killed 5 Five farmers', 'killed 1 Jose Diaz', 'killed 1 Pedro Ruiz', 'killed 1 Juan Mora'],
  ],
  [
    'Three people were injured. They are Ana Castro, Elsa Prado and Luis Cano.',
    ['injured 3 Three people', 'injured 1 Ana Castro', 'injured 1 Elsa Prado', 'injured 1 Luis Cano'],
  ],
  [
    'Among the injured are Juan Mora, 53; Luis Cano, 24; and Ana Rios, 23.',
    ['injured 1 Juan Mora', 'injured 1 Luis Cano', 'injured 1 Ana Rios'],
  ],
  ['The blast killed two guards; three others fled; and the driver hid.', ['killed 2 two guards']],
  ['The fire claimed the lives of 15 miners.', ['killed 15 the lives of 15 miners']],
  ['The murder of Bishop Ortiz and six priests shocked the town.', ['killed 1 Bishop Ortiz', 'killed 6 six priests']],
  ['The ministry put the number of injured at 22.', ['injured 22 22']],
  [
    'Six people were killed there, among them two children and a cook, and 24 were injured.',
    ['killed 6 Six people', 'injured 24 24', 'killed 2 two children', 'killed 1 a cook'],
  ],
  ['Eleven of the dead were raiders and three were soldiers.', ['killed 11 raiders', 'killed 3 soldiers']],
  ['The blast cost 17 lives.', ['killed 17 17 lives']],
  ['Gunmen kidnapped three surveyors.', ['abducted 3 three surveyors']],
  ['A boy accidentally shot himself in the leg.', ['injured 1 A boy']],
  ['Police shot dead a suspect.', ['killed 1 a suspect']],
  ['A gunman shot four shoppers before turning the gun on himself.', ['injured 4 four shoppers', 'killed 1 A gunman']],
  ['Armed men abducted the mayor and released two drivers.', ['abducted 1 the mayor', 'rescued 2 two drivers']],
  ['Her two sons suffered gunshot wounds.', ['injured 2 Her two sons']],
  ['The man was found dead in his car.', ['killed 1 The man']],
  ['A 12-year-old boy was killed.', ['killed 1 A 12-year-old boy']],
  ['Several villagers may have been killed.', ['killed 2- Several villagers (hedged)']],
  ['The raiders did not kill the guard.', ['killed 1 the guard (denied)']],
  ['The raiders threatened to kill the guard.', ['killed 1 the guard (hypothetical)']],
  ['Rosa Quispe, 34, and her son were killed.', ['killed 1 Rosa Quispe', 'killed 1 her son']],
  ['The raiders killed his wife, Elena, and a guard.', ['killed 1 his wife', 'killed 1 a guard']],
  ['One of five people shot was a child.', ['injured 5 One of five people']],
  ['A raider shot four clerks, killing two of them.', ['injured 4 four clerks', 'killed 2 two of them']],
  ['He shot seven people, two of whom died, before shooting himself.', ['injured 7 seven people', 'killed 2 two', 'killed 1 He']],
  ['Two of the five victims died.', ['injured 5 Two of the five victims', 'killed 2 Two of the five victims']],
  ['Four shooting victims were found in a yard.', ['injured 4 Four shooting victims']],
  ['A gunman shot and wounded four cooks.', ['injured 4 four cooks']],
  ['A raider shot his wife and two daughters to death.', ['killed 1 his wife', 'killed 2 two daughters']],
  ['Raiders hacked a miller to death.', ['killed 1 a miller']],
  ['A clerk was found shot to death in an alley.', ['killed 1 A clerk']],
  ['The body of a farmer was found in a well.', ['killed 1 The body of a farmer']],
  [
    'The bodies of a man, his wife and their two children were found.',
    ['killed 1 The bodies of a man', 'killed 1 his wife', 'killed 2 their two children'],
  ],
  ['A man shot his uncle and then himself.', ['killed 1 A man', 'injured 1 his uncle']],
  ['Two raiders were neutralized in the valley.', ['killed 2 Two raiders']],
  ['Gunmen killed a verger at the chapel.', ['killed 1 a verger']],
  ['The driver of a van carrying two cooks was killed.', ['killed 1 The driver']],
  ['A guard chaperoning the pupils was shot dead.', ['killed 1 A guard']],
  ['Four corpses bearing stab wounds were found.', ['killed 4 Four corpses']],
  ['A man suspected of theft was burned alive.', ['killed 1 A man']],
  ['Kidnapped surveyor found dead in a ravine.', ['killed 1 Kidnapped surveyor']],
  ['The corpse of a shepherd was dumped on the road.', ['killed 1 The corpse of a shepherd']],
  ['The blast left two dead and five with injuries.', ['killed 2 two', 'injured 5 five']],
  ['Three clerks embraced martyrdom.', ['killed 3 Three clerks']],
  ['A 17-year-old was hurt.', ['injured 1 A 17-year-old']],
  ['The 17-year-old’s mother was hurt.', ['injured 1 The 17-year-old’s mother']],
  ['A shepherd was abducted and found dead.', ['abducted 1 A shepherd', 'killed 1 A shepherd']],
  ['A girl was brought to Mercy Centre at 4th and Main with a gunshot wound.', ['injured 1 A girl']],
  ['The girl is in serious, but stable condition.', ['injured 1 The girl']],
  ['A total of nine people were shot, with Ana Ruiz dying of her wounds.', ['injured 9 A total of nine people', 'killed 1 Ana Ruiz']],
  ['Three people were found lying in a yard and bleeding from gunshot wounds.', ['injured 3 Three people']],
  ['A shooting at a diner sent four people to the hospital.', ['injured 4 four people']],
  ['The feast ended with five people in the hospital.', ['injured 5 five people']],
  ['The attack put a pregnant woman in critical condition.', ['injured 1 a pregnant woman']],
  ['A cook was taken to Mercy Hospital in critical condition.', ['injured 1 A cook']],
  ['Officers met four victims suffering from gunshot wounds.', ['injured 4 four victims']],
  ['Two cooks sustained what police say are non-life threatening injuries.', ['injured 2 Two cooks']],
  ['Also wounded were a cook and two guards.', ['injured 1 a cook', 'injured 2 two guards']],
  ['A man fled with a 19-year-old hit in the elbow.', ['injured 1 a 19-year-old']],
  ['A shooting left a girl abandoned in critical condition.', ['injured 1 a girl']],
  ['He killed his mother, step-father and step-sister.', ['killed 1 his mother', 'killed 1 step-father', 'killed 1 step-sister']],
];

const saysNothing: readonly string[] = [
  'The council met on Tuesday to discuss the budget.',
  'The report was killed in committee.',
  'The wounded economy needs help.',
  'Shares were hit by the news.',
  'The deadline is Friday.',
  'Shots rang out near the river.',
  'The guards shot at the villagers.',
  'Soldiers shot at a van, then drove on.',
  'The raiders pulled out guns and shot.',
  'Hunters killed a panther.',
  'The officer fired one shot.',
  'It is sad when any child gets shot.',
  'Update: Shooting Investigation.',
];

describe('harms', () => {
  test.each(says)('%s', (text, expected) => expect(harmsOf(text)).toEqual(expected));
  test.each(saysNothing)('nothing in: %s', (text) => expect(harmsOf(text)).toEqual([]));
});
