/** What a deed was aimed at: each row is a sentence and "deed: target, target" for each of its happenings. */
import { describe, expect, test } from 'vitest';
import { clausesOf } from './clauses-of.js';

function targetsOf(text: string): readonly string[] {
  const { happenings, written } = clausesOf(text);
  return happenings.map(({ word, targets }) => `${word.word}: ${targets.map((target) => written(target).toLowerCase()).join(', ')}`);
}

const rows: readonly [text: string, expected: readonly string[]][] = [
  ['The army blamed the bombing on two students.', ['bombing: ']],
  ['The army condemned the bombing and the attack on the bank.', ['bombing: ', 'attack: the bank']],
  ['Shots were fired at a bus.', ['fire at: a bus']],
  // who is let go, taken or surrounded is somebody
  ['Police released a sketch of him.', []],
  ['He is free on bail.', []],
  ['The plant captured the carbon.', []],
  ['The rebels released two sailors.', ['release: two sailors', 'abduct: two sailors']],
  ['The rebels captured the town of Tinta.', ['capture: the town']],
  ['SHOTS WERE FIRED AT A BUS.', ['fire at: a bus']],
  ['Rebels shot at two clinics.', ['shoot: two clinics']],
  ['The attack was aimed at a fuel depot.', ['attack: a fuel depot']],
  ['A bank and a hotel were the targets of bomb attacks.', ['bomb attack: a bank, a hotel']],
  ['The clinic was also the target of a bomb attack.', ['bomb attack: the clinic']],
  ['The attacks on a bridge, on the town hall, and against two banks were condemned.', ['attack: a bridge, the town hall, two banks']],
  ['Rebels set fire to a truck and to a bus.', ['set fire to: a truck, a bus']],
  ['Rebels attacked with mortars and rifles a coffee mill.', ['attack: a coffee mill']],
  ['REBELS TOOK OVER THE RADIO STATION.', ['take over: the radio station']],
  ['The company took over the radio station.', []],
  ['The base came under attack.', ['attack: the base']],
  ['JUDGE ANA RUIZ ESCAPED UNHARMED FROM AN ATTACK.', ['escape: ', 'attack: judge ana ruiz']],
  ['Guerrillas sacked two stores.', ['sack: two stores']],
  ['The post was machine-gunned.', ['machine-gun: the post']],
  ['Hooded men took a rancher away by force.', ['abduct: a rancher']],
  ['Guerrillas sabotaged a transformer.', ['sabotage: a transformer']],
  ['The sabotage of the power grid went on.', ['sabotage: the power grid']],
  ['The guerrillas sabotaged the talks.', []],
  ['A bomb was placed at a bank.', ['place: a bomb']],
  ['Sabotage to the power grid was reported.', ['sabotage: the power grid']],
  ['One attack was aimed at the depot and the other against a country club.', ['attack: the depot', 'attack: a country club']],
  ['Rebels attacked three buildings: a bank, a hotel and a clinic.', ['attack: a bank, a hotel, a clinic']],
  ['Rebels attacked two clinics: a nurse and a bank clerk fled.', ['attack: two clinics', 'flee: ']],
  // the object of the last verb, and not who did it
  ['Rebels attacked and looted a shop.', ['attack: ', 'loot: a shop']],
  ['Warplanes strafed and bombed a hamlet.', ['strafe: ', 'bomb: a hamlet']],
  ['Police beat and arrested six pupils.', ['beat: six pupils', 'arrest: six pupils']],
  ['A banker kidnapped and killed by rebels was buried.', ['kidnap: a banker', 'kill: a banker']],
  ['A banker was kidnapped and killed.', ['kidnap: a banker', 'kill: a banker']],
  // a mine, and what a bomb does to a road
  ['A jeep carrying two engineers hit a mine.', ['hit a mine: a jeep, two engineers']],
  ['A bomb tore up the railway line.', ['tear up: the railway line']],
  ['The clerk tore up the letter.', []],
];

describe('targets of deeds', () => {
  test.each(rows)('%s', (text, expected) => expect(targetsOf(text)).toEqual(expected));
});
