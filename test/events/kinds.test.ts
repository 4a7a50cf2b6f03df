/** What kind of violence each event of a report is, in the order told; "other" is what the authorities did. In capitals as in small letters. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const kindsOf = (text: string): string =>
  readText(text, { published: '2015-06-07' })
    .flatMap(({ events }) => events.map(({ kind }) => kind))
    .join(' ');

const REPORTS: readonly (readonly [kinds: string, text: string])[] = [
  // Persons make a cattle raid; a dog attack is nobody's deed.
  ['attack', 'Three men were killed in a cattle raid in Arequipa.'],
  ['accident', 'Three men were killed in a dog attack in Arequipa.'],
  // Fire from arms burns nothing down.
  ['attack', 'Turkish fire killed three shepherds in Arequipa.'],
  ['accident', 'A fire killed three shepherds in Arequipa.'],
  // What is heard of an attack does not make a bombing of it.
  ['attack', 'Rebels opened fire on the residence of a judge in Arequipa. Explosions were heard.'],
  ['attack', 'Shooting was heard near the residence on Monday. Strong explosions were heard as well.'],
  ['attack', 'Explosions were heard in Arequipa on Monday. Rebels were shooting at a judge.'],
  ['bombing', 'Rebels attacked the residence of a judge in Arequipa. Two explosions wrecked the front.'],
  ['bombing', 'The attack wounded a guard in Arequipa on Monday. A bomb exploded at the door.'],
  // Those who storm what no force holds attack it, whoever they fight then; at a post they clash.
  ['attack', 'Gunmen stormed a hotel in Arequipa on Monday. Nine hours of fighting followed.'],
  ['clash', 'Rebels attacked an army base in Arequipa on Monday. Nine hours of fighting followed.'],
  ['attack', 'Nine people were hurt in a shooting in Arequipa on Monday. There was an exchange of fire with police.'],
  // Nor do bombings told of beside a murder.
  ['assassination', 'A bishop condemned the bombings. He also condemned the assassination of Judge Ana Ruiz on Monday.'],
  ['attack', 'The murder of three nuns in Arequipa on Monday shocked the town. The bishop also spoke of bombings.'],
  // Somebody shot after a bombing is another event, and so is what is blown up after a shooting.
  ['bombing attack', 'A bomb wrecked a bank in Arequipa on Monday. Unidentified men shot dead a guard the same day.'],
  ['attack bombing', 'Two men shot dead a guard in Arequipa on Monday. Rebels blew up a bridge the same day.'],
  ['attack', 'Two men shot dead a guard in Arequipa on Monday. They also shot at a bus.'],
  // So are a bombing of something new after an attack, and an attack on somebody new after a bombing, a kidnapping or a fire.
  ['attack bombing', 'Rebels attacked a radio station in Arequipa on Monday. Guerrillas blew up two pylons the same day.'],
  ['bombing', 'Rebels attacked a radio station in Arequipa on Monday. Guerrillas blew up the station.'],
  ['kidnapping attack', 'Rebels kidnapped a mayor in Arequipa on Monday. Guerrillas murdered two traders the same day.'],
  ['kidnapping', 'Rebels kidnapped a mayor in Arequipa on Monday. Guerrillas murdered the mayor the same day.'],
  ['arson assassination', 'Rebels set fire to a bus in Arequipa on Monday. The bishop condemned the assassination of Judge Ana Ruiz.'],
  // One deed at another place or on another day, or told of beside another, is an event of its own.
  ['attack attack', 'Rebels attacked a bridge in Arequipa on Friday. Rebels attacked two farms on Saturday.'],
  ['attack attack', 'Rebels attacked a bridge in Lima on Friday. Rebels attacked two farms in Callao.'],
  ['attack', 'Rebels attacked a bridge in Arequipa on Friday. A man was wounded in Yura.'],
  ['attack', 'Rebels attacked a bridge in Arequipa on Friday. Rebels attacked the bridge on Saturday.'],
  ['arson arson', 'Rebels burned a bus in Arequipa on Monday. In addition, rebels burned two trucks.'],
  ['arson', 'Rebels burned a bus in Arequipa on Monday. They also burned two trucks.'],
  ['arson', 'Rebels burned a bus in Arequipa on Monday. Rebels also burned the bus.'],
  ['bombing bombing', 'A bomb exploded in Arequipa on Monday. A second bomb exploded later.'],
  ['attack', 'Gunmen shot dead a guard in Arequipa on Monday. Another man was also shot.'],
  // What people do who protest.
  ['protest', 'Members of a union formed a human chain in Arequipa on Monday.'],
  ['arson', 'Rebels burned a bus in Arequipa on Monday.'],
  ['riot', 'Youths vandalised shops in Arequipa on Monday.'],
  // Bombs that were found or made safe in time, laid at something.
  ['bombing', 'Sappers defused a bomb outside a bank in Arequipa on Monday.'],
  ['bombing', 'A grenade was found at the gate of a school in Arequipa on Monday.'],
  ['bombing', 'A time bomb was discovered under the car of a judge in Arequipa on Monday.'],
  ['bombing', 'The army deactivated an explosive charge near a bridge in Arequipa on Monday.'],
  ['bombing', 'Two grenades thrown at a consulate in Arequipa on Monday failed to explode.'],
  ['', 'Police found two bombs in a house in Arequipa on Monday.'],
  ['', 'A bishop defused a quarrel at a bank in Arequipa on Monday.'],
  // What is done to persons with whips, fists and stones.
  ['attack', 'Policemen whipped two students in Arequipa on Monday.'],
  ['attack', 'A clerk was kicked and punched by guards in Arequipa on Monday.'],
  ['attack', 'Two detainees were tortured by soldiers in Arequipa on Monday.'],
  ['attack', 'Gunmen shot and wounded a judge in Arequipa on Monday.'],
  ['riot', 'A mob stoned a trader to death in Arequipa on Monday.'],
  // Things that are called as what is done with them.
  ['attack', 'A guard was killed in Arequipa on Monday. Police found shell casings and nonexistent bombs.'],
  ['attack', 'The May 4 attacks on two towns left nine villagers dead.'],
  ['', 'The president declared a state of siege on Monday, and a court dropped the charges against a trader.'],
];

const INCIDENTS: readonly (readonly [kind: string, text: string])[] = [
  ['bombing', 'Unidentified men attacked the embassy in Arequipa with dynamite on Monday. The attack wounded a guard.'],
  ['attack', 'Unidentified men attacked the embassy in Arequipa with dynamite and rifles on Monday. The attack wounded a guard.'],
  ['attack', 'Unidentified men shot dead a guard in Arequipa on Monday. The police found a stick of dynamite.'],
  // who threatens and does harm has done more than threaten, whichever is told first
  ['kidnapping', 'Rebels threatened several judges in Arequipa on Monday. They also abducted two engineers.'],
  ['arson', 'Rebels in Arequipa threatened to kill the governor on Monday, and burned two buses.'],
  ['attack', 'A group that has threatened to murder mine owners shot a guard in Arequipa on Monday.'],
  ['threat', 'Rebels threatened to murder mine owners in Arequipa on Monday.'],
  ['attack', 'A judge was killed in Arequipa on Monday. The case demonstrates that no judge is safe, as has often been demonstrated.'],
];

test('a town is where it was, not what the town lies in', () => {
  const text = 'In Tarija, Bolivia, gunmen shot dead a judge on Monday. In Oruro, Bolivia, gunmen shot dead a mayor on Monday.';
  const names = readText(text, { published: '2015-06-07' }).map(({ where }) => where?.name);
  expect(names).toEqual(['Tarija', 'Oruro']);
});

test.each(INCIDENTS)('%s as a whole: %s', (kind, text) => {
  const kinds = (told: string): readonly string[] => readText(told, { published: '2015-06-07' }).map((incident) => incident.kind);
  expect(kinds(text)).toEqual([kind]);
  expect(kinds(text.toUpperCase())).toEqual([kind]);
});

test.each(REPORTS)('%s: %s', (kinds, text) => {
  expect(kindsOf(text)).toBe(kinds);
  expect(kindsOf(text.toUpperCase())).toBe(kinds);
});

test.each([
  ['attempted', 'Sappers defused a bomb outside a bank in Arequipa on Monday.'],
  ['attempted', 'A TIME BOMB WAS DISCOVERED UNDER THE CAR OF A JUDGE IN AREQUIPA ON MONDAY.'],
  ['accomplished', 'A bomb exploded outside a bank in Arequipa on Monday, wounding a guard. Sappers defused a second bomb.'],
])('%s: %s', (stage, text) => expect(readText(text, { published: '2015-06-07' })[0]?.stage).toBe(stage));
