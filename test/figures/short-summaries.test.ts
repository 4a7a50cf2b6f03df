/** Attacks told of in a sentence or three: each row is such a summary, with how many were killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('the end of who did it, told in the sentence of the deed', () => {
  const mill = 'a mill in Harlow, Ohio, on Monday, May 4, 1992';
  test.each([
    [`A guard shot his wife and two clerks dead at ${mill}, then killed himself.`, '4/0/1'],
    [`Two guards killed three clerks at ${mill}, then killed themselves.`, '5/0/2'],
    [`Two guards killed three clerks at ${mill}, then turned themselves in.`, '3/0/0'],
    ['Two sisters shot and killed a teller before dying in a shootout with police.', '3/0/2'],
    ['Two sisters shot and killed a teller before being killed by police.', '3/0/2'],
    ['A nurse and her husband killed four guests at an inn before taking their own lives.', '6/0/2'],
    ['A nurse and her husband killed four guests at an inn. Both were killed by police.', '6/0/2'],
    ['Five clerks were killed at a mill by a cook armed with a rifle, who then shot himself.', '6/0/1'],
    ['Five clerks were killed at a mill by a cook on sick leave, who was then shot dead by police.', '6/0/1'],
    ['Five clerks were killed at a mill by a cook on sick leave, who was then arrested.', '5/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('what became of all of a list of those shot', () => {
  const shot = 'A man shot three cooks and a guest in Harlow';
  test.each([
    [`${shot}, all of whom died.`, '4/0/0'],
    ['A man shot nine relatives at a picnic in Harlow, all of whom died, and wounded a waiter.', '9/1/0'],
    [`${shot}; all are dead.`, '4/0/0'],
    [`${shot}. All were pronounced dead at the scene.`, '4/0/0'],
    [`${shot}. They died at the scene.`, '4/0/0'],
    [`${shot}. The victims died at the scene.`, '4/0/0'],
    [`${shot}. None of the victims survived.`, '4/0/0'],
    [`${shot}, all fatally.`, '4/0/0'],
    ['A man shot his boss, a typist and a clerk, fatally, in an office in Harlow.', '3/0/0'],
    [`${shot}. They are recovering.`, '0/4/0'],
    [`${shot}. All are in hospital.`, '0/4/0'],
    ['Two men shot a cook and a guest in Harlow. They died in a gunfight with police.', '2/2/2'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a verb of dying that is not said again', () => {
  test.each([
    ['A man shot a bride and her uncle. The bride died that night and her uncle a week later.', '2/0/0'],
    ['A clerk died at the scene, a guard in hospital and a cook two days later.', '3/0/0'],
    ['A clerk was killed in Harlow, and a cook in the shop fled.', '1/0/0'],
    ['A guard died in Harlow and a cook was hurt on Monday.', '1/1/0'],
    ['A clerk was killed in Harlow and a suspect in Lugo on Monday.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('those shot, and who shot them', () => {
  test.each([
    ['A cook shot a trooper in Harlow. He was killed by a trooper.', '1/1/1'],
    ['A maid leaped to her death when gunmen stormed a hotel in Harlow.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('an officer who attacks', () => {
  test.each([
    ['A police sergeant shot his wife and mother-in-law to death. He then killed himself.', '3/0/1'],
    ['A police officer shot dead his sister and two friends before being killed by a sniper.', '4/0/1'],
    ["A sheriff's deputy killed three people and was shot to death by a colleague.", '4/0/1'],
    ['A police officer shot and killed a man with a knife in Harlow.', '1/0/1'],
    ['A police officer shot dead nine people at an inn in Harlow, including two colleagues.', '9/0/0'],
    ['A policeman in Harlow shot dead nine, including two colleagues and seven guests at an inn.', '9/0/0'],
    ['Six people, two of them constables, were killed by a policeman in Harlow.', '6/0/0'],
    ['A policeman shot dead three robbers in Harlow.', '3/0/3'],
    // of whom nobody says that they attacked
    ['Police shot dead five people in Harlow.', '5/0/0'],
    ['POLICE SHOT DEAD FIVE PEOPLE IN HARLOW.', '5/0/0'],
    ['Police fired at a mob in Harlow, killing four people.', '4/0/0'],
    ['Police opened fire to disperse rioters in Harlow on Friday, killing a man.', '1/0/0'],
    ['Rioters burned shops in Harlow on Friday. Police shot dead a man.', '1/0/0'],
    ['A man fired at guards in Harlow. Police shot him dead.', '1/0/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('deaths that one sentence tells of beside others', () => {
  test.each([
    ['Three people were shot dead in Harlow on Wednesday and a policeman was stabbed to death.', '4/0/0'],
    ['THREE PEOPLE WERE SHOT DEAD IN HARLOW ON WEDNESDAY, WHILE A POLICEMAN WAS STABBED TO DEATH.', '4/0/0'],
    ['Two people were killed when guards fired on marchers in Harlow, while a clerk was beaten to death.', '3/0/0'],
    // of those told of before
    ['Three people were shot dead in Harlow on Wednesday. A policeman was among those killed.', '3/0/0'],
    ['Three people were shot dead in Harlow, and one victim was killed at home.', '3/0/0'],
    ['Three people were shot dead in Harlow on Wednesday, and the policeman was killed in his car.', '3/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who did it, of the dead or besides', () => {
  const mill = 'Six people died and one was injured in a shooting at a mill in Harlow.';
  const killed = 'Three people were killed in a shooting in Harlow.';
  test.each([
    [`${mill} The dead included the gunman.`, '6/1/1'],
    [`${mill} Among the dead is the shooter.`, '6/1/1'],
    ['Eight people, including the uncle who did the shooting, were found dead in a house.', '8/0/1'],
    ['Nine people, among them the man who opened fire, were killed in a house.', '9/0/1'],
    ['Nine people, including the man suspected of the shooting, died.', '9/0/1'],
    ['Nine people, including the man who found them, died.', '9/0/0'],
    ['A shooting in Harlow left six people, including the gunman, dead.', '6/0/1'],
    [`${killed} The suspect died in a crash as he fled.`, '4/0/1'],
    [`${killed} The gunman is dead, too.`, '4/0/1'],
    [`${killed} So was the gunman.`, '4/0/1'],
    [`${killed} The gunman's body was found nearby.`, '4/0/1'],
    ["A man killed his wife and her two sisters. The killer's body was pulled from a lake.", '4/0/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('lists of those killed', () => {
  test.each([
    ['Suspect shot and killed wife, two stepchildren in Harlow.', '3/0/0'],
    ['Five men were shot gangland style in a garage in Harlow.', '5/0/0'],
    ['Gunned down in front of their church in Harlow on 6 August 2016 were a deacon, his wife and a visitor.', '3/0/0'],
    ['Two seniors killed four classmates and wounded nine before they shot themselves.', '6/9/2'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('he who attacked, told of next', () => {
  const owner = 'A salesman killed the owner and a clerk and wounded three people';
  test.each([
    [`${owner}; he was killed in a crash as he fled.`, '3/3/1'],
    ['A man shot a deputy in Harlow; he died at a hospital.', '1/0/0'],
    ['A nurse gunned down two colleagues who had voted against her; she then swallowed cyanide and died.', '3/0/1'],
    ['A man killed his parents and his sister. Juan Mora, 24, then drowned himself.', '4/0/1'],
    ['A man killed his parents and his sister. Juan Mora, 24, found them.', '3/0/0'],
    ['A soldier opened fire on a camp in Harlow, killing three recruits and injuring 20. Military policemen shot him dead.', '4/20/1'],
    ['Nine people died in a shooting in Harlow: a cook, her three sons, four nieces and the man who killed them.', '9/0/1'],
    ['A man shot his boss and four clerks dead, wounded three, and fled.', '5/3/0'],
    ['A farmer shot to death the president of the bank that had refused him, and two clerks.', '3/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one number of two kinds of person', () => {
  test.each([
    ['A man killed 12 students and teachers in Harlow and wounded five.', '12/5/0'],
    ['Twelve friends and family members were shot dead in Harlow.', '12/0/0'],
    ['A shooting in Harlow left 12 guests and waiters dead.', '12/0/0'],
    ['A man killed 12 students and a teacher in Harlow.', '13/0/0'],
    ['A man killed 12 students and their teacher in Harlow.', '13/0/0'],
    ['A man killed 12 students and two teachers in Harlow.', '14/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('some of the dead, and some who lived', () => {
  test.each([
    ['Nine people died and 10 were hurt in a shooting in Harlow. The gunman was among those who died.', '9/10/1'],
    ['Nine people died and 10 were hurt in a shooting in Harlow. The gunman was among those who fled.', '9/10/0'],
    ['He shot the judge, two lawyers, a reporter and a bailiff. Only the reporter and the bailiff survived.', '3/2/0'],
    ['An elderly couple and their cook were shot in the head in a slaying in Harlow.', '3/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one number for several kinds of persons', () => {
  test.each([
    ['A man killed 13 men, women and children in Harlow.', '13/0/0'],
    ['At least 13 women and children were killed in Harlow.', '13/0/0'],
    ['A bomb in Harlow killed 13 clerks, guests, and waiters and wounded more than 20 women and children.', '13/21/0'],
    ['A bomb killed 13 clerks, a guest and a waiter in Harlow.', '15/0/0'],
    ['A bomb killed 13 clerks and two waiters in Harlow.', '15/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one told of by the age alone, in the present', () => {
  test.each([
    ['A 17-year-old kills two clerks in Harlow.', '2/0/0'],
    ['A 17-year-old shoots dead two clerks and stabs a cook in Harlow before killing himself.', '3/1/1'],
    ['Police in Harlow say the 17-year-old fires at birds.', '0/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('what became of those of whom more is said between', () => {
  test.each([
    ['A man stabbed two clerks, aged 24 and 36, to death in Harlow.', '2/0/0'],
    ['A man stabbed two girls, 4 and 6, to death with a knife in Harlow.', '2/0/0'],
    ['A man shot his wife, Ana Ruiz, 34, dead in Harlow.', '1/0/0'],
    ['A man stabbed his wife, Ana Ruiz, 34, and their son, Ivo, 14, to death in Harlow.', '2/0/0'],
    ['A man stabbed his wife, who was asleep, to death in Harlow.', '1/0/0'],
    ['A man stabbed six guests, two of them children, to death in Harlow.', '6/0/0'],
    ['A man stabbed two clerks, aged 24 and 36, and a cook nearly to death in Harlow.', '0/3/0'],
    ['A man stabbed his wife, who was asleep, in Harlow.', '0/1/0'],
    ['A man hacked to death a third grader and an elderly woman in Harlow.', '2/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('the end of one whom no table knows, or who did more before', () => {
  test.each([
    ['A chess fan shot dead two clerks in Harlow, then killed himself.', '3/0/1'],
    ['A gun enthusiast with a grudge shot two clerks dead before turning the gun on himself.', '3/0/1'],
    ['A man stormed into a classroom in Harlow, told pupils to leave and shot dead two teachers before killing himself.', '3/0/1'],
    ['A man entered a bank in Harlow, ordered everyone out and then kills two clerks before turning the gun on himself.', '3/0/1'],
    ['A guard fatally shot dead four of his colleagues in Harlow and then turned the gun on himself.', '5/0/1'],
    ['A man shot his aunt as she came up the path, continued upstairs and killed a cook, and then went home and shot himself.', '2/1/1'],
    ['A man suspected in a shooting that killed four clerks in Harlow killed himself on Monday.', '5/0/1'],
    ['A driver wanted for the killing of four clerks in Harlow took his own life.', '5/0/1'],
    ['A driver whose boss is wanted for the killing of four clerks in Harlow shot himself.', '5/0/0'],
    ['A man walked into a bank in Harlow, demanded money and shot two clerks.', '0/2/0'],
    ['A blast killed two clerks in Harlow and hurt a cook.', '2/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
