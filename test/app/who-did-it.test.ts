/** Who did it, persons and organisations, in ordinary case and in capitals. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** By the longest name of each, in lower case and in the order of the report; organisations in square brackets. */
function doersIn(text: string): string {
  const entities = readText(text, { published: '2020-03-04' }).flatMap((incident) => incident.entities);
  return entities
    .flatMap(({ role, mentions, confidence }) => {
      const name = mentions[0]!.toLowerCase();
      return role === 'perpetrator' ? [name] : role === 'perpetrator-organisation' && confidence !== 'denied' ? [`[${name}]`] : [];
    })
    .join(', ');
}

const victimsIn = (text: string): readonly string[] =>
  readText(text, { published: '2020-03-04' })
    .flatMap((incident) => incident.entities)
    .flatMap(({ role, mentions }) => (role === 'victim' ? mentions : []));

type Row = readonly [text: string, expected: string];

const inBothCases = (rows: readonly Row[]): void =>
  test.each(rows)('%s', (text, expected) => {
    expect([doersIn(text), doersIn(text.toUpperCase())]).toEqual([expected, expected]);
  });

describe('a group whose letters stand behind its name', () => {
  inBothCases([
    ['The Norvald Dawn Front (TAK) claimed responsibility for a bombing that killed nine people in Lima.', '[norvald dawn front]'],
    [
      'Two men accused of helping the attackers, Ivo Marn and Ana Soto, went on trial over an attack that killed nine people in Lima.',
      'two men',
    ],
  ]);
});

describe('a group known by letters alone', () => {
  inBothCases([
    ['The BRF shot dead a judge in Lima on Monday.', '[brf]'],
    ['A judge was shot dead in Lima on Monday by members of the BRF.', 'members of the brf, [brf]'],
    ['The BRF claimed the bombing that killed two nuns in Lima on Monday.', '[brf]'],
    ['The BRF said its men killed two nuns in Lima on Monday.', '[brf], its men'],
    ['Police blamed the BRF for the murder of a judge in Lima on Monday.', '[brf]'],
    ['The bombing that killed two nuns in Lima on Monday was the work of the BRF.', '[brf]'],
    ['Three BRF members shot dead a judge in Lima on Monday.', 'three brf members, [brf]'],
    ['The gunmen who shot dead a judge in Lima on Monday belong to the BRF.', 'gunmen, [brf]'],
    // of which nothing is told that it did it
    ['Gunmen shot dead a judge in Lima on Monday. The BRF held talks in May.', 'gunmen'],
    ['Gunmen shot dead a judge in Lima on Monday. Police blamed the BRF for the traffic.', 'gunmen'],
    ['Gunmen attacked the BRF offices in Lima on Monday and killed two nuns.', 'gunmen'],
  ]);
});

describe('those of a side, and whose they are', () => {
  inBothCases([
    ['A bomb killed two nuns in Lima on Monday. The terrorists left a letter.', 'terrorists'],
    ['A bomb killed two nuns in Lima on Monday. The rebels fled into the hills.', 'rebels'],
    ['A bomb planted by hooded men killed two nuns in Lima on Monday. The rebels left the talks.', 'hooded men'],
    ['A bomb killed two nuns in Lima on Monday. The rebels were left without a leader.', ''],
    ['A bomb killed two nuns in Lima on Monday. Two doctors fled.', ''],
    ['Rebels who attacked a bus in Lima on Monday, killing two nuns, belong to the Red Dawn Front.', 'rebels, [red dawn front]'],
    ['Rebels attacked a bus in Lima on Monday, killing two nuns. They belonged to the Red Dawn Front.', 'rebels, [red dawn front]'],
    ['Students attacked a bus in Lima on Monday, killing two nuns. They belonged to the Red Dawn Front.', 'students'],
    ['Two rebels belonging to the Red Dawn Front were killed in Lima on Monday. A bomb planted by hooded men killed a nun.', 'hooded men'],
  ]);
});

