/** Local reports of a shooting: the dead told of as wounded, robbers who are shot, "no one was hurt in that", attacks told of for comparison. Each row is a report, and its killed, injured and perpetrators killed. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function figuresOf(text: string): string {
  const [{ figures } = { figures: [] }] = readText(text, { published: '2026-03-04' });
  const best = (effect: string, group: string): number =>
    figures.find((figure) => figure.effect === effect && figure.group === group && !figure.event && !figure.label)?.best ?? 0;
  return `${best('killed', 'people')} ${best('injured', 'people')} ${best('killed', 'perpetrators')}`;
}

const rows: readonly [text: string, expected: string][] = [
  // the wounded one is he who died
  [
    'A ranger was shot near Harlow on Monday. The ranger was pronounced dead at a clinic. Hikers had carried the wounded ranger to the road.',
    '1 0 0',
  ],
  ['A baker was shot dead at a shop in Harlow on Monday. Shoppers tried to help the injured baker.', '1 0 0'],
  [
    'A man shot and killed a trooper in Harlow on Monday before he was killed by police. A driver pulled the wounded trooper away.',
    '2 0 1',
  ],
  ['One trooper was killed and another wounded in Harlow on Monday. The wounded trooper is in stable condition.', '1 1 0'],
  ['A baker was shot dead and a waiter was shot in the arm in Harlow on Monday. Shoppers helped the wounded waiter.', '1 1 0'],
  // whoever was shot robbing is the robber
  [
    'A hooded man was shot while trying to rob a bakery in Harlow on Monday. The owner fired twice, hitting the suspect in the arm.',
    '0 1 0',
  ],
  ['A man was shot as he tried to rob a bakery in Harlow on Monday. The baker fired once, hitting the robber in the leg.', '0 1 0'],
  ['A man was shot dead while breaking into a barn in Harlow on Monday. The intruder died at the scene.', '1 0 1'],
  ['A baker was shot while two men robbed his shop in Harlow on Monday. The baker is in stable condition.', '0 1 0'],
  // in one of several exchanges of fire
  ['A trooper was shot in Harlow on Monday. Officers later traded shots with a man in a barn. No one was hurt in that exchange.', '0 1 0'],
  ['A barn was shot at in Harlow on Monday. No one was hurt in that shooting.', '0 0 0'],
  // attacks told of for comparison
  [
    'A woman was stabbed to death in Harlow on Monday. She was found in a yard. Nobody has been held. The attack came less than 30 hours after another woman, aged 52, was stabbed to death in a park.',
    '1 0 0',
  ],
  [
    'A woman was stabbed to death in Harlow on Monday. She was found in a yard. Nobody has been held. The killing comes more than a month after a boy was shot dead in a park.',
    '1 0 0',
  ],
  [
    'A woman was stabbed to death in Harlow on Monday. She was found in a yard. Nobody has been held. It follows the killing of a boy in a park on Friday.',
    '1 0 0',
  ],
  [
    'A woman was stabbed to death in Harlow on Monday. She was found in a yard. Help came less than two minutes before she died, and a boy was stabbed, too.',
    '1 1 0',
  ],
  [
    'The minister was asked on Tuesday about two cooks. He said nothing. He left. The departure of the cooks came less than 2 weeks after the death of three bakers who had been shot in Harlow.',
    '3 0 0',
  ],
  ['A woman was stabbed to death in Harlow on Monday, hours after another woman was shot dead in a park.', '1 0 0'],
  // of whom the number is told at last
  [
    'Two people died and several others were wounded when men shot at a barn in Harlow on Monday. Six others were wounded and taken to a clinic.',
    '2 6 0',
  ],
];

describe('local shootings', () => {
  test.each(rows)('%s', (text, expected) => expect(figuresOf(text)).toBe(expected));
});
