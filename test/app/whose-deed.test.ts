/** Who did it, by constructions that wires of conflict are made of, in ordinary case and in capitals. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

type Row = readonly [text: string, expected: string];

const entitiesIn = (text: string) => readText(text, { published: '2020-03-04' }).flatMap((incident) => incident.entities);

/** By the longest name of each, in lower case and in the order of the report; organisations in square brackets. */
const doersIn = (text: string): string =>
  entitiesIn(text)
    .flatMap(({ role, mentions, confidence }) => {
      const name = mentions[0]!.toLowerCase();
      return role === 'perpetrator' ? [name] : role === 'perpetrator-organisation' && confidence !== 'denied' ? [`[${name}]`] : [];
    })
    .join(', ');

const victimsIn = (text: string): string =>
  entitiesIn(text)
    .flatMap(({ role, mentions }) => (role === 'victim' ? [mentions[0]!.toLowerCase()] : []))
    .join(', ');

const inBothCases = (rows: readonly Row[], read: (text: string) => string = doersIn): void =>
  test.each(rows)('%s', (text, expected) => {
    expect([read(text), read(text.toUpperCase())]).toEqual([expected, expected]);
  });

describe('what is inserted between those who did it and what they did', () => {
  inBothCases([
    ['Gunmen entered a bar in Lima on Monday and, after asking for the owner, shot him dead.', 'gunmen'],
    ['Three strangers knocked at the door and, when he opened, shot the teacher dead.', 'three strangers'],
    ['Gunmen entered a bar in Lima on Monday and, when police came, were shot dead.', 'gunmen'],
  ]);
});

describe('forces and those who do not fight', () => {
  inBothCases([
    ['Soldiers burned down 40 houses in Lomba on Monday.', 'soldiers'],
    ['Government troops burned down 40 houses in Lomba on Monday.', '[government troops]'],
    ['Troops shelled the village of Lomba on Monday, killing nine.', 'troops'],
    ['Soldiers killed at least ten people in Lomba on Monday.', 'soldiers'],
    ['An army patrol shot dead two brothers in Lomba on Monday.', '[army], army patrol'],
    ['Forces loyal to General Ivo Koro shelled the port of Lomba on Monday, killing nine.', 'forces'],
    // what others hold or lay, and those who fight
    ['Soldiers burned ten tonnes of cocaine in Lomba on Monday. A guard was killed by robbers.', 'robbers'],
    ['Soldiers killed three rebels in Lomba on Monday.', ''],
    ['Soldiers killed three people in a clash with rebels near Lomba on Monday.', ''],
    ['Soldiers killed two armed men near Lomba on Monday.', ''],
    ['Soldiers killed three people who had opened fire on them near Lomba on Monday.', 'three people'],
    ['Soldiers freed 30 hostages from a bus near Lomba on Monday and killed three people.', ''],
  ]);
});

describe('crowds, and whom they kill', () => {
  inBothCases([
    ['A mob lynched a thief in Lomba on Monday.', 'mob'],
    ['A crowd stoned to death a thief in Lomba on Monday.', 'crowd'],
    ['Vigilantes beat a suspected thief to death in Lomba on Monday.', 'vigilantes'],
  ]);
  inBothCases(
    [
      ['A thief was lynched by a mob in Lomba on Monday.', 'thief'],
      ['Vigilantes beat a suspected thief to death in Lomba on Monday.', 'suspected thief'],
      ['An alleged rapist was burned alive by villagers in Lomba on Monday.', 'alleged rapist'],
      // who attacks is no victim of those who shoot back
      ['Villagers shot dead two gunmen who attacked Lomba on Monday.', ''],
      ['Police shot dead a robber in Lomba on Monday.', ''],
    ],
    victimsIn,
  );
});

