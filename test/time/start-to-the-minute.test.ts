/** The day told in one sentence and the time of day in another are one moment: when the incident began, to the minute, by the place's clock. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function start(text: string, published: string): string {
  const when = readText(text, { published })[0]?.when;
  return when ? `${when.start} ${when.precision} ${when.zone}` : 'nothing';
}

const REPORTS: readonly (readonly [label: string, published: string, text: string, expected: string])[] = [
  [
    'toll and date first, time in the story',
    '2018-03-14',
    `Assault in Osh: what is known

14 people (6 gunmen, 4 soldiers) were killed in an armed attack in Kyrgyzstan's southern city of Osh on March 12. Among the dead were also four civilians: two shoppers, a cashier and a watchman. 19 people were injured, the Ministry of Health said.

The first shots fell at 11:05 outside the hunting store 'Burgut', where the gunmen killed the cashier.

They then drove to the barracks of the border troops and killed four soldiers. Three gunmen were arrested during the night.

"The last attack of this kind was in Batken in 1999," said Nurlan Asanov, an analyst.`,
    '2018-03-12T11:05+06:00 minute Asia/Bishkek',
  ],
  [
    'toll last, local time',
    '2019-11-20',
    `Gunmen stormed a jewellery shop in the Kenyan port of Mombasa at 9:40 local time, wounding the owner. He died in hospital.

A guard was shot dead at the door. The attackers then took a matatu and drove it through the gate of a police post, where they killed two constables before officers shot dead one of them.

Altogether 9 people died and 13 were injured in the attack on November 18, the Interior Ministry said. Two suspects were detained on Tuesday.`,
    '2019-11-18T09:40+03:00 minute Africa/Nairobi',
  ],
  [
    'the day in the dateline alone',
    '2017-08-03',
    `QUETTA, Pakistan, Aug. 2 (Newsdesk) -- Armed men attacked a bank at 13:17 local time, killing a teller and a guard and injuring six customers, officials said.

The men fled with two bags of cash and an assault rifle.`,
    '2017-08-02T13:17+05:00 minute Asia/Karachi',
  ],
  [
    'a weekday alone',
    '2021-06-09',
    `Eleven people were killed and 20 wounded when gunmen raided a market in the Nigerian city of Maiduguri on Monday, the army said on Wednesday.

The raid began at 16:52, when two pickup trucks stopped at the eastern entrance. Soldiers killed five attackers.

In 2014 a bomb at the same market killed 30.`,
    '2021-06-07T16:52+01:00 minute Africa/Lagos',
  ],
  [
    'twelve-hour clock, day first',
    '2015-10-06',
    `Three people were shot dead in a restaurant in El Paso, Texas, on Saturday, October 3, police said.

Witnesses told reporters that the gunman entered the restaurant at about 8:15 p.m. and opened fire. Officers arrived at 8:22 p.m. and arrested him.`,
    '2015-10-03T20:15-06:00 minute America/Denver',
  ],
  [
    'the time before the day, in another paragraph',
    '2016-07-20',
    `At 05:31 the first grenade hit the gendarmerie post in Cizre. Six gendarmes were killed and nine were wounded.

The attack came on 18 July, three days after the post had been reinforced, the governor's office said. Four militants were killed in the fighting. On 19 July the army began an operation in the hills.`,
    '2016-07-18T05:31+03:00 minute Europe/Istanbul',
  ],
  [
    'an expert and an earlier year between the two',
    '2013-01-20',
    `Attack in Gao: overview

22 people (8 attackers, 5 gendarmes) were killed in an armed attack in Mali's northern city of Gao on January 17. 31 people were injured.

"In 2012 they were weaker," said Moussa Keita, an expert at the Sahel Institute, on January 19.

A group of militants attacked the fuel depot 'Sonef' at 06:12 local time, wounding the watchman.`,
    '2013-01-17T06:12+00:00 minute Africa/Bamako',
  ],
  [
    'later times of the same day do not win',
    '2020-02-12',
    `Gunmen killed seven people in a shopping centre in the Thai city of Korat on February 8, the police said.

The shooting began at 15:30 at a house, where the gunman killed two people. At 18:05 he entered the shopping centre. He was shot dead at 09:13 the next morning.`,
    '2020-02-08T15:30+07:00 minute Asia/Bangkok',
  ],
  [
    'in capitals',
    '1990-05-15',
    `LIMA, 15 MAY 90 (EFE) -- FOUR POLICEMEN WERE KILLED IN AN ATTACK ON THE POLICE STATION OF TARMA ON 13 MAY, THE INTERIOR MINISTRY SAID.

THE ATTACK BEGAN AT 19:45, WHEN SOME 30 GUERRILLAS THREW DYNAMITE AT THE BUILDING.`,
    '1990-05-13T19:45-05:00 minute America/Lima',
  ],
];

describe('when an incident began, to the minute', () => {
  test.each(REPORTS)('%s', (_label, published, text, expected) => expect(start(text, published)).toBe(expected));
});
