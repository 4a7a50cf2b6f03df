/** Who was harmed by whom, told apart: each row is a short report, and what is told of each of its incidents. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import type { Incident } from '../../src/model/incident.js';
import { readText } from '../read-text.js';

const EFFECTS = ['killed', 'injured', 'abducted', 'detained'] as const;

/** "2 killed, 1 detained | by gunmen | two clerks": how many, who did it, and who came to harm. */
function told({ figures, entities }: Incident): string {
  const numbers = EFFECTS.flatMap((effect) => {
    const row = figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null && row.label === null);
    return row?.high === 0 || !row ? [] : [`${row.best ?? row.low} ${effect}`];
  });
  const named = (role: string): string =>
    entities
      .filter((entity) => entity.role === role)
      .map(({ mentions }) => mentions[0]!.toLowerCase())
      .join(', ') || 'nobody';
  return `${numbers.join(', ') || 'none harmed'} | by ${named('perpetrator')} | ${named('victim')}`;
}

const inBothCases = (rows: readonly (readonly [text: string, ...expected: readonly string[]])[]): void =>
  test.each(rows.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    const read = (given: string): readonly string[] => readText(given, { published: '2020-03-04' }).map(told);
    expect([read(text), read(text.toUpperCase())]).toEqual([expected, expected]);
  });

describe('who leads a body is nobody told of before', () => {
  inBothCases([
    [
      'A girl was hurt when masked men fired at a van in Lugo on Monday. The head of the company was arrested.',
      '1 injured, 1 detained | by masked men | girl',
    ],
  ]);
  test('is called by what leads it', () => {
    const [incident] = readText('Gunmen fired at a van in Lugo on Monday, wounding a man. The head of the company was arrested.');
    expect(
      incident!.figures.filter(({ effect, label, event }) => effect === 'detained' && label && event === null).map(({ label }) => label),
    ).toEqual(['head']);
  });
});

const BOMB = 'A bomb exploded in a market in Lugo on Monday, killing nine people';

describe('what others did in return, told behind the deed', () => {
  const bomb = '9 killed | by nobody | nine people';
  inBothCases([
    [`${BOMB}. Gunmen shot dead four men in a nearby village in revenge for the blast.`, bomb, '4 killed | by gunmen | four men'],
    [`${BOMB}, and hours later gunmen shot dead four men in revenge for the blast.`, bomb, '4 killed | by gunmen | four men'],
    [`${BOMB}. Four men were shot dead in a nearby village in reprisal for the blast.`, bomb, '4 killed | by nobody | four men'],
    [`${BOMB}. Villagers burned a camp in retaliation, killing three people.`, bomb, '3 killed | by villagers | three people'],
    // what the deed itself was in return for
    [
      'Rebels killed six soldiers near Lugo on Monday. The fighters shot them in revenge for an air strike.',
      '6 killed | by fighters | six soldiers',
    ],
    [
      'Gunmen killed four herders near Lugo on Monday. Police said farmers carried out the attack in revenge for the killing of a chief.',
      '4 killed | by gunmen, farmers | four herders',
    ],
  ]);
});

describe('a deed that a noun sets apart', () => {
  const bomb = '9 killed | by nobody | nine people';
  inBothCases([
    [`${BOMB}. A woman was shot in a later raid.`, bomb, '1 injured | by nobody | woman'],
    [`${BOMB}. Three men were wounded in a separate attack.`, bomb, '3 injured | by nobody | three men'],
    [`${BOMB}. Gunmen wounded two traders in another attack.`, bomb, '2 injured | by gunmen | two traders'],
    [`${BOMB}. Two people were wounded in the attack.`, '9 killed, 2 injured | by nobody | nine people, two people'],
    [`${BOMB}. Nobody knew whether another attack was planned.`, bomb],
  ]);
});

describe('those shot dead with the first of them', () => {
  inBothCases([
    ['A man shot his wife and two neighbours dead in Lugo on Sunday.', '3 killed | by man | his wife, two neighbours'],
    ['Gunmen shot a judge, his driver and two guards dead in Lugo on Sunday.', '4 killed | by gunmen | judge, his driver, two guards'],
    ['Gunmen wounded a judge and left two guards dead in Lugo on Sunday.', '2 killed, 1 injured | by gunmen | judge, two guards'],
  ]);
  test('nobody of them is told of as wounded', () => {
    const [incident] = readText('A man shot his wife and two neighbours dead in Lugo on Sunday.', { published: '2020-03-04' });
    expect(incident!.overview.flatMap(({ sentences }) => sentences).filter(({ text }) => text.includes('injured'))).toEqual([]);
  });
});

