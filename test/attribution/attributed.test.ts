import { describe, expect, it } from 'vitest';
import { readText, slice, unmarked } from './reading.js';

/** `{…}` is what is said; after the arrow: name | role. */
const rows: readonly (readonly [label: string, input: string, speaker: string])[] = [
  ['not those who are told', '{Nine villagers died}, the mayor, Ana Ruiz, told reporters.', 'Ana Ruiz | official'],
  ['a day and its part', 'Police in Lugo on Sunday night said {nine villagers died}.', 'Police in Lugo | police'],
  ['at first', 'Police at first said {nine villagers died}.', 'Police | police'],
  [
    'a clause within',
    'The principal of a school that was raided by gunmen on Monday said {nine pupils died}.',
    'principal of a school | official',
  ],
  ['a clause of a doer', 'The militia that raided the camp said {nine soldiers died}.', 'militia | perpetrator'],
  ['no acronym', 'Governor Bla Soto said {nine villagers died}.', 'Bla Soto | official'],
  ['a trade and a name', '{Nine villagers died}, trader Ana Ruiz told us.', 'Ana Ruiz | witness'],
  ['as somebody told', '{Nine villagers died}, as a doctor told us.', 'doctor | medical'],
  ['gives a toll', 'The governor, Ana Ruiz, gives a provisional toll of {eleven dead}.', 'Ana Ruiz | official'],
  ['puts its losses', 'THE MINISTRY PUT ITS LOSSES AT {NINE DEAD}.', 'MINISTRY | official'],
  ['gave the number', 'A police source gave the number of {dead as 15}.', 'police source | police'],
  ['a title, behind a colon', '{Blast kills nine in Lugo}: police\n\nA bomb went off on Monday.', 'police | police'],
  ['a title, behind a dash', '{Nine workers dead in Lugo air strike} - medics\n\nA bomb went off on Monday.', 'medics | medical'],
  ['a title in capitals', '{NINE DEAD IN LUGO}: HEALTH MINISTRY\n\nA BOMB WENT OFF ON MONDAY.', 'HEALTH MINISTRY | official'],
  ['indirect, that', 'Police said that {two men were shot outside the bar}.', 'Police | police'],
  ['indirect, bare', 'Police said {two men were shot outside the bar}.', 'Police | police'],
  ['comma, source, verb', '{Nine people were hurt}, the Ministry of Health of Peru said.', 'Ministry of Health of Peru | official'],
  ['a number that is not sure', 'The army said {nearly 40 soldiers died}.', 'army | military'],
  ['how it was said', 'The army said privately on Sunday {six soldiers died}.', 'army | military'],
  ['day after the verb', 'Officials said on Sunday {the bridge had been mined}.', 'Officials | official'],
  ['in a statement', 'The army said in a statement that {six rebels had died}.', 'army | military'],
  ['according to, last', '{Four farmers were abducted} according to local residents.', 'local residents | witness'],
  ['according to, first', 'According to the coroner, {both men died of burns}.', 'coroner | medical'],
  ['direct, source after', '{"We lost three of our own today,"} said Sheriff Dale Mott.', 'Dale Mott | police'],
  ['direct, source before', 'Sheriff Dale Mott said: {"We lost three of our own today."}', 'Dale Mott | police'],
  ['told a listener', 'A nurse told reporters that {eleven patients were in surgery}.', 'nurse | medical'],
  ['told an agency', 'A nurse told AFP {eleven patients were in surgery}.', 'nurse | medical'],
  ['quoted as saying', 'The governor was quoted as saying that {the siege was over}.', 'governor | official'],
  ['present tense', '{The suspect fled on foot}, police say.', 'police | police'],
  ['title and name', '{The road is open}, army spokesman Col. Juan Perez said.', 'Juan Perez | military'],
  [
    'apposition after the name',
    'Ana Ruiz, a professor at the National University, said {the rebels were losing ground}.',
    'Ana Ruiz | expert',
  ],
  [
    'position before the name',
    'The head of the Institute of Strategic Studies, Igor Panin, said {the group was new}.',
    'Igor Panin | expert',
  ],
  ['relative clause', 'Residents who fled the village said {houses were on fire}.', 'Residents who fled the village | witness'],
  ['capitals', 'GENERAL OSCAR VEGA SAID THAT {THE GUERRILLAS FIRED ON THE CONVOY}.', 'OSCAR VEGA | military'],
  ['headline', 'Police: {Man shot in parking lot}\n\nThe shooting was on Monday.', 'Police | police'],
  ['condemned', 'President Laura Diaz condemned {the attack}.', 'Laura Diaz | official'],
  ['two apostrophes', "{''We lost three men today,''} said Sheriff Dale Mott.", 'Dale Mott | police'],
  ['two apostrophes, said between', "''Well,'' the sheriff said, {''we lost three men of our own today.''}", 'sheriff | police'],
  ['brackets before the verb', '{"We lost three of our own today,"} Sen. Dale Mott (R-Iowa) said.', 'Dale Mott | official'],
  ['apart from its verb', 'Dale Mott, a shopkeeper, said {customers still want answers}.', 'Dale Mott | witness'],
  [
    'far apart from its verb',
    'Dale Mott, head of the guards at Lugo prison, which holds 90 men, said {he hopes the road opens}.',
    'Dale Mott | official',
  ],
  ['a clause, then the verb', '{The market, an old one, is closed}, said the mayor.', 'mayor | official'],
  ['whoever says so', 'The campaign says {the rally will be held on Sunday}.', 'campaign | unknown'],
  ['marks misread on the way', '{â€œWe lost three of our own today,â€\ufffd} Ruizâ€™s brother said.', 'Ruizâ€™s brother | witness'],
  ['several who say so', 'The network and its editors say {the tape is old}.', 'network and its editors | media'],
  ['a question', '{"Who will bury our three sons now?"} Ruiz asked.', 'Ruiz | unknown'],
  ['said to somebody', '{"We lost three of our own today,"} Ruiz said to the guards.', 'Ruiz | unknown'],
  ['the second verb', 'Ruiz urged the guards to go home and said {the road was open}.', 'Ruiz | unknown'],
  ['saying so', 'Ana Ruiz is standing by her men, saying {nobody was told}.', 'Ana Ruiz | unknown'],
  ['within what is told', 'A guard who police said {was drunk} shot two men.', 'police | police'],
  ['thought within what is told', 'Peter Holm raised the gun, which Holm said {was empty}, and shot her.', 'Peter Holm | unknown'],
  ['noted', 'The sheriff noted {two men were still missing}.', 'sheriff | police'],
  ['called', 'The mayor called {the raid "a crime"}.', 'mayor | official'],
  ['a study', 'One study found {the mine would poison the river}.', 'One study | media'],
  ['a video', 'A video shows that {the guards fired first}.', 'video | unknown'],
  ['a local office', '{The market is closed}, local police chief Ivo Marn said.', 'Ivo Marn | police'],
  ['a mayor of the place', 'A local mayor said {the market is closed}.', 'local mayor | official'],
  ['behind where it was said', 'In a statement on its website the group said {it was closed}.', 'group | perpetrator'],
  ['those at sea', 'The coastguard said {two boats were lost}.', 'coastguard | military'],
  ['toll', 'The interior ministry put the death toll at {31}.', 'interior ministry | official'],
];

