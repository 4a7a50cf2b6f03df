/** Crimes told in a paragraph: who died of those shot and counted one by one, whose bodies were found, whom the police say somebody killed. Each row is a report, and its killed, injured and perpetrators killed. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function figuresOf(text: string, title?: string): string {
  const [{ figures } = { figures: [] }] = readText(text, { published: '2026-03-04', ...(title && { title }) });
  const best = (effect: string, group: string): number =>
    figures.find((figure) => figure.effect === effect && figure.group === group && !figure.event && !figure.label)?.best ?? 0;
  return `${best('killed', 'people')} ${best('injured', 'people')} ${best('killed', 'perpetrators')}`;
}

const rows: readonly [text: string, expected: string, title?: string][] = [
  // the next of the wounded dies
  ['Five people were killed and six wounded at a bar in Harlow on Monday. A sixth victim died three days later.', '6 5 0'],
  [
    'Five people were killed and six wounded at a bar in Harlow on Monday. A sixth victim died three days later, bringing the toll to six.',
    '6 5 0',
  ],
  ['Five people were killed and six wounded at a bar in Harlow on Monday. A sixth person was found dead in a barn.', '6 6 0'],
  // one more than those hit
  ['A man fired at a crowd in Harlow on Monday, hitting three people. A fourth man was pronounced dead.', '1 3 0'],
  ['Three people were wounded at a bar in Harlow on Monday. A fourth, Jon Dorle, 19, died.', '1 3 0'],
  ['Four people were shot at a bar in Harlow on Monday. A fourth died in hospital.', '1 3 0'],
  // of those killed, and not of those who killed
  ['Five people were killed in Harlow on Monday; three of the victims were stabbed.', '5 0 0'],
  ['Five people were killed in Harlow on Monday. Two of the attackers were shot dead by police.', '7 0 2'],
  // the bodies of all who were shot
  ['A man shot his wife and their three children in Harlow before killing himself. The bodies were found on Monday.', '5 0 1'],
  ['A man shot his wife in Harlow before killing himself. The bodies were found on Monday.', '2 0 1'],
  ['A man shot his wife and a guest in Harlow before killing himself. The guest survived.', '2 1 1'],
  // in hospital after it
  ['A man is in hospital after a stabbing in Harlow on Monday.', '0 1 0'],
  ['Two bakers are dead and a waiter is in hospital after a shooting in Harlow on Monday.', '2 1 0'],
  ['A man is in hospital in Harlow after a fall on Monday. Two bakers were shot.', '0 2 0'],
  ['A waiter is dead, two guests are in critical condition and three are being treated after a shooting in Harlow on Monday.', '1 5 0'],
  [
    'A shooting in Harlow left three bakers and a waiter injured on Monday. Two remained in hospital, and two had been treated and released.',
    '0 4 0',
  ],
  // some of those shot at
  ['He shot at two officers in Harlow on Monday, wounding one, and a baker was grazed by a bullet.', '0 2 0'],
  // found with wounds, and what became of them
  [
    'Officers found Jon Dorle and Rob Marl, both 31, with gunshot wounds in Harlow on Monday. They were taken to a clinic, where they died.',
    '2 0 0',
  ],
  [
    'Officers found a man and a woman with gunshot wounds in Harlow on Monday. They were taken to a clinic, where they are stable.',
    '0 2 0',
  ],
  ['A man and a woman were shot in Harlow on Monday. They were taken to a clinic, where they died.', '2 0 0'],
  // somebody from a town and its state
  ['A Dayton, Ohio man killed his daughter on Monday before killing himself.', '2 0 1'],
  ['A Dayton, Ohio, woman killed her two sons on Monday before turning the gun on herself.', '3 0 1'],
  // whom somebody says it of
  ['A man police say killed his wife in Harlow on Monday was shot dead by a deputy.', '2 0 1'],
  ['Police named a man they say killed a baker in Harlow on Monday before her brother shot him dead.', '2 0 1'],
  ['The suspect deputies say shot three people in Harlow on Monday was found dead.', '1 3 1'],
  // the life a deed took
  ['Ana Dorle, 18, was a victim of a shooting in Harlow on Monday that took her life. Four others were wounded.', '1 4 0'],
  ['Police say Ana Dorle, 18, was a victim of a shooting in Harlow on Monday that took her life.', '1 0 0'],
  // told again, by name
  ['A boy of 7 was shot and killed in Harlow on Monday. The bullet that killed Jon Dorle was meant for his father.', '1 0 0'],
  ['Rob Marl, 7, was shot and killed in Harlow on Monday. The bullet that killed Jon Dorle was meant for his father.', '2 0 0'],
  // who killed himself, and who was killed
  ['In Harlow on Monday a man wounded his nephew, who had tried to disarm him, and then killed himself.', '1 1 1'],
  ['A man who fired several shots inside a mall in Harlow on Monday was shot dead by a guard.', '1 0 1'],
  ['A man who fired at two robbers in Harlow on Monday was shot dead by a third.', '1 0 0'],
  ['A man killed eight guests in Harlow on Monday. After a standoff of eleven hours the killer was shot dead by a sniper.', '9 0 1'],
  ['An attack in Harlow on Monday left seven people dead, the gunman among them, and six wounded.', '7 6 1'],
  // where each of them died
  ['Ten people were struck by bullets in Harlow on Monday. Four died there and two more at hospitals.', '6 4 0'],
  ['He shot his aunt and five of her guests in Harlow on Monday. None of the six victims survived.', '6 0 0'],
  // no bound, but where he went
  ['A man walked up to two women in Harlow on Monday and shot them both dead.', '2 0 0'],
  ['Up to two women were shot dead in Harlow on Monday.', '2 0 0'],
  // those listed beside the number of the title
  ['A man killed six of his grandchildren, his daughter and himself in Harlow on Monday.', '8 0 1', 'Man kills his 6 grandchildren'],
];

describe('crimes in brief', () => test.each(rows)('%s: %s', (text, expected, title) => expect(figuresOf(text, title)).toBe(expected)));
