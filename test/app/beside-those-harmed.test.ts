/** Who came to harm beside whom it is said: parts set off by commas, the subject behind a murder told in front, what each of two is like. Sentences of our own. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "killed two nuns": of each who came to harm, the longest words for them. */
function befell(text: string): readonly string[] {
  return readText(text, { published: '2024-03-05' })
    .flatMap(({ entities }) => entities.filter(({ role, effect }) => role === 'victim' && effect !== null))
    .map(({ effect, mentions }) => `${effect} ${mentions[0]!.toLowerCase()}`);
}

/** Killed and injured, of all. */
const toll = (text: string): readonly (number | null)[] => {
  const figures = readText(text, { published: '2024-03-05' }).flatMap(({ figures }) => figures);
  const best = (effect: string): number | null =>
    figures.find((figure) => figure.group === 'people' && figure.event === null && figure.effect === effect)?.best ?? null;
  return [best('killed'), best('injured')];
};

test.each([
  // a murder told in front, and who did something after it
  ['After the murder of Senator Ana Lund in Lima, the 40 judges of the province decided to end the strike.', ['killed ana lund']],
  ['After the murder of two judges, three ministers resigned in Lima on Monday.', ['killed two judges']],
  ['Three days after the murder of two judges, a mayor and three ministers resigned in Lima.', ['killed two judges']],
  ['Since the murder of Senator Ana Lund in Lima, 40 judges have left the country.', ['killed ana lund']],
  [
    'Despite the deaths of two judges, three ministers and a mayor, talks go on in Lima.',
    ['killed two judges', 'killed three ministers', 'killed mayor'],
  ],
  ['The murder of a judge and his wife in Lima on Monday was condemned.', ['killed judge', 'killed his wife']],
  // a word of no known kind between a name and an office
  ['Rebels in Lima killed Ana Lund, theorist and founder of the party, on Monday.', ['killed ana lund']],
  ['Rebels in Lima killed Ana Lund, Jan Holm and the driver on Monday.', ['killed ana lund', 'killed jan holm', 'killed driver']],
  // of anybody of that kind
  ['Even the murder of a judge, police chief or politician is an attack on the nation.', []],
  ['Killing a policeman or a soldier carries the death penalty in Peru.', []],
  ['Gunmen killed two or three men in Lima on Monday.', ['killed two or three men']],
  // one of several, and of whom
  ['Two priests were murdered in Lima on Monday. One of the accusers is former president Ivo Berg.', ['killed two priests']],
  ['Two brokers were murdered in Lima on Monday. One of the brokers was Ana Lund.', ['killed two brokers', 'killed ana lund']],
  ['Two priests were murdered in Lima on Monday. Among the detained persons is a Finnish nurse.', ['killed two priests']],
  ['Bombs exploded in Lima on Monday. Among the bombing victims is a Danish citizen.', ['killed danish citizen']],
  // the how many-th of the year
  ['Ivo Berg was shot dead in Lima on Monday, the third journalist murdered in the country this year.', ['killed ivo berg']],
  ['An activist was hacked to death in Lima on Monday. He is the fourth blogger killed this year.', ['killed activist']],
  ['This is the fifth clerk riddled with bullets by hooded men in Lima since March.', ['killed fifth clerk']],
  ['A judge was gunned down in Lima on Monday. It is the fourth judge murdered by hooded men this year.', ['killed fourth judge']],
  ['Two clerks were shot in Lima on Monday. The second clerk shot was Ivo Berg.', ['injured two clerks', 'injured second clerk']],
  // who died in bed, long after
  ['Ivo Berg, who was wounded in the 1985 attack in Lima, died peacefully on Sunday.', ['injured ivo berg']],
  ['Ivo Berg, who survived the bombing of Lima in 1985, died on Sunday after a long illness.', []],
  ['Ivo Berg, jailed for the murder of two nuns in Lima, died in prison of natural causes on Sunday.', ['killed two nuns']],
  ['Jan Holm, 62, who was shot in Lima in May, died of his wounds on Sunday.', ['killed jan holm']],
  ['The widow of a mayor murdered in 1985 in Lima has died at the age of 90.', []],
  ['Ivo Berg, who survived the bombing of Lima in 1985, has died aged 88.', []],
  ['A man who was shot in Lima on Monday has died at the age of 80.', ['killed man']],
  ['Ivo Berg has died at the age of 80 after he was shot in Lima on Monday.', ['killed ivo berg']],
  // found behind another verb, in one word with how
  ['Jan Holm was kidnapped in Lima on Monday and found murdered on Tuesday.', ['killed jan holm']],
  ['Two farmers were taken from their homes in Lima on Monday and later found shot dead.', ['killed two farmers']],
  ['Jan Holm was found murdered in Lima on Tuesday.', ['killed jan holm']],
  // whom an office means
  [
    "Gunmen kidnapped Ivo Berg, the bishop of Lima, and his aide, Jan Holm, on Monday. The bishop's body was found on Tuesday.",
    ["killed bishop's body", 'abducted jan holm'],
  ],
  [
    'Gunmen shot Ivo Berg, the mayor of Lima, and his driver on Monday. The mayor died in hospital.',
    ['killed ivo berg', 'injured his driver'],
  ],
  ['A police commander was murdered in Lima on Monday. Commander Jan Holm was shot in the head.', ['killed police commander']],
] as const)('%s', (text, expected) => {
  expect(befell(text)).toEqual(expected);
});

