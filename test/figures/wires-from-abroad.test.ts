/** What wires tell around an attack: other attacks, the war it is of, claims that are denied. Each row: killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollsOf(text: string): readonly string[] {
  return readText(text, { published: '2019-06-18' }).map(({ figures }) => {
    const best = (group: string, effect: string): number =>
      figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
    return `${best('people', 'killed') - best('perpetrators', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
  });
}

const BOMB = 'A bomb killed four people and wounded nine at a market in Nakuru on Monday, police said.';

describe('of the incident that opens the report', () => {
  test.each([
    // a number at the head that adds up what is told of one by one
    [
      '4/9/0',
      'Two bombings in Kenya killed 11 people on Monday. The first, in Nakuru, killed four and wounded nine. A second blast killed seven in Kisumu.',
    ],
    [
      '4/9/0',
      'Eleven people were killed in two attacks in Kenya. A car bomb killed four and wounded nine in Nakuru on Monday. In the town of Garissa, gunmen shot dead seven guards.',
    ],
    [
      '11/9/0',
      'Two bombs killed 11 people and wounded nine in Nakuru on Monday. The first killed four at a bank and the second seven at a mosque.',
    ],
    // what it came hours after
    [
      '4/9/0',
      'Gunmen attacked a bus in Nakuru on Monday, leaving four people dead and nine wounded, just hours after government forces killed two rebels.',
    ],
    ['4/0/0', 'Gunmen shot at a bus in Nakuru on Monday. Four people died after a shell hit the bus.'],
    // the war, the week, the day
    ['4/9/0', `${BOMB} The market was full. The conflict has left thousands of clerks, guards and rebels dead.`],
    ['4/9/0', `${BOMB} The attack brings Monday's death toll to 47.`],
    // what is denied
    ['0/9/0', 'A bomb wounded nine people in Nakuru on Monday. Police were forced to deny claims that two children had been killed.'],
    ['2/9/0', 'A bomb wounded nine people in Nakuru on Monday. Police were forced to admit that two children had been killed.'],
    // the same list twice
    [
      '6/0/0',
      'Gunmen killed four soldiers and two cooks near Nakuru on Monday. They fired on a convoy, killing four soldiers and two cooks, a source said.',
    ],
    // who did it is told of as dead first
    [
      '14/0/1',
      'A blast killed 15 people in Nakuru on Monday. Investigators say Rustam Oren, who was among the dead, carried out the attack.',
    ],
    ['15/0/0', 'A blast killed 15 people in Nakuru on Monday. Rustam Oren, whose son was among the dead, carried out the attack.'],
    // made to die
    ['11/0/0', 'Rebels fired at a bus near Nakuru on Monday, causing 11 to die after it plunged into a gorge.'],
  ])('%s: %s', (toll, text) => expect(tollsOf(text)[0]).toBe(toll));
});