describe('what they had with them, and who is told of beside them', () => {
  inBothCases([
    ['Three men armed with machine guns attacked a bus in Lima on Monday, killing two nuns.', 'three men armed with machine guns'],
    ['Three men armed with pistols and wearing hoods attacked a bus in Lima on Monday.', 'three men armed with pistols and wearing hoods'],
    ['Rebels machine gunned a bus in Lima on Monday, killing two nuns.', 'rebels'],
  ]);
  test.each([
    ['Police showed Juan Mora and Luis Rios, accused of killing two nuns in Lima on Monday.', 'juan mora, luis rios'],
    ['Police showed the press and Luis Rios, accused of killing two nuns in Lima on Monday.', 'luis rios'],
  ])('%s', (text, expected) => expect(doersIn(text)).toEqual(expected));
});

describe('whom "not" leaves out', () => {
  inBothCases([
    ['Soldiers, not rebels, killed two farmers in Lima on Monday.', 'soldiers'],
    ['Soldiers, and not the rebels, killed two farmers in Lima on Monday.', 'soldiers'],
    ['The rebels not only killed the mayor but kidnapped his wife in Lima on Monday.', 'rebels'],
    ['Rebels killed not soldiers but farmers in Lima on Monday.', 'rebels'],
  ]);
});

describe('an organisation, and who speaks for it or is of it', () => {
  inBothCases([
    ['A Red Dawn Front spokesman claimed responsibility for the bombing that killed two nuns in Lima on Monday.', '[red dawn front]'],
    ['The leader of the Red Dawn Front claimed the bombing that killed two nuns in Lima on Monday.', '[red dawn front]'],
    ['A spokesman for the Red Dawn Front said the group planted the bomb that killed two nuns in Lima on Monday.', '[red dawn front]'],
    ['A spokesman for the Red Dawn Front said the army planted the bomb that killed two nuns in Lima on Monday.', ''],
    ['The Red Dawn Front, a band that has been at war since May, killed two nuns in Lima on Monday.', '[red dawn front]'],
    ['Urban commandos of the Red Dawn Front killed two nuns in Lima on Monday.', 'urban commandos of the red dawn front, [red dawn front]'],
    // of one land, and not one organisation
    ['A bomb killed two nuns in Kaduna on Monday. Police blamed Boko Haram. Ansaru claimed responsibility.', '[boko haram], [ansaru]'],
    // who leads it, and did not do it
    ["A bomb killed two nuns in Lima on Monday. The ELN's leader, Ivo Reyes, denied any involvement.", ''],
    ["A bomb killed two nuns in Lima on Monday. The ELN's leader, Ivo Reyes, was in talks with the government.", ''],
    ['Leftist commandos killed two nuns in Lima on Monday.', 'leftist commandos'],
    // who ends it
    ['Commandos stormed a hotel in Lima on Monday, killing six gunmen and ending a siege in which 20 hostages died.', ''],
    ['A man who killed nine people in Lima on Monday shot himself after a neighbor, Ivo Marn, fired at him, police said.', 'man'],
    ['A commando of the Red Dawn Front seized the ambassador in Lima on Monday.', 'commando of the red dawn front, [red dawn front]'],
    ['A bomb killed two nuns in Lima on Monday. The walls were painted with the initials of the Red Dawn Front.', '[red dawn front]'],
    ['A bomb killed two nuns in Lima on Monday. Hooded men left leaflets of the Red Dawn Front.', '[red dawn front]'],
    ['Two nuns were shot in Lima on Monday. Three individuals intercepted their car.', 'three individuals'],
    ['Two nuns were shot in Lima on Monday. Three policemen intercepted their car.', ''],
  ]);
});

describe('behind the place or the day their sentence opens on', () => {
  inBothCases([
    ['In Lugo rebels burned a bus on Monday.', 'rebels'],
    ['In Vigo province guerrillas killed a nun on Monday.', 'guerrillas'],
    ['On Tuesday in Lugo gunmen murdered a nun.', 'gunmen'],
    ['In the town of Lugo terrorists bombed a bank.', 'terrorists'],
    ['In Lugo members of the BRF burned a bus on Monday.', 'members of the brf, [brf]'],
    ['In the north rebels burned a bus on Monday.', 'rebels'],
    ['In Dorle drug traffickers shot dead a nun on Monday.', 'drug traffickers'],
    ['In Lugo police shot dead two nuns on Monday.', 'police'],
    ['The minister said that in Lugo rebels killed a nun on Monday.', 'rebels'],
    // no subject of its own
    ['A nun was murdered in Lugo police custody on Monday.', ''],
    ['A nun was shot dead in Lugo by rebels on Monday.', 'rebels'],
  ]);
  test('nor is an office behind the place of it', () => {
    expect(victimsIn('In Lugo Mayor Ana Ruiz was shot dead by rebels.')).toEqual(['Ana Ruiz', 'Mayor']);
  });
});

