/** What one phrase says of several told of before, or of the only one: killed, injured, and killed of the attackers of the first incident. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('of two told of one beside the other', () => {
  const shot = 'A mayor and his brother were shot in Harlow on Monday.';
  test.each([
    [`${shot} Neither survived.`, '2/0/0'],
    [`${shot} Neither man survived the attack.`, '2/0/0'],
    [`${shot} Neither of them survived.`, '2/0/0'],
    ['Two climbers were stabbed in Harlow on Monday. Neither lived.', '2/0/0'],
    [`${shot} Neither died.`, '0/2/0'],
    [`${shot} Neither was armed.`, '0/2/0'],
    [`${shot} Both survived.`, '0/2/0'],
    // which of them is not said; nobody besides them is told of
    [`${shot} One of them survived.`, '0/2/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('the same befell others afterwards', () => {
  test.each([
    ['A gunman shot the janitor dead, then five pupils.', '6/0/0'],
    ['A man shot his landlady dead on Sunday, then her two brothers.', '3/0/0'],
    ['The officer shot his wife dead, then their two children, then himself.', '4/0/1'],
    ['A gunman shot a guard dead, then two policemen arrested him.', '1/0/0'],
    ['A gunman shot the janitor dead, then fled.', '1/0/0'],
    ['A gunman shot the guard dead, then five shots were heard.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a throat that was cut', () => {
  test.each([
    ["A trader's throat was slit by gunmen in Harlow on Monday.", '1/0/0'],
    ['The throats of two shepherds were cut in Harlow on Monday.', '2/0/0'],
    ["Gunmen slit a guard's throat in Harlow on Monday.", '1/0/0'],
    ["Attackers slashed a watchman's throat in Harlow on Monday. He is recovering in hospital.", '0/1/0'],
    ["A doctor examined the child's throat on Monday.", '0/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('a noun that says that the only one who was shot died', () => {
  const shot = 'A judge was shot five times in Harlow on Monday.';
  test.each([
    [`${shot} The murder shocked the town.`, '1/0/0'],
    [`${shot} Hundreds attended his funeral.`, '1/0/0'],
    [`${shot} Police have opened a homicide investigation.`, '1/0/0'],
    [`${shot} Police have opened an attempted murder investigation.`, '0/1/0'],
    [`${shot} She later attended the funeral of a colleague.`, '0/1/0'],
    [`${shot} Homicide detectives are assisting.`, '0/1/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('one of a number, told of by order or by how he was hurt', () => {
  test.each([
    ['The shooting in Harlow on Monday left four dead. A fourth victim, a girl of 12, died in hospital on Tuesday.', '4/0/0'],
    ['Three people were killed in a shooting in Harlow on Monday. A third victim died on Tuesday.', '3/0/0'],
    ['Two people were killed in a shooting in Harlow on Monday. A third victim died on Tuesday.', '3/0/0'],
    ['Two people were shot in Harlow on Monday. A clerk was shot in the arm and a customer was hit in the ankle.', '0/2/0'],
    ['Two people were shot in Harlow on Monday. A man was shot in the back as he was running away. A woman was hit.', '0/2/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('hostages', () => {
  const taken = (text: string): number =>
    readText(text, { published: '2026-03-04' })[0]?.figures.find(({ group, effect }) => group === 'people' && effect === 'abducted')
      ?.best ?? 0;
  test.each([
    ['The guerrillas freed three foreign hostages near Harlow on Friday.', 3],
    ['Four hostages held since January were released on Friday.', 4],
    ['Police released two men on Friday after questioning.', 0],
    ['Police hope to free the hostages.', 0],
  ])('%s', (text, count) => expect(taken(text)).toBe(count));
  test.each([
    ['A trader was kidnapped in Harlow on Monday and later found dead in a forest.', '1/0/0'],
    ['A trader was kidnapped in Harlow on Monday and later found alive in a forest.', '0/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('what came before it, told in passing', () => {
  const four = 'Four people were killed by a bomb in Harlow on Monday,';
  test.each([
    [`${four} two days after eleven people were shot dead in Lugo.`, '4/0/0'],
    [`${four} less than a year after eleven people were shot dead in Lugo.`, '4/0/0'],
    ['A bomb killed three people in Harlow on Monday, two weeks after nine people died in Lugo.', '3/0/0'],
    ['A bomb killed three people in Harlow on Monday, two days after nine people were wounded in Lugo.', '3/0/0'],
    ['The gunman was shot dead in Harlow on Monday, two days after three people were shot dead there.', '4/0/1'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});

describe('how many the victims are, from what is said of both or all of them', () => {
  test.each([
    ['Police are investigating a shooting in Harlow. The victims, both 23, were shot in the legs on Monday.', '0/2/0'],
    ['The victims, both from Lugo, were shot in Harlow on Monday.', '0/2/0'],
    ['The victims, both of whom are known to police, were shot in Harlow on Monday. One died.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