describe('attackers by what they left, and by whom others fell to', () => {
  inBothCases([
    ['Bandits left 14 people dead in an attack on a village near Lugo on Saturday.', '14 killed | by bandits | 14 people'],
    ['Gunmen left a cook, his wife and two guards dead in Lugo on Saturday.', '4 killed | by gunmen | cook, his wife, two guards'],
    ['The execution of seven farmers near Lugo on Tuesday by the rebels was condemned.', '7 killed | by rebels | seven farmers'],
    ['Two lawyers fell victim to gunmen in Lugo on Tuesday.', '2 injured | by gunmen | two lawyers'],
    ['A lawyer fell prey to a gang of robbers in Lugo on Tuesday.', '1 injured | by gang of robbers | lawyer'],
    // whom nobody may be said to have killed
    [
      'Clashes between soldiers and rebels near Lugo were reported on Monday, leaving two farmers dead.',
      '2 killed | by nobody | two farmers',
    ],
    ['A crash left 14 people dead near Lugo on Saturday.', '14 killed | by nobody | 14 people'],
    ['Soldiers left three rebels dead near Lugo on Saturday.', '3 killed | by nobody | nobody'],
    ['The state announced the execution of two convicts in Lugo on Tuesday.', '2 killed | by nobody | two convicts'],
  ]);
});

describe('whom a verb tells of behind where and when', () => {
  inBothCases([
    ['The rebels killed on Tuesday near Bambari, Central African Republic, five teachers.', '5 killed | by rebels | five teachers'],
    ['Gunmen shot dead on Monday in Lima, Peru, two judges.', '2 killed | by gunmen | two judges'],
    ['Rebels kidnapped on Monday, in the town of Goma, two judges and a clerk.', '3 abducted | by rebels | two judges, clerk'],
    [
      'Unidentified gunmen wounded late on Monday in Karachi, Pakistan, a police officer.',
      '1 injured | by unidentified gunmen | police officer',
    ],
    // those who were killed themselves
    ['Militants killed on Monday in Mopti, Mali, include two commanders.', '2 killed | by nobody | nobody'],
    ['Two rebels killed on Monday near Goma, Congo, five of them leaders, were buried.', '2 killed | by nobody | nobody'],
    ['Two men killed on Monday near Goma, Congo, four days after a raid were farmers.', '2 killed | by nobody | two men'],
  ]);
});

describe('those a side lost itself', () => {
  inBothCases([
    [
      'The militia stormed a barracks near Goma, Congo, on Thursday, killing nine soldiers while losing two of its own men.',
      '11 killed | by militia | nine soldiers',
    ],
    ['Soldiers killed 11 rebels near Goma, Congo, on Thursday but lost two of their own.', '13 killed | by nobody | two of their own'],
    [
      'The gang attacked a police post in Lugo on Thursday, killing three officers and losing one of its own.',
      '4 killed | by nobody | three officers',
    ],
    [
      'The army lost six men in clashes with rebels near Goma, Congo, on Thursday. The rebels lost nine.',
      '15 killed | by nobody | six men',
    ],
    // what else may be lost
    ['A bomb killed two people in Lugo on Thursday. The army lost nine seats in the vote.', '2 killed | by nobody | two people'],
    ['A bomb killed two people in Lugo on Thursday. The team lost two of its own games.', '2 killed | by nobody | two people'],
  ]);
  test('are of that side', () => {
    const [incident] = readText('The militia stormed a barracks near Goma, Congo, killing nine soldiers while losing two of its own men.');
    const dead = incident!.figures.filter(({ effect, label, event }) => effect === 'killed' && label === null && event === null);
    expect(dead.map(({ group, best }) => `${group} ${best}`)).toEqual(
      expect.arrayContaining(['people 11', 'victims 9', 'perpetrators 2', 'military 9']),
    );
  });
});

describe('crowds are those who stand in them', () => {
  inBothCases([
    ['Crowds of marchers were fired on by police in Khartoum, Sudan, on Monday.', 'none harmed | by police | nobody'],
    [
      'Groups of armed men attacked a village near Goma, Congo, on Monday, killing two farmers.',
      '2 killed | by groups of armed men | two farmers',
    ],
    ['Crowds of marchers blocked a road in Khartoum, Sudan, on Monday.', 'none harmed | by nobody | nobody'],
  ]);
});