describe('who says what', () => {
  it.each(rows)('%s', (_, input, speaker) => {
    const { text, marked } = unmarked(input);
    const read = readText(text);
    const one = read.found.attributed[0];
    expect(one && slice(read, one)).toBe(marked[0]);
    expect(`${one?.speaker.name} | ${one?.speaker.role}`).toBe(speaker);
  });
});

const nobody: readonly string[] = [
  'Nine villagers were missing, more than residents first reported.',
  'No group claimed responsibility for the raid on Lugo.',
  'The Shining Path claimed responsibility for a bombing that killed nine people.',
  'The mayor called the guards and left.',
  'Police found two guns in the car.',
  'Ruiz, a noted singer, was killed on Sunday.',
];

describe('who says nothing', () => {
  it.each(nobody)('%s', (text) => expect(readText(text).found.attributed).toEqual([]));
});

describe('speakers met again', () => {
  const names = (text: string): readonly string[] => readText(text).found.attributed.map((one) => one.speaker.name);
  it('a pronoun is the last person who spoke', () => {
    expect(names('Mayor Carla Soto said the market was closed. Police said a bomb was found. She said nobody was hurt.')).toEqual([
      'Carla Soto',
      'Police',
      'Carla Soto',
    ]);
  });
  it('"it" is the body the sentence before is about, though another spoke last', () => {
    expect(names('The rebels said 14 soldiers died. The defence ministry raised its toll to 11. It said 19 men were hurt.')).toEqual([
      'rebels',
      'defence ministry',
    ]);
    expect(names('The ministry said 14 soldiers died. The market was closed. It said 19 men were hurt.')).toEqual(['ministry', 'ministry']);
  });
  it('"it" is a body of persons, too', () => {
    for (const body of ['The committee of doctors', "A doctors' union"])
      expect(names(`The rebels said 14 soldiers died. ${body} said 11 men died. It said 19 men were hurt.`).at(-1)).toMatch(/doctors/);
  });
  it('a pronoun is of the sex of a first name', () => {
    expect(names('Carla Soto said the market was closed. Peter Holm said a bomb was found. She said nobody was hurt.')).toEqual([
      'Carla Soto',
      'Peter Holm',
      'Carla Soto',
    ]);
  });
  it('a pronoun may be somebody told of by name who had not spoken', () => {
    expect(names('The baker, Carla Soto, was leaving when the bomb went off. "I fell on my face and hid," she said.')).toEqual([
      'Carla Soto',
    ]);
    expect(names('Peter Holm, a clerk, saw Carla Soto run. She said the bomb was in a bag.')).toEqual(['Carla Soto']);
  });
  it('a question is not the end of what the next speaker says', () => {
    expect(names('"Who will bury our three sons?" Police said a man was shot.')).toEqual(['Police']);
  });
  it('a surname takes the full name and position', () => {
    const { found } = readText(
      'Igor Panin, head of the Institute of Strategic Studies, said the group was new. Panin added that it was small.',
    );
    expect(found.attributed.map(({ speaker }) => speaker.name)).toEqual(['Igor Panin', 'Igor Panin']);
    expect(found.attributed[1]?.speaker).toEqual({
      name: 'Igor Panin',
      role: 'expert',
      position: 'head of the Institute of Strategic Studies',
    });
  });
  it('an office is whoever holds it', () => {
    expect(
      names(
        'Igor Panin, an analyst at the Institute of Strategic Studies, said the group was new. "They are only a few," the expert said.',
      ),
    ).toEqual(['Igor Panin', 'Igor Panin']);
  });
  it('a quotation with no cue goes on from the one before', () => {
    const read = readText('"The first shots came at noon," said Lt. Rosa Gil. "We fired back at once and they ran."');
    expect(read.found.attributed.map((one) => `${one.speaker.name}: ${slice(read, one)}`)).toEqual([
      'Rosa Gil: "The first shots came at noon,"',
      'Rosa Gil: "We fired back at once and they ran."',
    ]);
  });
  it('a quotation may run on over paragraphs', () => {
    const read = readText(
      'Mayor Carla Soto said: "The first shots came at noon and people ran.\n\n"Then the roof fell in and we saw nothing more."',
    );
    expect(read.found.attributed.every((one) => one.speaker.name === 'Carla Soto')).toBe(true);
    expect(read.found.attributed).toHaveLength(2);
  });
});

describe('no source is made up', () => {
  it.each([
    'Two men were shot outside the bar.',
    'The report of the shooting came at noon.',
    'He was told to leave the country.',
    'The attack suggests a new phase of the war.',
    'There were reports of gunfire in the capital.',
    'The state of siege was lifted.',
    'Two gunmen believed to be rebels ambushed a convoy, killing two guards.',
    'Four men said to be deserters robbed a bank.',
  ])('%s', (text) => {
    expect(readText(text).found.attributed).toEqual([]);
  });
});
