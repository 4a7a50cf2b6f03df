/** Persons counted once: each row is a small report and the figures over sets of persons it must give. */
import { describe, expect, test } from 'vitest';
import { createClauseReader } from '../../src/read/clauses/read-clauses.js';
import { readPersonKinds } from '../../src/read/figures/person-kinds.js';
import { readFigures } from '../../src/read/figures/read-figures.js';
import { asHeadline, NO_TITLE, readTitleToll } from '../../src/read/figures/title-toll.js';
import { readEventClasses } from '../../src/read/happenings/event-classes.js';
import { groupEvents } from '../../src/read/happenings/group-events.js';
import { createNumberReader } from '../../src/read/numbers/read-numbers.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readNumbers = createNumberReader(english());
const readClauses = createClauseReader(english());
const personKinds = readPersonKinds(english());
const eventClasses = readEventClasses(english());

const report = (text: string) => ({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' });

function titleToll(title: string) {
  const layout = asHeadline(layOut(report(title)));
  return readTitleToll(personKinds, layout, readClauses(layout, readNumbers(layout), [], []));
}

/** "killed 3 people P" a line: sets of persons lettered in the order they come up; "P<Q" lies within Q; "!" marks a move from injured. */
function figuresOf(text: string, title: string | null = null): readonly string[] {
  const layout = layOut(report(text));
  const clauses = readClauses(layout, readNumbers(layout), [], []);
  const grouping = groupEvents({
    classes: eventClasses,
    layout,
    clauses,
    places: [],
    times: [],
    opens: new Map(),
    isBackground: () => false,
  });
  const eventOf = (harm: number) => {
    const event = grouping.eventOfHarm(harm);
    return event && { event: event.index, incident: event.incident, whole: event.whole, first: grouping.isFirst(event) };
  };
  const letters = new Map<string, string>();
  const letter = (id: string): string => letters.get(id) ?? letters.set(id, String.fromCharCode(65 + letters.size)).get(id)!;
  return readFigures(personKinds, layout, clauses, eventOf, () => false, title === null ? NO_TITLE : titleToll(title)).map(({ says }) => {
    const number = says.count.low === says.count.high ? says.count.low : `${says.count.low}-${says.count.high ?? ''}`;
    return `${says.effect} ${number} ${says.label ?? says.group} ${letter(says.persons)}${says.within ? `<${letter(says.within)}` : ''}${says.movedFrom ? '!' : ''}`;
  });
}

const counts: [string, string, readonly string[]][] = [
  [
    'he and four of his men are the five',
    'Five rebels were killed in a clash. The raid led to the death of Mora and four of his followers.',
    ['killed 5 perpetrators A', 'killed 1 perpetrators B<A', 'killed 4 followers C<A'],
  ],
  [
    'a father and his sons are none of the five',
    'Five rebels were killed in a clash. A trader and his three sons were killed.',
    ['killed 5 perpetrators A', 'killed 1 trader B', 'killed 3 sons C'],
  ],
  ['who was hit in the leg shot himself in it', 'A boy was hit in the leg. The boy shot himself.', ['injured 1 boy A', 'injured 1 boy A']],
  [
    'found with wounds, one of them dead',
    'A shooting left a boy dead. Police found three victims with gunshot wounds.',
    ['killed 1 boy A<B!', 'injured 3 victims B'],
  ],
  [
    'both women, and not who is neither said to be',
    'A mother and her sister were killed. A clerk died. He killed both women.',
    ['killed 1 mother A<B', 'killed 1 sister C<B', 'killed 1 clerk D', 'killed 2 women B'],
  ],
  [
    'all four of whom more were told of one by one',
    'Two boys and two girls were shot. A cousin, Ned Fisk, was hit in the foot. Two teenage girls were also shot. Medics took all four victims to a clinic.',
    ['injured 2 boys A<B', 'injured 2 girls C<B', 'injured 1 cousin D<B', 'injured 2 girls E<B', 'injured 4 victims B'],
  ],
  [
    'a toll, and then just as many one by one',
    'Gunmen murdered 13 peasants, including a boy, in Puno. They executed the mayor, his wife and the priest. Ten other peasants were hacked to death in a yard.',
    [
      'killed 13 peasants A',
      'killed 1 boy B<A',
      'killed 1 mayor C<A',
      'killed 1 wife D<A',
      'killed 1 priest E<A',
      'killed 10 peasants F<A',
    ],
  ],
  [
    'a toll, and then other numbers of other events',
    'Gunmen murdered three peasants in Puno. They burned a bus, killing its driver. Four miners were shot dead in a yard.',
    ['killed 3 peasants A', 'killed 1 driver B', 'killed 4 miners C'],
  ],
  [
    'two of them, whom the clause before is about',
    'Soldiers on their way to the mill hit a mine, and two of them were killed.',
    ['killed 2 military A'],
  ],
  ['two of them, of whom others took care', 'Doctors treated dozens of people, and two of them died.', ['killed 2 people A']],
  [
    'some of the attackers, whom soldiers killed',
    'Soldiers exchanged fire with the raiders, killing four of them.',
    ['killed 4 perpetrators A'],
  ],
  ['some of those clashed with', 'Soldiers clashed with the raiders and killed four of them.', ['killed 4 perpetrators A']],
  ['some of those, in capitals', 'SOLDIERS CLASHED WITH THE RAIDERS AND KILLED FOUR OF THEM.', ['killed 4 perpetrators A']],
  ['those shot at as they ran', 'Raiders shot at pupils as they fled their homes.', ['displaced 2- pupils A']],
  [
    'who lives is none of the dead',
    'Nine people were killed. A girl remained in critical condition.',
    ['killed 9 people A', 'injured 1 girl B'],
  ],
  ['who lives, in capitals', 'NINE PEOPLE WERE KILLED. A GIRL STAYED IN HOSPITAL.', ['killed 9 people A', 'injured 1 girl B']],
  [
    'who is arrested is not who was hurt',
    'Nine people were killed. A girl was wounded. The director was arrested.',
    ['killed 9 people A', 'injured 1 girl B', 'detained 1 director C'],
  ],
  [
    'who is arrested may be who was hurt',
    'Nine people were killed. A man was wounded by police. The suspect was arrested.',
    ['killed 9 people A', 'injured 1 man B', 'detained 1 man B'],
  ],
  [
    'a baby is no soldier',
    'Nine farmers were killed. One soldier was wounded. Her baby died on Tuesday.',
    ['killed 9 farmers A', 'injured 1 military B', 'killed 1 baby C<A'],
  ],
  ['three of those who attacked', 'The raiders fled into the hills and three of them were killed by troops.', ['killed 3 perpetrators A']],
  [
    'one taken for the gunman',
    'Five people were killed. Police found Ivo Mora, whom they believed to be the gunman. Mora was shot dead.',
    ['killed 5 people A', 'killed 1 perpetrators B'],
  ],
  [
    'one not taken for him',
    'Five people were killed. Police found Ivo Mora, who they did not believe to be the gunman. Mora was shot dead.',
    ['killed 5 people A', 'killed 1 unspecified B<A'],
  ],
  [
    'beside the one killed, those hurt told of before among them',
    'A clerk and a guard were hurt. A cook was killed. Four other people were injured.',
    ['injured 1 clerk A<B', 'injured 1 guard C<B', 'killed 1 cook D', 'injured 4 people B'],
  ],
  [
    'after a full number, one told of again',
    'Three people were hurt in a blast in a bar. Two clerks were treated. A cook was hurt. A waiter was hurt by glass.',
    ['injured 3 people A', 'injured 2 clerks B<A', 'injured 1 cook C<A', 'injured 1 waiter D<A'],
  ],
  [
    'after a full number, one more',
    'Three people were hurt in a blast in a bar. Two clerks were treated. A cook was hurt. A waiter was also hurt.',
    ['injured 3 people A', 'injured 2 clerks B<A', 'injured 1 cook C<A', 'injured 1 waiter D'],
  ],
  [
    'by another office the only one who was killed',
    'Gunmen killed Judge Luis Coral. The murder of the lawyer shocked the town.',
    ['killed 1 judge A', 'killed 1 judge A'],
  ],
  [
    'in capitals as well, by the first of two offices',
    'DEFENSE MINISTER GENERAL JORGE SALAS WAS SHOT DEAD. THE MURDER OF THE MINISTER WAS CONDEMNED.',
    ['killed 1 general A', 'killed 1 general A'],
  ],
  [
    'the driver is no other word for the judge',
    'Gunmen killed Judge Luis Coral. The driver was killed as well.',
    ['killed 1 judge A', 'killed 1 driver B'],
  ],
  [
    'nor is the driver, who was also killed, the one whose name alone was told',
    'Gunmen killed Luis Coral. The driver of the car was also killed.',
    ['killed 1 unspecified A', 'killed 1 driver B'],
  ],
  [
    'nor is a lawyer nobody told of before',
    'Gunmen killed Judge Luis Coral. The murder of a lawyer is still unsolved.',
    ['killed 1 judge A', 'killed 1 lawyer B'],
  ],
  ['a child whom police shoot is no attacker', 'Police shot and killed a 14-year-old boy in Lugo.', ['killed 1 boy A']],
  [
    'by a bullet of which police speak nobody is shot by police',
    'Two people were killed by a bullet police say was meant for somebody else.',
    ['killed 2 people A'],
  ],
  [
    'four of the gunmen are of the gunmen, not of those treated',
    'Gunmen attacked a fair. Doctors treated 40 injured people. A crowd killed four of the gunmen.',
    ['injured 40 people A', 'killed 4 perpetrators B'],
  ],
  [
    'what floods did since Sunday is one happening',
    'Floods kill nine.\n\nFloods have killed nine people since Sunday and left seven missing, the mayor said.',
    ['killed 9 people A', 'killed 9 people A', 'missing 7 people B'],
  ],
  [
    'of eight shot the others are those who did not die',
    'A worker shot eight clerks. Three were killed; the others recovered.',
    ['injured 8 clerks A', 'killed 3 civilians B<A!'],
  ],
  [
    'those he killed at a bank are others than his family',
    'A broker killed his wife and two children with an axe. He opened fire at a bank, where he killed six people.',
    ['killed 1 wife A', 'killed 2 children B', 'killed 6 victims C'],
  ],
  [
    'said to be a total it holds those told of before',
    'A broker killed his wife and two children. He killed a total of six people.',
    ['killed 1 wife A<B', 'killed 2 children C<B', 'killed 6 victims B'],
  ],
  [
    'a former guard attacks as anyone does',
    'A former guard opened fire at a bar. He killed nine people before a police sniper shot him dead.',
    ['killed 9 victims A', 'killed 1 guard B'],
  ],
  [
    'eight dead by the time he killed himself are eight besides him',
    'A salesman with two pistols opened fire in an office. By the time he killed himself, eight people had been killed and six wounded.',
    ['killed 1 salesman A', 'killed 8 people B', 'injured 6 people C'],
  ],
  [
    'who is killed twice in a sentence is two',
    'A man killed his mother, then drove to an office and shot him dead before fatally shooting the manager.',
    ['killed 1 mother A', 'killed 1 unspecified B', 'killed 1 manager C'],
  ],
  [
    'four hit, three here and one there',
    'Four people stood outside before being shot, three hit in the leg and one in the arm.',
    ['injured 4 people A', 'injured 3 people B<A', 'injured 1 people C<A'],
  ],
  [
    'he who shot himself after he was hit is no one of those he shot',
    'A soldier shot dead six people and wounded four others, including a lieutenant. After being hit by an officer, he shot himself in the head.',
    ['killed 6 victims A', 'injured 4 victims B', 'injured 1 lieutenant C<B', 'killed 1 perpetrators D'],
  ],
  [
    'the man who surrendered is he who did it',
    'A man shot his sister and a friend. The man surrendered at dawn.',
    ['injured 1 sister A', 'injured 1 friend B', 'detained 1 man C'],
  ],
  [
    'a fourth of four is one of them',
    'A student shot four classmates. Two girls and a boy were badly wounded; a fourth, a girl, died later.',
    ['injured 4 classmates A', 'injured 2 girls B<A', 'injured 1 boy C<A', 'killed 1 civilians D<A!'],
  ],
  [
    'a sum at the end is of those shot before',
    'A tenant shot a cook at a bar, walked to a diner and shot four more. In all, three people were killed and two were wounded.',
    ['injured 1 cook A<B', 'injured 5 people B', 'killed 3 people C<B!', 'injured 2 people D<B'],
  ],
  [
    'a woman who died is none of two men who were shot',
    'He killed his girlfriend, then shot two men. One of the two men survived.',
    ['killed 1 girlfriend A', 'injured 2 men B', 'injured 1 man C<B', 'killed 1 man D<B!'],
  ],
  [
    'those named as dead are not he who killed them',
    'The man accused of killing three people at a shop was shot dead by police. Killed were Ivo Reyes, Ana Ruiz and Tito Soto.',
    ['killed 1 man A', 'killed 3 victims B', 'killed 1 victims C<B', 'killed 1 victims D<B', 'killed 1 victims E<B'],
  ],
  [
    'a mayor hit as well is not the councilman who died',
    'He fatally shot an alderman. The mayor was also struck.',
    ['killed 1 alderman A', 'injured 1 mayor B'],
  ],
  [
    'of five killed who did it is one where it is said',
    'A clerk killed five people, including himself, and wounded two.',
    ['killed 5 people A', 'killed 1 clerk B<A', 'injured 2 victims C'],
  ],
  [
    'nine killed without the gunman are ten with him',
    'The death toll is nine, not including the gunman.',
    ['killed 9 victims A', 'killed 1 perpetrators B'],
  ],
  [
    'of eight shot four died, the gunman one of them',
    'Eight people were shot, four fatally, counting the shooter.',
    ['injured 8 people A', 'killed 4 people B<A!', 'killed 1 perpetrators C<B'],
  ],
  [
    'a soldier who kills himself is none of those he killed',
    'A soldier opened fire at a base, killing three people and wounding nine others before taking his own life.',
    ['killed 1 perpetrators A', 'killed 3 victims B', 'injured 9 victims C'],
  ],
  [
    'a fifth victim is none of two',
    'A carrier killed two clerks. A fifth victim, a guard, died the next morning.',
    ['killed 2 clerks A', 'killed 1 victims B'],
  ],
  [
    'others than the dead were hit as well',
    'He fatally shot an officer and a councilman. The mayor and a reporter were struck as well.',
    ['killed 1 police A', 'killed 1 councilman B', 'injured 1 mayor C', 'injured 1 reporter D'],
  ],
  [
    'three others are the rest of five, wherever they died',
    'A gunman killed five people on Friday. His father and brother were found dead in a house. Three others died near a school.',
    ['killed 5 victims A', 'killed 1 father B<A', 'killed 1 brother C<A', 'killed 3 people D<A'],
  ],
  [
    'the nuns: as many as the report says "the five nuns" are',
    'The murder of the nuns was condemned. Little is known in the case of the five nuns.',
    ['killed 5 nuns A'],
  ],
  [
    'the nuns: five or three, and so not told',
    'The murder of the nuns was condemned. The five nuns lived in Parral. The three nuns from Spain were buried.',
    ['killed 2- nuns A'],
  ],
  ['the nuns: five of them is a share', 'The murder of the nuns was condemned. Five of the nuns lived in Parral.', ['killed 2- nuns A']],
  [
    'teenagers among them: not all of them',
    'The death toll rose to 84. The ministry says 84 people, including ten children and teenagers, were killed.',
    ['killed 84 people A', 'killed 84 people A', 'killed 10 children B<A', 'killed 2- teenagers C<A'],
  ],
  [
    'those killed since Monday are of the toll',
    'The death toll reached 1,061, with 28 killed since Monday.',
    ['killed 1061 people A', 'killed 28 people B<A'],
  ],
  [
    'treated in hospital: none of the dead',
    'The raid killed 84 people. Fifty children are being treated in hospital.',
    ['killed 84 people A', 'injured 50 children B'],
  ],
  [
    'more than 90, and 117 in the end',
    'More than 90 hostages died in a raid. Medics later said 117 hostages had died.',
    ['killed 91- hostages A', 'killed 117 hostages A'],
  ],
  [
    'shot and wounded by police: not the man they killed later',
    'An attacker killed three clerks. The attacker was shot and wounded by police. Police killed a man who had a gun in Lugo.',
    ['killed 3 clerks A', 'injured 1 perpetrators B', 'killed 1 man C'],
  ],
  ['whom police beat did not attack', 'A clerk was beaten by three policemen in Lugo.', ['injured 1 clerk A']],
  [
    'nor did those shot as a march was put down',
    'Police fired on a march in Lugo, killing two youths and wounding nine other people.',
    ['killed 2 youths A', 'injured 9 people B'],
  ],
  ['one of a town', 'A Kazan man was shot dead on Friday.', ['killed 1 man A']],
  ['another of another', 'A Kazan man was killed and a Penza woman wounded on Friday.', ['killed 1 man A', 'injured 1 woman B']],
  ['a man of a town, who did it', 'A Kazan man killed two clerks and was shot dead by police.', ['killed 1 man A', 'killed 2 clerks B']],
  [
    'the couple who did it',
    'A husband and wife killed two clerks in Kazan. The couple were shot dead by police.',
    ['killed 2 clerks A', 'killed 2 couple B'],
  ],
  [
    'a couple to whom it was done',
    'Two men broke into a house in Kazan and shot a couple. The couple died.',
    ['injured 2 couple A', 'killed 2 couple A!'],
  ],
  [
    'taken off life support',
    'A pupil was shot at a school in Kazan. She was taken off life support on Friday.',
    ['injured 1 pupil A', 'killed 1 pupil A!'],
  ],
  [
    'all of them, and so their parts',
    'Nine people, including six bakers, were shot in Kazan. They died at the scene.',
    ['injured 9 people A', 'killed 6 bakers B<A', 'killed 9 people A!'],
  ],
  [
    'two more by a word no table knows',
    'He killed a manager and her husband in Kazan. He then killed two mail handlers.',
    ['killed 1 manager A', 'killed 1 husband B', 'killed 2 handlers C'],
  ],
  ['a couple are two of four', 'Four people were shot in Kazan. The couple died.', ['injured 4 people A', 'killed 2 couple B<A!']],
  ['nobody died of the dying', 'Juan Mora, a nurse who carried one of the dying to a taxi, was wounded.', ['injured 1 unspecified A']],
  [
    'a bomber beside the dead is none of them, and is told of again',
    'At least 14 people and a suicide bomber were killed. A woman blew herself up in a square.',
    ['killed 14- people A', 'killed 1 perpetrators B', 'killed 1 woman B'],
  ],
  [
    'another who died later is none of the toll',
    'At least eight people, including two guards, were killed in a clash. Another guard died on Wednesday.',
    ['killed 8- people A', 'killed 2 guards B<A', 'killed 1 guard C'],
  ],
  [
    'five more are of the toll that the first five are of',
    'Blasts killed 14 people. One killed five soldiers. A guard blew himself up, killing five more soldiers.',
    ['killed 14 people A', 'killed 5 military B<A', 'killed 1 guard C', 'killed 5 military D<A'],
  ],
  [
    'a round number and the number it rounds',
    'More than 300 boys are missing. The mayor said 333 pupils were missing.',
    ['missing 301- boys A', 'missing 333 boys A'],
  ],
  [
    'a larger number is not rounded by it',
    'More than 300 boys are missing. The mayor said 600 pupils were missing.',
    ['missing 301- boys A', 'missing 600 pupils B'],
  ],
  [
    'hit but survived: none of the dead',
    'At least 25 people were killed in a raid. Two guests were hit by bullets but survived.',
    ['killed 25- people A', 'injured 2 guests B'],
  ],
  [
    'a third, and later the third man',
    'A mob killed two men and hurt a third. The third man was taken to hospital.',
    ['killed 2 men A', 'injured 1 man B', 'injured 1 man B'],
  ],
  [
    'in critical condition: of those treated',
    'Nine people were killed. Another 17 people were being treated, four of them in critical condition.',
    ['killed 9 people A', 'injured 17 people B', 'injured 4 people C<B'],
  ],
  [
    'who kills himself after an attack is not among those killed',
    'Four people were shot dead at an office. Juan Mora killed himself.',
    ['killed 4 people A', 'killed 1 perpetrators B'],
  ],
  [
    'he who died in a shootout attacked',
    'Juan Mora opened fire in a shop, killing a nurse. He died in a gunfight with police.',
    ['killed 1 nurse A', 'killed 1 perpetrators B'],
  ],
  [
    'before he was shot: the subject of the sentence',
    'A man killed a guard before he was shot dead.',
    ['killed 1 guard A', 'killed 1 man B'],
  ],
  [
    'also wounded: more than those before',
    'A sniper killed two officers and wounded nine others. Five civilians were also wounded.',
    ['killed 2 police A', 'injured 9 victims B', 'injured 5 civilians C'],
  ],
  ['one pupil of those stabbed', 'A teenager stabbed nine pupils; one pupil later died.', ['injured 9 pupils A', 'killed 1 pupil B<A!']],
  [
    'those who sustained non-fatal wounds are others than the dead',
    'Three people were killed and three sustained non-fatal injuries.',
    ['killed 3 people A', 'injured 3 people B'],
  ],
  [
    'who was shot but survived is none of the dead',
    'A man fatally shot three members of a family. The mother was shot twice but survived.',
    ['killed 3 family A', 'injured 1 mother B'],
  ],
  [
    'a brother is none of two sons',
    'He killed her two sons. Her brother was shot near the house.',
    ['killed 2 sons A', 'injured 1 brother B'],
  ],
  [
    'the gunman by his name is none of those he shot',
    'The gunman, Ivo Reyes, shot two clerks. Reyes was killed.',
    ['injured 2 clerks A', 'killed 1 perpetrators B'],
  ],
  [
    'identified as',
    'A gunman shot two clerks dead. The gunman was identified as Ivo Reyes, 30. Reyes was killed by a guard.',
    ['killed 2 clerks A', 'killed 1 perpetrators B'],
  ],
  [
    'he is the gunman told of before',
    'Gunfire left two cooks dead. The gunman fled. He was shot to death on Saturday.',
    ['killed 2 cooks A', 'killed 1 perpetrators B'],
  ],
  [
    'the guard who was wounded shot the man who had wounded him',
    'A man shot a clerk dead and wounded a guard. The guard then shot and killed him.',
    ['killed 1 clerk A', 'injured 1 guard B', 'killed 1 man C'],
  ],
  [
    'both: he who did it, too',
    'A man shot his wife and himself; both died.',
    ['killed 1 man A<B', 'killed 1 wife C<B', 'killed 2 people B'],
  ],
  [
    'as was: one more',
    'Two clerks were killed in the shop, as was the gunman. A deputy was hurt, as were two jurors.',
    ['killed 2 clerks A', 'killed 1 perpetrators B', 'injured 1 deputy C', 'injured 2 jurors D'],
  ],
  ['counting: one of those counted', 'Three guests died, counting the gunman.', ['killed 3 guests A', 'killed 1 perpetrators B<A']],
  [
    'one of them: of the dead of before',
    'A shooting left three people dead, one of them a guard.',
    ['killed 3 people A', 'killed 1 guard B<A'],
  ],
  [
    'murder-suicide: whom he shot is dead',
    'In a murder-suicide a man shot his wife and his son before killing himself.',
    ['killed 1 man A', 'killed 1 wife B', 'killed 1 son C'],
  ],
  [
    'who shot himself but survived is hurt',
    'A man shot two clerks dead. He shot himself in the chest but survived.',
    ['killed 2 clerks A', 'injured 1 man B', 'injured 1 man B'],
  ],
  [
    'who was left with wounds, or rushed to hospital, beside the dead',
    'Three guests were pronounced dead at the scene and four were rushed to a hospital.',
    ['killed 3 guests A', 'injured 4 guests B'],
  ],
  [
    'several, and then a number: the same persons',
    'A shooting at a club left several people injured. Four victims were shot, police said.',
    ['injured 2- people A', 'injured 4 people A'],
  ],
  [
    'each of those told of before, and nobody new',
    'Four people were found dead in a house. Each victim was shot twice.',
    ['killed 4 people A'],
  ],
  [
    'of at least four, those told of one by one',
    'At least four people were wounded. A 22-year-old woman was shot in the foot. A 31-year-old man was hit in the arm.',
    ['injured 4- people A', 'injured 1 woman B<A', 'injured 1 man C<A'],
  ],
  [
    'another is one of the others told of before',
    'A man was killed and four others were wounded.\n\nA cook was wounded too.\n\nAnother man was shot in the leg. Two others were grazed.',
    ['killed 1 man A', 'injured 4 people B', 'injured 1 cook C<B', 'injured 1 man D<B', 'injured 2 people E<B'],
  ],
  [
    'the one and the four others are the five told of before',
    'Five people were shot.\n\nMoss shot one man in a hall, and then shot four people.\n\nOne man was taken to a hospital. Four others were taken to the hospital.',
    ['injured 5 people A', 'injured 1 man B<A', 'injured 4 victims C<A', 'injured 1 man B<A'],
  ],
  [
    'the two killed are not the two others hurt',
    'Two women were killed and two others were hurt. The two killed were from Lugo.',
    ['killed 2 women A', 'injured 2 people B', 'killed 2 women A'],
  ],
  [
    'a girl of two is none of the women',
    'A 2-year-old girl was wounded.\n\nFour other people were wounded.\n\nOne woman was shot in the thigh.',
    ['injured 1 girl A', 'injured 4 people B', 'injured 1 woman C<B'],
  ],
  [
    'a boy who shoots himself by accident is the boy told of before',
    'A boy was killed on a farm.\n\nA 9-year-old boy shot himself with a rifle, officers said.',
    ['killed 1 boy A'],
  ],
  [
    'not so where somebody attacked',
    'A man shot a boy dead on a farm.\n\nA 40-year-old man shot himself, officers said.',
    ['killed 1 boy A', 'killed 1 man B'],
  ],
  [
    'who shot himself and is said to be hurt is no dead',
    'A 12-year-old boy was shot outside a barn.\n\nPolice said he shot himself.\n\nThe boy is injured, they said.',
    ['injured 1 boy A', 'injured 1 boy A'],
  ],
  [
    'he who kills himself is told of twice',
    'A man shot his daughter dead and then killed himself.\n\nCarl Moss shot the girl dead, and then shot himself.',
    ['killed 1 man A', 'killed 1 daughter B', 'killed 1 man A', 'killed 1 daughter B'],
  ],
  [
    'whom he shot are the dead, where nobody is said to live',
    'Police found the bodies of three people.\n\nOfficers suspect that Carl Moss shot his wife and child before killing himself.',
    ['killed 3 people A', 'killed 1 perpetrators B', 'killed 1 wife C<A', 'killed 1 child D<A'],
  ],
  [
    'nobody of those shot in the leg, nor a third one, is a dead one',
    'Two people were killed. A cook was shot in the leg.\n\nA third man was shot.',
    ['killed 2 people A', 'injured 1 cook B', 'injured 1 man C'],
  ],
  [
    'the four who were shot are the dead and the wounded',
    'A man killed a clerk and wounded three others. He fired many times, striking the four.',
    ['killed 1 clerk A<B!', 'injured 3 victims C<B', 'injured 4 victims B'],
  ],
  [
    'another pupil beside one who came to no harm',
    'A gun went off and struck a pupil.\n\nA pupil played with the gun, and another pupil was struck.',
    ['injured 1 pupil A', 'injured 1 pupil A'],
  ],
  [
    'a name alone does not make him the officer',
    'Two men were killed. An officer sustained a wound to the head. Justin Moss died at the scene.',
    ['killed 2 men A', 'injured 1 police B', 'killed 1 unspecified C<A'],
  ],
  [
    'a third victim is not the second',
    'A man was shot in the leg.\n\nA second victim was taken to the hospital.\n\nA third victim was driven to the hospital.',
    ['injured 1 man A', 'injured 1 victims B', 'injured 1 victims C'],
  ],
  [
    'of six hurt, four taken to hospital',
    'A fire left three men and three women hurt. Four were taken to a hospital.',
    ['injured 3 men A', 'injured 3 women B'],
  ],
  [
    'others than the dead are the injured told of before',
    'A shooting left one dead and three injured. It killed a man. Police said two others were injured.',
    ['killed 1 people A', 'injured 3 people B', 'killed 1 man A', 'injured 2 people B'],
  ],
  [
    'by the same word, with the same said of them',
    'Two men were killed and two others were injured. The men were pronounced dead in hospital.',
    ['killed 2 men A', 'injured 2 people B', 'killed 2 men A'],
  ],
  [
    'a grown woman is not the baby',
    'A boy was shot dead in a car. A woman was also shot. The baby died in hospital.',
    ['killed 1 boy A', 'injured 1 woman B', 'killed 1 boy A'],
  ],
  [
    'the father of the boy who died is not the boy',
    'A boy was shot dead in a car. His father was arrested.',
    ['killed 1 boy A', 'detained 1 father B'],
  ],
  [
    'a pronoun far from the only one who came to harm',
    `A girl was killed in a street. ${'The street is closed. '.repeat(8)}Her teacher said she was shot on her way home.`,
    ['killed 1 girl A'],
  ],
  [
    'one of a family, told of by a pronoun alone',
    'Five members of a family died in a house. A gunman followed the wife. He shot her dead.',
    ['killed 5 family A', 'killed 1 unspecified B<A'],
  ],
  [
    'a caption that stands twice tells of nobody new',
    'A man died in Lugo after a fight. A man died in Lugo after a fight.',
    ['killed 1 man A'],
  ],
  [
    'whom the police wounded is he who attacked',
    'A gunman shot five people. Police wounded him.',
    ['injured 5 victims A', 'injured 1 perpetrators B'],
  ],
  [
    'two of the wounded died: they are of those hurt',
    'Five soldiers were killed and seven were hurt. Two of the wounded died later.',
    ['killed 5 military A', 'injured 7 military B', 'killed 2 military C<B!'],
  ],
  [
    'one of the children who were hurt',
    'Six people, including two children, were hurt. One of the children died later.',
    ['injured 6 people A', 'injured 2 children B<A', 'killed 1 child C<B!'],
  ],
  [
    'a toll told after one of its dead holds him',
    'A guard was killed at the gate. In all, three people were killed.',
    ['killed 1 guard A<B', 'killed 3 people B'],
  ],
  [
    'the man of the lead is named later',
    'A man was killed at a bar and four others were wounded. Luis Rey, 34, was killed by a shot to the chest.',
    ['killed 1 man A', 'injured 4 people B', 'killed 1 man A'],
  ],
  [
    'those listed behind a number are those counted',
    'Three people, two men and a woman, were shot.',
    ['injured 3 people A', 'injured 2 men B<A', 'injured 1 woman C<A'],
  ],
  [
    'a list of persons is no apposition',
    'Two men, a woman and a child were killed.',
    ['killed 2 men A', 'killed 1 woman B', 'killed 1 child C'],
  ],
  ['ages behind persons count nobody', 'Two men, 26 and 21, who were both shot, fled.', ['injured 2 men A']],
  [
    'without a number, "the children" are those told of',
    'A boy was shot at a house. A girl was shot in the yard. The children were shot at night.',
    ['injured 1 boy A', 'injured 1 girl B'],
  ],
  ['who "they" are is not told', 'They were shot at a market.', []],
  [
    'those named are those counted',
    'Three leaders, Ana Ruiz, Juan Mora and Luis Cano, were murdered.',
    ['killed 3 leaders A', 'killed 1 civilians B<A', 'killed 1 civilians C<A', 'killed 1 civilians D<A'],
  ],
  [
    'those named later are of those counted',
    'Two farmers were killed on Friday. The victims were identified as Jose Diaz and Pedro Ruiz.',
    ['killed 2 farmers A', 'killed 1 civilians B<A', 'killed 1 civilians C<A'],
  ],
  [
    'the wounded clerk who dies is moved, not added',
    'Raiders attacked a bank, injuring a clerk. She died on the spot.',
    ['injured 1 clerk A', 'killed 1 clerk A!'],
  ],
  [
    'another three are new persons',
    'Raiders killed two guards. Later they killed another three guards.',
    ['killed 2 guards A', 'killed 3 guards B'],
  ],
  [
    'the other of two is of the same kind',
    'One of the depot guards was killed and the other was wounded.',
    ['killed 1 guard A', 'injured 1 guard B'],
  ],
  [
    'the two are those told of before',
    'Two policemen were wounded in the attack.\n\nThe two policemen were flown out.',
    ['injured 2 police A'],
  ],
  [
    'a number given again is not added',
    'Five people were killed in a blast.\n\nPolice said five people were killed.',
    ['killed 5 people A', 'killed 5 people A'],
  ],
  [
    'parts lie within their whole',
    'Nine people (six raiders, three soldiers) were killed.',
    ['killed 9 people A', 'killed 6 perpetrators B<A', 'killed 3 military C<A'],
  ],
  [
    'a named person lies within a total',
    'Three people were killed in a shooting.\n\nAna Ruiz, 34, was killed at the door.',
    ['killed 3 people A', 'killed 1 unspecified B<A'],
  ],
  ['one of two who were shot died', 'Two men were shot, one fatally.', ['injured 2 men A', 'killed 1 man B<A!']],
  [
    'no civilians, said of many dead',
    'A bomb killed 30 people in a yard. Police said no farmers were killed.',
    ['killed 30 people A', 'killed 0 farmers B'],
  ],
  ['no one is nought', 'A bomb exploded in a yard. No one was injured.', ['injured 0 people A']],
  [
    'a bare number is of the kind named before it',
    'Four raiders were killed and two arrested.',
    ['killed 4 perpetrators A', 'detained 2 perpetrators B'],
  ],
  [
    'the seller who dies is the sales assistant of the toll',
    'Three civilians were killed: a sales assistant, a driver and a nun. The raiders wounded the seller. He died at once.',
    [
      'killed 3 civilians A',
      'killed 1 sales assistant B<A',
      'killed 1 driver C<A',
      'killed 1 nun D<A',
      'injured 1 seller B',
      'killed 1 seller B!',
    ],
  ],
  [
    'ages tell persons apart',
    'A 37-year-old woman was shot in the arm.\n\nA 39-year-old woman was shot in the leg.\n\nThe 37-year-old woman was shot twice.',
    ['injured 1 woman A', 'injured 1 woman B', 'injured 1 woman A'],
  ],
  [
    'a person of the same age is told of again',
    'A clerk, 24, was killed.\n\nA 24-year-old man was killed at the counter.',
    ['killed 1 clerk A', 'killed 1 clerk A'],
  ],
  [
    'his daughter is the girl of the lead',
    'A girl was killed on a road.\n\nA driver said his daughter was shot in the head.\n\nThe girl died at a hospital.',
    ['killed 1 girl A', 'killed 1 girl A'],
  ],
  [
    'his sister is the only victim, named by a relative',
    'A 5-year-old girl was wounded by her brother.\n\nThe brother accidentally wounded his sister.',
    ['injured 1 girl A', 'injured 1 girl A'],
  ],
  [
    'the killer who kills himself is no victim',
    'A man killed two neighbors. A guard was wounded. The man then killed himself.',
    ['killed 2 neighbors A', 'injured 1 guard B', 'killed 1 man C'],
  ],
  [
    'the couple is the two told of before',
    'A man killed his wife before killing himself.\n\nThe bodies of the couple were found on Monday.',
    ['killed 1 man A<B', 'killed 1 wife C<B', 'killed 2 couple B'],
  ],
  [
    'his body is the body of the one told of',
    'Raiders abducted and killed a guard. His body was found in a wood.',
    ['abducted 1 guard A', 'killed 1 guard A', 'killed 1 guard A'],
  ],
  [
    'a boy among the victims is a victim',
    'Raiders fired into a hall, wounding four, including a boy.',
    ['injured 4 victims A', 'injured 1 boy B<A'],
  ],
  [
    'the others are the rest of those shot',
    'Five people were shot at a fair.\n\nA man died at the scene.\n\nFour others were wounded.',
    ['injured 5 people A', 'killed 1 man B<A!', 'injured 4 people C<A'],
  ],
  [
    'the slain guards are the dead, not the wounded',
    'Two guards were killed. Two guards were wounded.\n\nThe slain guards were young.',
    ['killed 2 guards A', 'injured 2 guards B', 'killed 2 guards A'],
  ],
  [
    'a large number is one, whatever is told between',
    'At least 10 people were killed at a college.\n\nA bomb exploded in a bus.\n\nOfficials said 10 people were dead.',
    ['killed 10- people A', 'killed 10 people A'],
  ],
  [
    'who the dead were makes up the toll, and is told of again by another word',
    'Six people were killed in a raid.\n\nThe dead were three raiders, a policeman and two bank employees.\n\nThe raiders shot dead two tellers.',
    ['killed 6 people A', 'killed 3 perpetrators B<A', 'killed 1 police C<A', 'killed 2 employees D<A', 'killed 2 employees D<A'],
  ],
  [
    'members of an armed body are attackers',
    'Two members of a drug gang and three nurses were killed.',
    ['killed 2 perpetrators A', 'killed 3 nurses B'],
  ],
  [
    'who is safe is not who was hurt',
    'Nine people were injured in a raid. Raiders seized a bus. The passengers were unharmed.',
    ['injured 9 people A', 'unharmed 2- passengers B'],
  ],
  [
    'more persons shot are nobody of the dead',
    'A couple was killed at a farm.\n\nTwo more men were shot on a road.',
    ['killed 2 couple A', 'injured 2 men B'],
  ],
  [
    'a commander among militants is a militant',
    'Troops killed 25 militants, including two commanders.',
    ['killed 25 perpetrators A', 'killed 2 commanders B<A'],
  ],
  [
    'five of the raiders are not any five told of before',
    'A guard was killed. Three soldiers were killed. A raider was shot dead.\n\nAt night five of the raiders were killed.',
    ['killed 1 guard A', 'killed 3 military B', 'killed 1 perpetrators C', 'killed 5 perpetrators D'],
  ],
  [
    'he who is taken where he dies is the one taken, not the last one told of',
    'Two women were killed. Omar Reid was shot. A 20-year-old was shot. Reid was taken to a clinic, where he died.',
    ['killed 2 women A', 'injured 1 unspecified B', 'injured 1 unspecified C', 'killed 1 unspecified B!'],
  ],
  [
    'the only one who was killed, by age',
    'Gunmen killed a trader, Ivo Reyes. The town mourns. The 45-year-old merchant died at once.',
    ['killed 1 trader A', 'killed 1 trader A'],
  ],
  [
    'the only one who was killed, by what is said in praise',
    'Gunmen killed a trader, Ivo Reyes. The town mourns. They murdered a good man. Another great man was murdered.',
    ['killed 1 trader A', 'killed 1 trader A', 'killed 1 trader A'],
  ],
  [
    'the only one who was killed, by whose he was',
    'Gunmen killed a trader, Ivo Reyes. The town mourns. Our brother was killed at noon.',
    ['killed 1 trader A', 'killed 1 trader A'],
  ],
  [
    'of two who were killed neither is meant, nor by a number of years that is not his',
    'Gunmen killed a trader, 50, and a guard. The town mourns. The 45-year-old merchant died at once.',
    ['killed 1 trader A', 'killed 1 guard B', 'killed 1 merchant C'],
  ],
  [
    'what an army does is no news, behind the first sentences',
    'Gunmen killed a trader in Lugo. They fled. Nobody was held. The army kills peasants, too.',
    ['killed 1 trader A'],
  ],
  [
    'who is taken where she dies is nobody told of before by another name',
    'Two people were killed. Marcus Hale died at the scene. Deja Simmons was taken to a clinic, where she died.',
    ['killed 2 people A', 'killed 1 unspecified B<A', 'killed 1 unspecified C<A'],
  ],
  [
    'a father listed with his daughter is not the daughter',
    'A man and his daughter were found dead.\n\nThe bodies of Neil Ross, 49, and his daughter lay in a yard.',
    ['killed 1 man A', 'killed 1 daughter B'],
  ],
  [
    'of a family those it names are members',
    'A man killed three family members. He killed his mother, step-father and grandmother.',
    ['killed 3 family members A', 'killed 1 mother B<A', 'killed 1 step-father C<A', 'killed 1 grandmother D<A'],
  ],
  [
    'who was named among those shot is the one of them who died',
    'One of three people shot at a bar has died. The victims are Paul White, Curt Lee and Dale Moss. White died on Monday.',
    [
      'injured 3 people A',
      'killed 1 people B<A!',
      'injured 1 people B<A',
      'injured 1 people C<A',
      'injured 1 people D<A',
      'killed 1 people B<A!',
    ],
  ],
  [
    'one shot and dead is not one more who was wounded, told by name',
    'A 2-year-old who was shot in a flat has died. Kyle Parker was badly injured in the shooting.',
    ['injured 1 unspecified A', 'killed 1 unspecified A!'],
  ],
  [
    'a number behind a name and before "was" is an age',
    'Three men were wounded. Luis Mora, 26 was shot in the leg and Jim parsons, 22 was shot in both legs.',
    ['injured 3 men A', 'injured 1 unspecified B<A', 'injured 1 unspecified C<A'],
  ],
  [
    'a child told of in a later paragraph is the girl of the first',
    'A 2-year-old girl was shot on Monday.\n\nA child had been shot at a house, the county said.',
    ['injured 1 girl A', 'injured 1 girl A'],
  ],
  [
    'another boy is not the first',
    'A boy was killed in a yard.\n\nAnother boy was killed on Elm Street.',
    ['killed 1 boy A', 'killed 1 boy B'],
  ],
  [
    'a judge told of in a later paragraph is not the priest',
    'A priest was killed in a church.\n\nA judge was killed at home.',
    ['killed 1 priest A', 'killed 1 judge B'],
  ],
  [
    'as many again in a later paragraph are the same',
    'Four men were shot at a bar.\n\nFour others were shot, police said.',
    ['injured 4 men A', 'injured 4 men A'],
  ],
  [
    'both women are those told of one by one, and the man is none of them',
    'A man was shot in the arm. One woman was shot in the leg. Another woman was grazed. Both women are in stable condition.',
    ['injured 1 man A', 'injured 1 woman B<C', 'injured 1 woman D<C', 'injured 2 women C'],
  ],
  [
    'both men are two of the three told of',
    'A cook was shot in the arm. A guard was shot in the leg. A driver was grazed. Both men are in stable condition.',
    ['injured 1 cook A', 'injured 1 guard B', 'injured 1 driver C'],
  ],
  ['who was also shot was not told of before', 'A girl was shot on Monday. A man was also shot.', ['injured 1 girl A', 'injured 1 man B']],
  [
    'others shot besides the dead are not those of whom she was one',
    'A stray bullet killed a girl. Three other people were also shot. The girl died in hospital.',
    ['killed 1 girl A', 'injured 3 people B', 'killed 1 girl A'],
  ],
  ['who shot himself and is in hospital lives', 'A man shot himself in a garage. He is in critical condition.', ['injured 1 man A']],
  ['who shot himself and died later is dead', 'A man shot himself in a garage. He later died.', ['killed 1 man A', 'killed 1 man A']],
  [
    'a bare number sums up those told of before',
    'Neil Ross was killed on Elm Street. Curt Lee was killed there too. In all 3 were killed.',
    ['killed 1 unspecified A<B', 'killed 1 unspecified C<B', 'killed 3 people B'],
  ],
  [
    'who is named at last is one of the dead, rather than of those shot',
    'Five people were shot. Two of the victims died.\n\nNeil Ross died on Monday.',
    ['injured 5 people A', 'killed 2 victims B<A!', 'killed 1 victims C<B'],
  ],
  ['a toll that climbed from four is the number it reached', 'The death toll climbed from 4 to 7.', ['killed 7 people A']],
  ['the number of those injured is a toll', 'The number of those injured has reached 30.', ['injured 30 people A']],
  [
    'who kills and is killed in turn attacked',
    'A man shot two clerks in a shop before being killed by a guest.',
    ['killed 1 man A', 'injured 2 clerks B'],
  ],
  ['who is killed himself attacked', 'He killed a cook and was himself killed by a guest.', ['killed 1 perpetrators A', 'killed 1 cook B']],
  [
    'those of whom a report of murders says that they were shot are dead',
    'The Soto murders were never solved. A man shot his parents and a brother.',
    ['killed 2 parents A', 'killed 1 brother B'],
  ],
  ['an attempt at murder kills nobody', 'He was charged with attempted murder. He shot two cooks.', ['injured 2 cooks A']],
  [
    'murders charged are the dead where nothing else tells of them',
    'Soto was found guilty on four counts of murder.',
    ['killed 4 people A'],
  ],
  [
    'murders charged are those shot, where they are as many',
    'He shot three cooks and killed a guard, and was charged with four counts of murder.',
    ['killed 3 cooks A', 'killed 1 guard B'],
  ],
  ['murders charged add nobody to the dead', 'Two cooks were killed. He was charged with three counts of murder.', ['killed 2 cooks A']],
  [
    'who was shot with one verb by him who shot himself is dead',
    'A baker shot his wife and himself.',
    ['killed 1 baker A', 'killed 1 wife B'],
  ],
  [
    'who shot himself is told of once',
    'A baker shot himself at a farm. Juan Mora, 40, killed himself, the county said.',
    ['killed 1 baker A', 'killed 1 baker A'],
  ],
  [
    'of a family others than the two shot brothers died',
    'Her father died, and her uncle died. Her two brothers were shot.',
    ['killed 1 father A', 'killed 1 uncle B', 'injured 2 brothers C'],
  ],
  [
    'one doer’s separate shootings are told of together',
    'A man killed three women in separate shootings. A cook was hurt.',
    ['killed 3 women A', 'injured 1 cook B'],
  ],
  [
    'those who died of their wounds are beside those killed',
    'A man killed five people and wounded six, one of whom died.',
    ['killed 5 victims A', 'injured 6 victims B', 'killed 1 people C<B!'],
  ],
  [
    'one more dead is of the toll it raises',
    'One more victim has died, raising the toll to two.',
    ['killed 1 victims A<B', 'killed 2 people B'],
  ],
  [
    'both of a killer and whom he shot are dead where both are said to be',
    'A baker shot a man, then shot himself. Both men died.',
    ['killed 1 baker A<B', 'killed 1 man C<B', 'killed 2 men B'],
  ],
  [
    'those listed by name are not one another',
    'A man killed Ana Ruiz, Rosa Ruiz, and the Moras’ daughter.',
    ['killed 1 unspecified A', 'killed 1 unspecified B', 'killed 1 daughter C'],
  ],
  ['an age alone does it', 'The 16-year-old killed two cooks and himself in the yard.', ['killed 1 perpetrators A', 'killed 2 cooks B']],
  [
    'not himself but his brother',
    'A gunman was killed by guards on Monday. The gunman had killed his brother and a cook.',
    ['killed 1 perpetrators A', 'killed 1 brother B', 'killed 1 cook C'],
  ],
  [
    'nobody is her own mother',
    'Ana Ruiz, 34, was killed. Her mother was shot twice and is fighting for her life.',
    ['killed 1 unspecified A', 'injured 1 mother B'],
  ],
  ["a boy is his father's son", 'A boy was killed on Monday. His father said his son was shot.', ['killed 1 boy A']],
  [
    'whoever shot himself is a person',
    'A mail sorter killed four clerks. The sorter shot himself and died.',
    ['killed 4 clerks A', 'killed 1 mail sorter B'],
  ],
  ['nobody is hurt by no injury', 'Four cooks were hurt. None of the injuries was life-threatening.', ['injured 4 cooks A']],
  [
    'hit in the shoulder, survived',
    'Ivo Reyes killed seven cooks. A niece, hit in the shoulder, survived.',
    ['killed 7 cooks A', 'injured 1 niece B'],
  ],
  ['killed in the attack were', 'Killed in the attack on Monday were three cooks and a guard.', ['killed 3 cooks A', 'killed 1 guard B']],
  [
    'he of several victims is rather who attacked',
    'A gunman killed his uncle and a cousin. He was beaten to death by the mourners.',
    ['killed 1 uncle A', 'killed 1 cousin B', 'killed 1 perpetrators C'],
  ],
  ['of one victim he is that one', 'A gunman killed a clerk. He was shot in the chest.', ['killed 1 clerk A']],
  [
    'shot through a window: nobody is hit',
    'A patron came back with a rifle and shot through the window. A cook was killed.',
    ['killed 1 cook A'],
  ],
  [
    'the driver who attacked',
    'Two people were killed and two others wounded at a depot by a driver. The driver shot himself but survived.',
    ['killed 2 people A', 'injured 2 people B', 'injured 1 driver C', 'injured 1 driver C'],
  ],
  [
    'the suspect by his trade',
    'The suspect, a doctoral student, shot a dean to death. The student was found dead in his car.',
    ['killed 1 dean A', 'killed 1 student B'],
  ],
  [
    'the usher is who opened fire',
    'An usher opened fire at a church. A pastor was killed. The usher fled and was found hanged.',
    ['killed 1 pastor A', 'killed 1 usher B'],
  ],
  [
    'return fire hits who attacked',
    'Two brothers opened fire, killing a judge. One brother was killed by return fire.',
    ['killed 1 judge A', 'killed 1 brother B'],
  ],
  ['gang members as victims', 'Three members of a gang were gunned down at a car wash.', ['killed 3 unspecified A']],
  [
    'the others are as many as they were',
    'A welder shot a cook and two other men. The cook died; the others were in fair condition.',
    ['injured 1 cook A', 'injured 2 men B', 'killed 1 cook A!', 'injured 2 men B'],
  ],
  [
    'six others are of the eight',
    'Eight people were struck: two men were killed, and six others suffered wounds.',
    ['injured 8 people A', 'killed 2 men B<A!', 'injured 6 people C<A'],
  ],
  [
    'both who live are none of the dead',
    'A man died, a baby was hit in the foot, and another man was shot in the back; both are recovering.',
    ['killed 1 man A', 'injured 1 baby B<C', 'injured 1 man D<C', 'injured 2 people C'],
  ],
  [
    'killing them: all those shot',
    'A teenager shot his parents and a brother at home, killing them, and then drove to a school.',
    ['injured 2 parents A', 'killed 2 parents A!', 'injured 1 brother B', 'killed 1 brother B!'],
  ],
  [
    'the wife alone survived',
    'A father shot his two daughters and his wife. The wife survived.',
    ['injured 2 daughters A', 'killed 2 daughters A!', 'injured 1 wife B'],
  ],
  [
    'who is fighting for life is none of the dead',
    'Two cooks were killed. A guard was shot twice and remains in critical condition.',
    ['killed 2 cooks A', 'injured 1 guard B'],
  ],
  [
    'his suicide ends the attack',
    'A drifter killed two cooks. The attack ended with his suicide.',
    ['killed 2 cooks A', 'killed 1 drifter B'],
  ],
  [
    'the suicide of',
    'Ivo Reyes killed two cooks. The siege ended in the suicide of Reyes.',
    ['killed 2 cooks A', 'killed 1 perpetrators B'],
  ],
  [
    'the last bullet is for himself',
    'A welder killed two cooks. He saved the last bullet for himself.',
    ['killed 2 cooks A', 'killed 1 welder B'],
  ],
  ['his own gun on himself', 'A welder killed two cooks, then turned his own gun on himself.', ['killed 1 welder A', 'killed 2 cooks B']],
  [
    'the gun in his mouth',
    'A welder killed two cooks. He put the gun in his mouth and pulled the trigger.',
    ['killed 2 cooks A', 'killed 1 welder B'],
  ],
  ["put to another's head and not fired: nobody", 'A welder killed two cooks. He held the gun to a guard and fled.', ['killed 2 cooks A']],
  ['to his death', 'A welder killed two cooks. He leapt from a bridge to his death.', ['killed 2 cooks A', 'killed 1 welder B']],
  ['hung himself', 'A welder killed two cooks. The welder hung himself in jail.', ['killed 2 cooks A', 'killed 1 welder B']],
  [
    'a fatal wound of his own',
    'A welder killed two cooks and a guard. He was found with a fatal self-inflicted gunshot wound.',
    ['killed 2 cooks A', 'killed 1 guard B', 'killed 1 welder C'],
  ],
  [
    'nobody dead kills himself',
    'A soldier started firing at the barracks. Killed were a captain and two cooks. He then killed himself.',
    ['killed 1 captain A', 'killed 2 cooks B', 'killed 1 perpetrators C'],
  ],
  ['a boy who shot himself died of it', 'A boy died on Monday. His aunt said he shot himself.', ['killed 1 boy A', 'killed 1 boy A']],
  [
    'he opened fire on officers',
    'A welder began shooting at a bank. Four tellers were killed and a guard was wounded. He opened fire on officers and was killed.',
    ['killed 4 tellers A', 'injured 1 guard B', 'killed 1 welder C'],
  ],
  [
    'the man is who did it',
    'A man shot and killed his wife, her parents and a neighbour. The man died at the scene.',
    ['killed 1 wife A', 'killed 2 parents B', 'killed 1 neighbour C', 'killed 1 man D'],
  ],
  [
    'a SWAT team is police',
    'A drifter killed two cooks. The standoff ended when a SWAT team shot him dead.',
    ['killed 2 cooks A', 'killed 1 drifter B'],
  ],
  [
    'killing him, by the officers',
    'Ivo Reyes killed two cooks. Officers fired on Reyes when he refused to drop his weapon, killing him.',
    ['killed 2 cooks A', 'killed 1 perpetrators B'],
  ],
  [
    'a name before a verb no table knows',
    'Ivo Reyes killed two cooks. Reyes brandished a pistol at police and was killed.',
    ['killed 2 cooks A', 'killed 1 perpetrators B'],
  ],
  [
    'one of the six is of those of that number, and no more of the wounded',
    'Five people were killed and six were wounded. One of the six died on Sunday.',
    ['killed 5 people A', 'injured 6 people B', 'killed 1 people C<B!'],
  ],
  [
    'the four others who were shot are those left of five',
    'A gunman shot five people, killing a nurse. The four others who were shot were in fair condition.',
    ['injured 5 victims A', 'killed 1 nurse B<A!', 'injured 4 people C<A'],
  ],
  [
    'the sons listed with their mother are not she and somebody else',
    "Reyes is accused of killing a cook, his wife and the couple's two sons.",
    ['killed 1 cook A', 'killed 1 wife B', 'killed 2 sons C'],
  ],
  [
    'he himself is who attacked, and none of those he harmed',
    'Ivo Reyes shot a cook and a guard. A customer was hit but lived. He himself was found dead in a motel.',
    ['injured 1 cook A', 'injured 1 guard B', 'injured 1 customer C', 'killed 1 perpetrators D'],
  ],
  [
    'the brother of one who died is not the one who died',
    "Ruiz and her mother were killed. Ruiz's brother survived.",
    ['killed 1 unspecified A', 'killed 1 mother B', 'injured 1 brother C'],
  ],
  [
    'the other by another name is nobody told of before',
    'He shot Deputy Ana Mora. A clerk was dead; the other, Luis Cano, was wounded.',
    ['injured 1 deputy A', 'killed 1 clerk B', 'injured 1 clerk C'],
  ],
  [
    'both of his parents are those who were found',
    'Deputies found the bodies of Juan Mora, 71, and his wife Ana, 69. They believe that their son Luis shot both of his parents.',
    ['killed 1 unspecified A', 'killed 1 wife B'],
  ],
  [
    'eight hit in a crowd are others than those shot before',
    'He shot his wife and her mother. He then fired into the crowd, hitting eight people.',
    ['injured 1 wife A', 'injured 1 mother B', 'injured 8 people C'],
  ],
  [
    'those told of one by one as the dead are the number killed',
    'All four occupants of a van were killed. The dead were a grandmother, her daughter and two boys.',
    ['killed 4 occupants A', 'killed 1 grandmother B<A', 'killed 1 daughter C<A', 'killed 2 boys D<A'],
  ],
  [
    'who pointed a gun at officers attacked them',
    'A person who pointed a rifle at two deputies was fatally shot.',
    ['killed 1 perpetrators A'],
  ],
  [
    'who was fired from his job attacked nobody',
    'A person fired from a job at a bank was fatally shot. Officers were called at noon.',
    ['killed 1 people A'],
  ],
  [
    'two drivers killed next are not the two of those shot before who died',
    'He shot three people, two of them fatally. He then crossed the yard and killed a mechanic and two drivers.',
    ['injured 3 victims A', 'killed 2 people B<A!', 'killed 1 mechanic C', 'killed 2 drivers D'],
  ],
  [
    'a second victim by her number is not the first',
    'Victim 1 was pronounced at the scene. Victim 2 was taken to a clinic, where she was pronounced.',
    ['killed 1 victims A', 'killed 1 victims B'],
  ],
  [
    'who killed himself is the one of those found whose wife the other is',
    'A murder-suicide left a dentist and his wife dead. Ivo Mora, 63, shot Ana Mora in a garage and then took his own life.',
    ['killed 1 dentist A', 'killed 1 wife B', 'killed 1 dentist A'],
  ],
  [
    "an officer's bullet is police fire",
    "A man shot a trooper. He was killed by a trooper's bullet.",
    ['injured 1 trooper A', 'killed 1 man B'],
  ],
  [
    'a mother found dead with her sons is she who shot them',
    'A mother and her two sons were found dead in a van. Dana Mora, 35, shot the boys before shooting herself.',
    ['killed 1 mother A', 'killed 2 sons B', 'killed 1 mother A'],
  ],
];

counts.push(
  [
    'a bare number behind a larger one is of those',
    'Three farmers were wounded at a mill — two in critical condition.',
    ['injured 3 farmers A', 'injured 2 farmers B<A'],
  ],
  [
    'numbers of several incidents together are of none of them',
    'Two men were killed and nine wounded in separate shootings since Friday.\n\nFour men were wounded at a bar.',
    ['injured 4 men A'],
  ],
  [
    'a city-wide number leaves the report its own',
    'A cook was shot at a bar.\n\nLate on Friday, eight people were wounded in shootings throughout the day.',
    ['injured 1 cook A'],
  ],
  [
    'a report that tells of nothing else keeps the numbers of several incidents',
    'Two men were killed in five incidents since Friday.',
    ['killed 2 men A'],
  ],
  [
    'shootings at one place are one incident',
    'Two people were killed in shootings at a market.\n\nA cook was wounded.',
    ['killed 2 people A', 'injured 1 cook B'],
  ],
);

test('who died beside the gunman is not he', () =>
  expect(
    figuresOf(
      'Four people died in a shooting at a depot, including the gunman. The victims killed were Ana Ruiz, 29; Juan Mora, 51; and Luis Cano.',
    ),
  ).toEqual(['killed 4 people A', 'killed 1 perpetrators B<A', 'killed 1 people C<A', 'killed 1 people D<A', 'killed 1 people E<A']));

test('among the dead: some of them, however many', () =>
  expect(figuresOf('A bomb killed 29 people. Among the dead were women and children.')).toEqual([
    'killed 29 people A',
    'killed 2- women B<A',
    'killed 2- children C<A',
  ]));

test('some of those hurt, of whom more than so many are told', () =>
  expect(figuresOf('A blast injured more than 30 people. Eight of the injured are in critical condition.')).toEqual([
    'injured 31- people A',
    'injured 8 people B<A',
  ]));

const titled: readonly [string, string, string, readonly string[]][] = [
  [
    'a third victim who dies is not all',
    'Third victim dies',
    'A third victim of a shooting at a ranch has died. Ivo Reyes, 51, died on Monday. His brother and a cook were killed.',
    ['killed 1 victims A', 'killed 1 victims A', 'killed 1 brother B', 'killed 1 cook C'],
  ],
  [
    'those named are of the number beside which they were told',
    'Man kills four at farm',
    'A man killed his wife and three of her relatives.  Police searched for him. The dead include her mother, a sister and an aunt.',
    ['killed 1 wife A', 'killed 3 relatives B', 'killed 1 mother C<B', 'killed 1 sister D<B', 'killed 1 aunt E<B'],
  ],
  [
    'of two numbers the one of the title is the toll',
    'Bar shooting leaves four wounded',
    'Four men were wounded at a bar.\n\nPolice said nine people were wounded in the city that night.',
    ['injured 4 people A', 'injured 9 people B'],
  ],
  [
    'those told of one by one are among those of the title',
    'Two dead in yard',
    'Two people were killed in a yard.\n\nA cook was killed, and a guard was killed.',
    ['killed 2 people A', 'killed 1 cook B<A', 'killed 1 guard C<A'],
  ],
  [
    'the dead of the title are among those it says were shot',
    'Four shot, one dead at bar',
    'Four people were injured at a bar.\n\nOne man has died.',
    ['injured 4 people A', 'killed 1 people B<A!'],
  ],
  [
    'where the title tells of one, words that differ are of that one',
    'Boy accidentally shot by uncle',
    'A nephew was shot at a house. A sibling was shot, the county said.',
    ['injured 1 nephew A', 'injured 1 sibling A'],
  ],
  [
    'of those hurt the title counts the dead apart',
    'One dead, three hurt at bar',
    'Four people were hurt at a bar.\n\nA cook has died.',
    ['injured 4 people A', 'killed 1 people B<A!'],
  ],
  [
    'who was shot is dead where the title says so',
    'Cook killed in hunting accident',
    'A cook was shot in the woods on Monday. She was 40.',
    ['killed 1 cook A'],
  ],
  [
    'a title that only says that somebody shot herself kills nobody',
    'Mother charged after daughter shoots herself',
    'A girl was shot in the foot on Monday.',
    ['injured 1 girl A'],
  ],
  [
    'a title that lists several is no count of them',
    'Mother, boy found dead',
    'A woman was found dead.\n\nA boy was found dead.',
    ['killed 1 woman A', 'killed 1 boy B'],
  ],
  [
    'others of the title beside somebody hurt are not all',
    'Singer, two others hurt in crash',
    'Two people were hurt.\n\nA singer was hurt, and three guards were hurt.',
    ['injured 2 people A', 'injured 1 singer B<A', 'injured 3 guards C'],
  ],
  [
    'where the gunman died too, the title counts his victims',
    'Gunman kills three at depot',
    'A gunman killed three clerks at a depot and shot himself.',
    ['killed 1 perpetrators A', 'killed 3 victims B'],
  ],
  ['several are as many as the title says', 'Six hurt in club fire', 'Several people were hurt in a fire.', ['injured 6 people A']],
  [
    'several are as many as the text says, where it says so',
    'Six hurt in club fire',
    'Several people were hurt in a fire.\n\nNine guards were injured.',
    ['injured 2- civilians A', 'injured 9 guards A'],
  ],
];

describe('figures', () => {
  test.each(titled)('with a title: %s', (_name, title, text, expected) => expect(figuresOf(text, title)).toEqual(expected));
  test.each(titled)('with a title in capitals: %s', (_name, title, text, expected) =>
    expect(figuresOf(text, title.toUpperCase())).toEqual(expected),
  );

  test.each(counts)('%s', (_name, text, expected) => expect(figuresOf(text)).toEqual(expected));
});