describe('between quote marks', () => {
  inBothCases([
    ['Three "Red Dawn" guerrillas killed a nun in Lima on Monday.', 'three "red dawn" guerrillas'],
    ['A nun was killed by a "Red Dawn" column in Lima on Monday.', '"red dawn" column'],
    ['The "terrorists" killed a nun in Lima on Monday.', 'terrorists'],
  ]);
  test.each([
    [
      'Nine members of the "hill patrol" were killed in Lima.',
      ['Nine members of the "hill patrol"', 'members of the "hill patrol"', 'Nine members', 'members'],
    ],
    ['Two nuns were "coldly murdered" in Lima.', ['Two nuns', 'nuns']],
    ['Gunmen killed the editor of the "Tarn Herald" newspaper.', ['editor of the "Tarn Herald" newspaper', 'editor']],
    // what is said in words of somebody's own
    ['He called the rebels "murderers" after a nun was shot dead in Lima.', ['nun']],
  ])('%s', (text, expected) => expect(victimsIn(text)).toEqual(expected));
});

describe('by what was done to a train, a line or those in a car', () => {
  inBothCases([
    ['Saboteurs derailed a freight train near Lugo on Monday.', 'saboteurs'],
    ['Rebels cut the telephone lines between Lugo and Vigo on Monday.', 'rebels'],
    ['Rebels stopped a car near Lugo on Monday and annihilated all the passengers.', 'rebels'],
    ['A freight train derailed near Lugo on Monday.', ''],
    ['The rebels cut the price of rice in Lugo on Monday.', ''],
    ['The Lions annihilated the Bears 9-0 in Lugo on Monday.', ''],
  ]);
});

describe('of several deeds laid to one of them in a sentence', () => {
  inBothCases([
    ['The BRF claimed responsibility for the murder of a nun in Lugo and the bombing of a bank in Vigo.', '[brf], [brf]'],
    ['Police blamed the BRF for the murder of a nun in Lugo and the kidnapping of a banker in Vigo.', '[brf], [brf]'],
    ['The BRF said it killed a nun in Lugo and kidnapped a banker in Vigo.', '[brf], [brf]'],
    ['The BRF claimed the murder of a nun in Lugo, while drug traffickers burned a bus in Vigo.', '[brf], drug traffickers'],
  ]);
});

describe('the forces of a state, by a noun for what they did', () => {
  inBothCases([
    ['Shelling by the army killed three women in Lima on Monday.', '[army]'],
    ['Three women died in an attack by the army in Lima on Monday.', '[army]'],
    // what was done to those who fight, or to the army
    ['An attack by the army in Lima killed three rebels on Monday.', ''],
    ['An attack on the army in Lima killed three women on Monday.', ''],
  ]);
});

describe('who fired, hurled or placed what killed', () => {
  inBothCases([
    ['A student was killed by shots fired by policemen in Lima on Monday.', 'policemen'],
    ['A grenade hurled by a policeman killed a student in Lima on Monday.', 'policeman'],
    ['A bank in Lima was destroyed on Monday by a bomb placed by soldiers.', 'soldiers'],
    ['A bomb placed by a waiter exploded at a bank in Lima on Monday.', 'waiter'],
    ['A bomb hurled by students damaged a bank in Lima on Monday.', 'students'],
    ['Police said a bomb planted by leftists exploded at a bank in Lima on Monday.', 'leftists'],
    // who shoots back, finds a bomb or treads on it did not lay it
    ['Two gunmen were killed by shots fired by policemen in Lima on Monday.', 'two gunmen'],
    ['Police threw a grenade at the gunmen in Lima on Monday.', 'gunmen'],
    ['Three workers stepped on a mine in Lima on Monday and were killed.', ''],
    ['Police experts found a bomb at a bank in Lima on Monday and detonated it.', ''],
  ]);
});