describe('who follows in an office', () => {
  inBothCases([
    ['Gunmen wounded his successor, Pedro Ruiz, in Lima, Peru, on Tuesday.', '1 injured | by gunmen | his successor'],
    ['Gunmen shot a former mayor and his successor in Lima, Peru, on Tuesday.', '2 injured | by gunmen | former mayor, his successor'],
  ]);
});

describe('who was held is told in the title where nobody was harmed', () => {
  const titleOf = (text: string): string | undefined => readText(text, { published: '2020-03-04' })[0]?.title;
  test.each([
    [
      'Police detained 23 people in Minsk, Belarus, on Sunday as teachers protested.',
      'Protest in Minsk, Belarus, 1 March 2020: 23 detained',
    ],
    [
      'Security forces rounded up 60 activists in Kampala, Uganda, on Sunday ahead of a planned rally.',
      'Incident in Kampala, Uganda, 1 March 2020: 60 detained',
    ],
    [
      'Police detained 23 people in Minsk, Belarus, on Sunday as teachers protested. A nurse was hurt.',
      'Protest in Minsk, Belarus, 1 March 2020: 1 injured',
    ],
    ['A man was arrested on Sunday after he burned a shop in Minsk, Belarus.', 'Arson attack in Minsk, Belarus, 1 March 2020'],
  ])('%s', (text, expected) => expect([titleOf(text), titleOf(text.toUpperCase())]).toEqual([expected, expected]));
});

describe('who got away from those who attacked is sought by nobody', () => {
  const soughtIn = (text: string): number =>
    readText(text, { published: '2020-03-04' })
      .flatMap(({ claims }) => claims)
      .filter(({ kind, says }) => kind === 'status' && 'topic' in says && says.topic === 'at-large').length;
  const shot = 'Gunmen shot a judge near Gao, Mali, on Sunday.';
  test.each([
    [`${shot} The governor managed to escape.`, 0],
    [`${shot} The governor escaped unharmed.`, 0],
    [`${shot} His driver fled into the bush and alerted the army.`, 0],
    ['Gunmen abducted nine miners near Gao, Mali, on Sunday. Two of the miners managed to flee.', 0],
    [`${shot} His attackers fled in a car.`, 1],
    [`${shot} Three men fled the scene.`, 1],
    [`${shot} The killers are at large.`, 1],
    [`${shot} The driver fled the scene.`, 1],
  ])('%s', (text, expected) => expect([soughtIn(text), soughtIn(text.toUpperCase())]).toEqual([expected, expected]));
});

describe('who was shot and died is no longer told of as wounded', () => {
  test.each([
    ['An officer shot a boy in the back in Lugo on Saturday, and the boy died an hour later.', 0],
    ['Gunmen shot a judge and a clerk in Lugo on Saturday. The judge died.', 1],
  ])('%s', (text, expected) => {
    const steps = readText(text, { published: '2020-03-04' })[0]!.overview.find(({ heading }) => heading === 'Chronology')!.sentences;
    expect(steps.filter(({ text }) => text.includes('injured')).length).toBe(expected);
  });
});

describe('kinds of one group that a number is made up of', () => {
  const groupsOf = (text: string): readonly string[] =>
    readText(text, { published: '2020-03-04' }).flatMap(({ figures, findings }) => [
      ...figures
        .filter(({ event, label, effect, group }) => event === null && label === null && effect === 'killed' && group !== 'unspecified')
        .map(({ group, best }) => `${group} ${best}`),
      ...findings.filter(({ kind }) => kind === 'unaccounted').map(({ kind }) => kind),
    ]);
  test.each([
    ['Fighting near Lugo on Monday left 14 people dead: nine farmers and five herders.', ['people 14', 'victims 14', 'civilians 14']],
    [
      'A bomb killed 14 people in Lugo on Monday: nine farmers, three traders and two soldiers.',
      ['people 14', 'victims 14', 'military 2', 'civilians 12'],
    ],
    // what the others are is not told
    ['Gunmen killed two nurses and four others in Lugo on Monday.', ['people 6', 'victims 6', 'civilians 2']],
    ['Gunmen killed a soldier and four others in Lugo on Monday.', ['people 5', 'victims 5', 'military 1']],
    [
      'A bomb killed 14 people in Lugo on Monday, including six farmers and two soldiers.',
      ['people 14', 'military 2', 'civilians 6', 'unaccounted'],
    ],
  ])('%s', (text, expected) => expect([groupsOf(text), groupsOf(text.toUpperCase())]).toEqual([expected, expected]));
});

