/** Accounts of attacks that end in a siege or a hunt: killed (who did it counted in), injured, killed of those who did it; as written and in capitals. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const rows: readonly (readonly [toll: string, text: string])[] = [
  // what is left of a total
  [
    '58 0 0',
    'Raiders stormed the Vigo School on Monday. In total 58 people were killed, 52 were pupils, the other six people killed included guards.',
  ],
  // of those who were freed nobody is dead
  [
    '59 20 0',
    'Raiders stormed the Vigo School on Monday, killing 58 people, and injuring 20. They freed the teachers. Of the 59 dead, 55 were pupils.',
  ],
  // those who attacked are dead once
  [
    '61 0 3',
    'Raiders stormed the Vigo School on Monday, killing 58 people. All three of the attackers were killed.\n\nThe raid ended with three gunmen killed at dusk.',
  ],
  [
    '4 9 1',
    'Three victims are dead. Nine people are injured. The shooter is dead. A gunman opened fire on people in Vigo on Sunday, killing three. The shooter was found dead in a lane.',
  ],
  // by other words
  ['58 20 0', 'At least 58 pupils were killed, while another 20 were confirmed as injured after the raid on a school in Vigo on Monday.'],
  ['2 0 0', 'Two people died after a man opened fired into a crowded bar in Vigo on Sunday.'],
  // another attack, to which this one is compared
  [
    '58 0 0',
    'On Monday 58 people were killed in an attack in Vigo, which is a higher death toll than the raid on a mall in Lugo, in which raiders killed 40 people.',
  ],
];

const tollOf = (text: string): string => {
  const [incident] = readText(text, { published: '2019-11-29' });
  const best = (effect: string, group: string): number =>
    incident?.figures.find((figure) => figure.event === null && figure.label === null && figure.effect === effect && figure.group === group)
      ?.best ?? 0;
  return `${best('killed', 'people')} ${best('injured', 'people')} ${best('killed', 'perpetrators')}`;
};

describe.each(rows)('%s: %s', (toll, text) => {
  test('as written', () => expect(tollOf(text)).toBe(toll));
  test('in capitals', () => expect(tollOf(text.toUpperCase())).toBe(toll));
});

test('pupils taken hostage are counted with the word in front of their number', () => {
  const [incident] = readText('Raiders took over 700 pupils hostage at a school in Vigo on Monday.', { published: '2019-11-29' });
  expect(incident?.figures.find(({ effect, group }) => effect === 'abducted' && group === 'people')).toMatchObject({
    low: 701,
    high: null,
  });
});

test('whom the authorities arrest is no victim', () => {
  const [incident] = readText('A man killed nine people in Vigo on Monday. He arrested nobody. The mayor detained three other people.', {
    published: '2019-11-29',
  });
  expect(incident?.figures.filter(({ effect, group }) => effect === 'detained' && group === 'victims')).toEqual([]);
});

test.each([
  ['Raiders stormed a school in Vigo on Monday, killing 58 people. Two of the raiders were shot by the Lake Squad Commandos.', []],
  ['Two guards were shot by the Lake Squad Commandos in Vigo on Monday.', ['Lake Squad Commandos']],
])('%s', (text, organisations) => {
  const named = readText(text, { published: '2019-11-29' }).flatMap(({ entities }) =>
    entities.flatMap(({ role, mentions }) => (role === 'perpetrator-organisation' ? mentions : [])),
  );
  expect(named).toEqual(organisations);
});

test('what was attacked is not unharmed because a bomb was found', () => {
  const [incident] = readText(
    'Nine people were killed after a man attacked two temples in Vigo. Officers said they had neutralised several explosive devices.',
    {
      published: '2019-11-29',
    },
  );
  expect(incident?.entities.find(({ role }) => role === 'target')?.effect ?? null).toBeNull();
});

describe('whose deed it is, where those attacked are told to be about something', () => {
  const doers = (text: string): readonly string[] =>
    readText(text, { published: '2019-11-29' }).flatMap(({ entities }) =>
      entities.flatMap(({ role, mentions }) => (role === 'perpetrator' ? [mentions[0]!.toLowerCase()] : [])),
    );
  test.each([
    ['A man with an axe attacked nurses waiting for a tram in Vigo on Monday, wounding nine people.', ['man']],
    ['A MAN WITH AN AXE ATTACKED NURSES WAITING FOR A TRAM IN VIGO ON MONDAY, WOUNDING NINE PEOPLE.', ['man']],
    ['Raiders ambushed a judge and two clerks driving to a court in Vigo on Monday, killing all three.', ['raiders']],
    ['A man stabbed pupils leaving a school in Vigo on Monday, killing two.', ['man']],
    ['Officers saw a man firing at a bus in Vigo on Monday, wounding two.', ['man']],
    ['A gang attacked clerks accused of taking bribes in Vigo on Monday, killing two.', ['gang']],
    ['Raiders ambushed guards sent to free a judge in Vigo on Monday, killing two guards.', ['raiders']],
    ['RAIDERS AMBUSHED GUARDS SENT TO FREE A JUDGE IN VIGO ON MONDAY, KILLING TWO GUARDS.', ['raiders']],
    ['Deputies said the gunman who fled the bank in Vigo on Monday, killing two guards, was caught.', ['gunman']],
    ['Neighbours said that a barn that caught fire in Vigo on Monday, killing two people, was old.', []],
  ])('%s', (text, expected) => expect(doers(text)).toEqual(expected));

  test('who died of her wounds is rather one of the dead than he who killed them', () => {
    const [incident] = readText(
      'A girl of 11 and a man are dead after a man stabbed nine people in Vigo on Tuesday. The killer stabbed himself, too, and died. Rosa Canas died from her wounds.',
      { published: '2019-11-29' },
    );
    const roles = incident?.entities.filter(({ mentions }) => mentions.includes('Rosa Canas')).map(({ role }) => role);
    expect(roles).toEqual(['victim']);
  });

  test('whom he killed is not he', () => {
    const [incident] = readText(
      'A man stabbed nine people in Vigo on Tuesday. The killer stabbed himself, too, and died. Police said the man struck first near a bank, killing Ivo Canas.',
      { published: '2019-11-29' },
    );
    const named = incident?.entities
      .filter(({ mentions }) => mentions.includes('Ivo Canas'))
      .map(({ role, effect }) => `${role} ${effect}`);
    expect(named).toEqual(['victim killed']);
  });
});