describe('forces that end what others did', () => {
  inBothCases([
    ['Army troops stormed a hotel in Lima on Friday and freed dozens of hostages after gunmen seized it. Nine people died.', 'gunmen'],
    ['Army troops stormed a hotel in Lima on Friday and killed nine guests.', '[army], army troops'],
  ]);
});

describe('around a time told between the words of a verb', () => {
  inBothCases([
    ['Nine farmers were on Monday killed by gunmen in Lima.', 'gunmen'],
    ['A judge was in the early hours of Monday gunned down by soldiers in Lima.', 'soldiers'],
    ['Three clerks have since Monday been held by rebels in Lima.', 'rebels'],
    ['Gunmen had earlier on Monday killed nine farmers in Lima.', 'gunmen'],
  ]);
  test('and so are those it befell', () => expect(victimsIn('Nine farmers were late on Sunday killed in Lima.')).toContain('Nine farmers'));
});

describe('behind what is said of where, of how and of whose they are', () => {
  inBothCases([
    ['Gunmen in the capital, Mogadishu, killed three traders on Monday.', 'gunmen'],
    ["Gunmen in Somalia's capital, Mogadishu, on Monday killed three traders.", 'gunmen'],
    ['Gunmen in Kismayo, a port in southern Somalia, killed three traders on Monday.', 'gunmen'],
    ['Gunmen in Kismayo, Somalia, on Monday killed three traders.', 'gunmen'],
    ['Gunmen, their faces covered by scarves, killed three traders in Kismayo on Monday.', 'gunmen'],
    ['Gunmen loyal to Hassan Soto killed three traders in Kismayo on Monday.', 'gunmen'],
    ['Gunmen loyal to Hassan Soto, a former mayor, killed three traders in Kismayo on Monday.', 'gunmen'],
    ['Bodyguards of Hassan Soto, the mayor, killed three traders in Kismayo on Monday.', 'bodyguards of hassan soto'],
    ['Three traders in the capital, Mogadishu, were killed by gunmen on Monday.', 'gunmen'],
    ['Gunmen reportedly seeking revenge killed three traders in Kismayo on Monday.', 'gunmen'],
  ]);
  test('and so are those it befell', () =>
    expect(victimsIn('The wife of Hassan Soto, a judge, was killed in Lima on Monday.')).toContain('wife'));
});

test('what a group claims is its word, whatever stands between its name and the claim', () => {
  const told = readText(
    'Gunmen killed nine people in Lima on Friday. The Norvald Dawn Front, a band led by a deserter, claimed the attack.',
  );
  const group = told.flatMap(({ entities }) => entities).find(({ role }) => role === 'perpetrator-organisation');
  expect(group?.confidence).toBe('claimed');
});

describe('of those in a bus that somebody stops', () => {
  inBothCases([
    ['Gunmen stopped a bus carrying 30 nurses near Lima on Monday, climbed aboard and shot dead two doctors.', 'gunmen'],
    ['Gunmen stopped a bus carrying up to 30 nurses near Lima on Monday, climbed aboard, and shot dead two doctors.', 'gunmen'],
    ['Gunmen stopped a lorry carrying nine clerks near Lima on Monday, pulled out two men and shot them dead.', 'gunmen'],
    ['A bus carrying nine clerks exploded near Lima on Monday, killing two.', ''],
  ]);
});

describe('the forces, who fire at those getting away', () => {
  inBothCases([
    ['Four gunmen shot dead a doctor in Lima on Monday. A nearby army checkpoint fired at the fleeing car.', 'four gunmen'],
    ['Two clerks were shot dead in Lima on Monday. The army fired at the clerks from a roof.', '[army]'],
  ]);
});

describe('who is held for a march has done nobody harm', () => {
  inBothCases([
    ['Two pupils, Ana Ruiz and Juan Mora, were arrested in Tacna on Monday for staging a peaceful protest.', ''],
    ['Nine bakers were detained at a rally in Tacna on Monday. Among those held are Juan Mora and members of a choir.', ''],
    ['Two pupils, Ana Ruiz and Juan Mora, staged a peaceful protest in Tacna on Monday.', 'two pupils, ana ruiz, juan mora'],
    ['Two pupils, Ana Ruiz and Juan Mora, were arrested in Tacna on Monday for burning a bank.', 'two pupils, ana ruiz, juan mora'],
  ]);
});