test.each([
  // parts set off, and somebody besides
  ['Three women, one of them pregnant, and a boy were killed in Lima on Monday.', [4, null]],
  ['Three women, two of them nurses, and a boy were killed in Lima on Monday.', [4, null]],
  ['Five pupils, most of them girls, and a teacher died in an attack in Lima on Monday.', [6, null]],
  ['Five pupils, among them two girls, and a teacher died in an attack in Lima on Monday.', [6, null]],
  ['Five pupils, including two girls, and a teacher died in an attack in Lima on Monday.', [6, null]],
  ['Ten people, including a priest, two nuns, and a teacher, died in an attack in Lima on Monday.', [10, null]],
  ['Seven people were killed, four of them teenagers, and seven were hurt in an attack in Lima on Monday.', [7, 7]],
  ['Rebels killed nine farmers, six of them women, and a nurse was hurt in Lima on Monday.', [9, 1]],
  ['Two officers, one off duty, and a nurse were shot in Lima on Monday.', [null, 3]],
  ['Two officers, both off duty, and a nurse were shot in Lima on Monday.', [null, 3]],
  // by another bomb, or one more who attacks
  ['A car bomb killed three people in Lima on Monday. Another car bomb killed two.', [5, null]],
  ['A gunman killed three people in Lima on Monday. Another gunman killed two at a bank.', [5, null]],
  ['Two gunmen killed five people in Lima on Monday. One killed three people and a second gunman killed two.', [5, null]],
  ['Twin blasts killed 20 people in Lima on Monday. The first bomb killed five people, and a second bomb killed 15.', [20, null]],
  ['Two bombs went off in Lima on Monday. The first killed two guards and the second wounded three.', [2, 3]],
  ['Two bombs went off in Lima on Monday. One killed a guard; the second hurt three people at a hotel.', [1, 3]],
  // what one of two was about, in a clause
  ['The mayor, who was to open a fair, and his driver were shot dead in Lima on Monday.', [2, null]],
  ['The mayor, who had come to speak to voters, and his driver were shot dead in Lima on Monday.', [2, null]],
  // besides whom
  ['Besides Ivo Berg, three villagers were shot dead in Lima on Monday.', [4, null]],
  ['Besides the mayor, nobody was hurt in the attack in Lima on Monday.', [null, 0]],
  // of the forces of whom they are some
  ['Three soldiers, including an officer, were killed in Lima on Monday by rebels.', [3, null]],
  ['Nine civilians and three soldiers, one of them an officer, were killed in Lima on Monday by rebels.', [12, null]],
  // all but some
  ['All but two of the ten hostages were killed in Lima on Monday.', [8, null]],
  ['All but one of the seven people shot in Lima on Monday died.', [6, 1]],
  // what each of two is like
  ['Two men, one in a hood and the other with a burn, were found shot dead in Lima on Monday.', [2, null]],
  ['Two men, one a farmer and the other a teacher, were shot dead in Lima on Monday.', [2, null]],
  ['Two sisters, one aged 9 and the other 11, were killed in Lima on Monday by gunmen.', [2, null]],
  ['A gunman shot two women, one in the leg and the other in the head, in Lima on Monday.', [null, 2]],
  // a participle behind what another person is, beside one that was told with its auxiliary
  ['A priest was killed and his brother, a nurse, injured when gunmen fired on their car in Lima on Monday.', [1, 1]],
  ['Two farmers were killed and their neighbour, a retired soldier, injured when a mine exploded in Lima on Monday.', [2, 1]],
  ['A priest was killed and his brother, Ivo Lund, 34, badly injured in Lima on Monday.', [1, 1]],
  ['A priest was shot dead and a soldier, identified as Ivo Lund, wounded in Lima on Monday.', [1, 1]],
  ['A priest was killed and the driver of the car, Ivo Lund, wounded in Lima on Monday.', [1, 1]],
  ['A priest was shot dead and his brother, a policeman, shot the gunman in Lima on Monday.', [1, 1]],
  ['A priest was shot dead and his brother, a policeman, shot at the gunman in Lima on Monday.', [1, null]],
  ['A priest was shot dead and his brother, a nurse, was unhurt in Lima on Monday.', [1, null]],
  // whom "not" leaves out, and "not only", which leaves out nobody
  ['Not only the mayor but also his driver was shot dead in Lima on Monday.', [2, null]],
  ['The attack in Lima on Monday killed not only the mayor but his driver too.', [2, null]],
  ['Not just a judge, but also two guards were killed by gunmen in Lima on Monday.', [3, null]],
  ['Not the mayor but two of his guards were killed in Lima on Monday.', [2, null]],
  ['The mayor, but not his driver, was killed in Lima on Monday by rebels.', [1, null]],
  ['The mayor was not only beaten but also robbed in Lima on Monday.', [null, 1]],
  ['Four people, not five, were killed in Lima on Monday by rebels.', [4, null]],
  // an office that each place has one of
  ['The mayors of Lima and Cusco were shot dead on Monday by rebels.', [2, null]],
  ['Gunmen killed the mayors of Lima, Cusco and Tacna on Monday.', [3, null]],
  ['Villagers of Lima and Cusco were shot dead on Monday by rebels.', [null, null]],
  ['The mayor of Lima was murdered and the mayor of Cusco wounded on Monday.', [1, 1]],
  ['The mayor of Lima was shot on Monday. The mayor of Lima died of his wounds.', [1, null]],
  // a further deed of the same, behind "then"
  ['A gunman killed two people at a cafe in Lima on Monday. He then went to a school, where he killed four pupils.', [6, null]],
  ['A gunman killed two people at a cafe in Lima on Monday, then drove to a school and killed four.', [6, null]],
  ['Gunmen killed two people in Lima on Monday and wounded three. They then attacked a bar, killing three and wounding four.', [5, 7]],
  ['Six people were killed in Lima on Monday. A gunman killed two at a cafe, then went to a school and killed four pupils.', [6, null]],
  ['A gunman killed three people at a cafe in Lima on Monday. He ordered a coffee, then killed two waiters and a cook.', [3, null]],
  // some of those told of
  ['Gunmen attacked villagers in Lima on Monday. Some were killed and others wounded.', [null, null]],
  ['Gunmen killed 12 villagers in Lima on Monday. Most were killed in their beds.', [12, null]],
  ['Gunmen killed 12 villagers in Lima on Monday. Some were killed in their beds, others in the street.', [12, null]],
  ['Gunmen killed 12 villagers in Lima on Monday. Some had been shot.', [12, null]],
  ['A bomb wounded 20 people in Lima on Monday. Most were hurt by flying glass.', [null, 20]],
  // deeds of a span of time, beside one of a day
  [
    'The attacks made in Lima in the last nine days have killed two people. A bomb exploded at a bank in Lima on Monday, wounding one man.',
    [null, 1],
  ],
  ['The attacks in Lima on Monday killed two people. A bomb exploded at a bank, wounding one man.', [2, 1]],
] as const)('%s', (text, expected) => {
  expect(toll(text)).toEqual(expected);
});