describe('who is told of as somebody that attacks nobody is no perpetrator for being fired at', () => {
  const deadAttackers = (text: string): number =>
    readText(text).flatMap(({ figures }) => figures.filter(({ group, effect }) => group === 'perpetrators' && effect === 'killed')).length;
  test.each([
    ['A policeman opened fire on a motorcyclist in Manila, Philippines, after a quarrel, killing him.', 0],
    ['The bodyguard of a senator opened fire on a nurse in Manila, Philippines, killing her.', 0],
    ['Police opened fire on a gunman in Manila, Philippines, killing him.', 1],
  ])('%s', (text, expected) =>
    expect([deadAttackers(text), deadAttackers(text.toUpperCase())].map((n) => Math.min(n, 1))).toEqual([expected, expected]),
  );
});

describe('who kept out of harm and survived was not hurt', () => {
  const shot = 'Gunmen killed a chief near Goma, Congo, on Sunday.';
  inBothCases([
    [`${shot} The chief's wife hid in a granary and survived.`, '1 killed | by gunmen | chief'],
    [`${shot} His son fled into the bush and survived.`, '1 killed | by gunmen | chief'],
    [`${shot} Two others were shot but survived.`, '1 killed, 2 injured | by gunmen | chief, two others'],
  ]);
});

describe('a deed of before is not told as of the day of the verdict', () => {
  const daysOf = (text: string): readonly (string | undefined)[] =>
    readText(text, { published: '2020-03-04' }).flatMap(({ events }) => events.map(({ when }) => when?.start?.slice(0, 4)));
  test.each([
    ['A court in Kampala, Uganda, sentenced seven men to life on Monday for the 2010 bombings that killed 76 fans.', ['2010']],
    ['A court in Kampala, Uganda, jailed seven men on Monday for the 2010 murder of a judge.', ['2010']],
    ['Gunmen took nine people on Monday in a raid on a shop in Kampala, Uganda.', ['2020']],
  ])('%s', (text, expected) => expect([daysOf(text), daysOf(text.toUpperCase())]).toEqual([expected, expected]));
});

describe('of what somebody is accused, and not of what befell him, it is not said that it happened', () => {
  const hedgedIn = (text: string): readonly string[] =>
    readText(text, { published: '2020-03-04' }).flatMap(({ claims }) =>
      claims.flatMap((claim) => (claim.kind === 'figure' && claim.certainty === 'hedged' ? [claim.says.effect] : [])),
    );
  test.each([
    ['Two men accused of cattle theft were lynched by villagers in Mzuzu, Malawi, on Friday.', []],
    ['Rebels killed a villager they accused of being an informer in Bastar, India, on Tuesday.', []],
    ['Ivo Marn is accused of shooting two guards dead in Lusaka, Zambia, on Sunday.', ['killed']],
  ])('%s', (text, expected) => expect([hedgedIn(text), hedgedIn(text.toUpperCase())]).toEqual([expected, expected]));
});

describe('what angered those who did it is another deed', () => {
  inBothCases([
    [
      'Tribesmen angered by the killing of an elder blew up an oil pipeline in Shabwa, Yemen, on Wednesday.',
      'none harmed | by tribesmen | nobody',
    ],
    [
      'Residents furious over the murder of a nurse burned a police station in Lusaka, Zambia, on Wednesday.',
      'none harmed | by residents | nobody',
    ],
    ['Gunmen killed a nurse in Lusaka, Zambia, on Wednesday. Residents were angered by the killing.', '1 killed | by gunmen | nurse'],
  ]);
});

describe('some of those counted as attackers, of whom others say what they were', () => {
  inBothCases([
    [
      'The army said its jets killed 24 militants in Lugo on Monday. Residents said the dead included six children.',
      '24 killed | by nobody | six children',
    ],
    ['Soldiers killed nine rebels near Lugo on Monday. Villagers said four of the dead were farmers.', '9 killed | by nobody | farmers'],
    ['Guards killed five attackers in Lugo on Monday. One was a boy of 14.', '5 killed | by nobody | boy of 14'],
    // nobody calls them anything else
    ['Guards killed five attackers in Lugo on Monday, including two commanders.', '5 killed | by nobody | nobody'],
  ]);
});
