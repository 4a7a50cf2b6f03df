/** Attacks as an archive sums them up, in three to eight sentences: how many were killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('who did it, and where', () => {
  test.each([
    [
      'Ivo Mora, who had been denied a loan, entered a bank and shot six people. Two died, and a third died a week later. Mora shot himself.',
      '4/3/1',
    ],
    ['Ivo Mora, who had lost his job, returned to the bank, shot two tellers dead and fled.', '2/0/0'],
    ['Two robbers forced ten clerks into an office in Toledo, Ohio, and shot them. Seven died.', '7/3/0'],
    ['A man killed a guard at a bank in Toledo, Ohio, and two clerks at a shop.', '3/0/0'],
    ['A man killed a guard at a bank in Toledo, Ohio, and wounded two clerks.', '1/2/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a deed of long ago that is all the text tells of', () => {
  test.each([
    ['In 1974 a welder shot four people at a mill in Toledo. Two of them were killed. He was convicted in 1975.', '2/2/0'],
    ['In June 1974 a welder killed four people at a mill in Toledo. Police shot him dead.', '5/0/1'],
    ['In 1974 a welder killed four people at a mill in Toledo. In 1978 a guard killed two there.', '0/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('the toll, and who is told of beside it', () => {
  test.each([
    ['The rampage in Harlow left six dead plus the shooter.', '7/0/1'],
    ['The attack in Harlow left six dead in addition to the gunman.', '7/0/1'],
    ['The rampage in Harlow left six dead plus a burned house.', '6/0/0'],
    ['Ana Ruiz, who taught there, her son and a guard were shot to death.', '3/0/0'],
    ['Their mother was Ana Ruiz, who taught there, a guard was shot dead and two men were hurt.', '1/2/0'],
    ['There were nine victims, four of whom died.', '4/5/0'],
    ['There were 11 victims in the shooting, five of them fatally shot.', '5/6/0'],
    ['There were nine clerks, four of whom died.', '4/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('who came to harm besides', () => {
  const mall = 'A man killed two people and wounded three at a mall in Harlow.';
  test.each([
    [`${mall} He died in a shootout in which two officers were wounded.`, '3/5/1'],
    [`${mall} An officer was wounded in the gunfight in which the man died.`, '3/4/1'],
    [`${mall} Among the wounded was an officer.`, '2/3/0'],
    [`${mall} An officer was wounded.`, '2/3/0'],
    ['Two men in ski masks robbed a bank and shot three tellers dead. The robbers were killed in a gunfight.', '5/0/2'],
    ['The dead were identified as a pastor, his wife and the gunman, Ivo Mora. One woman was in critical condition.', '3/1/1'],
    ['A cook shot six waiters in Harlow, three fatally. Among the dead was the owner of the bar.', '3/3/0'],
    ['A boy held nine pupils hostage. He shot himself to death.', '1/0/1'],
    ['A boy held nine pupils hostage. He shot himself in the foot.', '0/1/0'],
    ['A pupil shot and wounded a girl who had broken up with him, then turned the gun on himself. The girl recovered.', '1/1/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