describe('a deed that is told by whose it is', () => {
  inBothCases([
    ['Nine traders died in police firing near Lomba on Monday.', ''],
    ['Two farmers were wounded in unprovoked firing by rebels near Lomba on Monday.', 'rebels'],
    ['Three soldiers died in a rebel ambush near Lomba on Monday.', 'rebel'],
    ["The rebels' attack left three farmers dead in Lomba on Monday.", 'rebels'],
    ['A guerrilla attack in Lomba left three farmers dead on Monday. The guerrillas then burned a bus.', 'guerrillas'],
    ['The convoy came under fire from insurgents on Monday, and three drivers were killed.', 'insurgents'],
    ['The convoy came under attack from insurgents on Monday, and three drivers were killed.', 'insurgents'],
    ['The minister came under fire from lawyers on Monday after three farmers were killed in Lomba.', ''],
    ['Gunmen killed three farmers in Lomba on Monday after a rebel attack on the village was feared.', 'gunmen'],
  ]);
});

describe('a unit by its number, and officers by their names', () => {
  inBothCases([
    ['Troops of the 4th Brigade executed five farmers in Lomba on Monday.', 'troops of the 4th brigade, [4th brigade]'],
    ['Police of the 4th Precinct found five farmers dead in Lomba on Monday.', ''],
    [
      'Three men -- Hugo Barrios, Luis Rios and Juan Mora -- were arrested for the murder of a judge in Lima on Monday.',
      'three men, hugo barrios, luis rios, juan mora',
    ],
  ]);
});

describe('those held, by what they are suspected of', () => {
  inBothCases([
    ['Six soldiers were detained as suspects in the murder of two judges in Lima on Monday.', 'six soldiers'],
    ['Police named Hugo Barrios and Luis Mora as suspects in the murder of two judges in Lima on Monday.', 'hugo barrios, luis mora'],
    ['Major Juan Mora is alleged to have ordered the killing of two brothers in Lima on Monday.', 'major juan mora'],
    [
      'Three suspects in the murder of two judges, Hugo Barrios, Luis Mora and Juan Rios, were arrested in Lima on Monday.',
      'three suspects, hugo barrios, luis mora, juan rios',
    ],
    ['Six soldiers were detained as students marched against the murder of two judges in Lima on Monday.', ''],
  ]);
  // as many names as there are dead
  inBothCases(
    [
      [
        'Three suspects in the murder of two judges, Hugo Barrios and Luis Mora, were arrested in Lima on Monday.',
        'hugo barrios, luis mora',
      ],
    ],
    victimsIn,
  );
});

describe('bodies that are known as such by no noun in their names', () => {
  test.each([
    ['A reporter died in Lima on Monday at the hands of the Black Falcons, his brother said.', '[black falcons]'],
    ['Terrorists belonging to Red Torch placed a bomb at a bank in Lima on Monday.', 'terrorists, [red torch]'],
    [
      'Fighters of the Dawn of Honour group beheaded three drivers near Lomba on Monday.',
      'fighters of the dawn of honour group, [dawn of honour]',
    ],
    ['It is presumed that Shining Spear carried out the attack that killed two engineers in Lima on Monday.', '[shining spear]'],
    // a person, a place
    ['Ivo Stone killed two engineers in Lima on Monday.', 'ivo stone'],
    ['Gunmen of Pablo Rivas killed two engineers in Lima on Monday.', 'gunmen of pablo rivas'],
    ['Rebels of Norvalda killed two engineers in Lima on Monday.', 'rebels of norvalda'],
  ])('%s', (text, expected) => expect(doersIn(text)).toBe(expected));
});

test('who is accused of ordering a deed is no source of what was done', () => {
  const told = readText('Colonel Pedro Salas was accused of ordering the killing of six priests in Lima on Monday.');
  expect(told.flatMap(({ claims }) => claims.flatMap(({ speaker }) => speaker?.name ?? []))).toEqual([]);
});

test('relatives who charge somebody are not held for it', () => {
  expect(doersIn('Nine inmates were executed by policemen in Lima on Monday after they had surrendered, relatives charged.')).toBe(
    'policemen',
  );
});

test('what one side tells of itself', () => {
  expect(doersIn('Our forces ambushed a convoy near Lima on Monday and killed 15 soldiers.')).toBe('our forces');
  expect(doersIn('Our forces killed 15 rebels near Lima on Monday.')).toBe('');
  expect(
    doersIn('"We executed the mayor of Lima on Monday," the New Dawn Brigade said in a letter. The mayor was killed by two shots.'),
  ).toBe('[new dawn brigade]');
});
