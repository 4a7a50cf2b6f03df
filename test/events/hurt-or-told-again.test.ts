/** Short local reports of shootings: killed (who did it counted in), injured, and killed of those who did it, as written and in capitals. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const reports: readonly [string, string][] = [
  // a wound that kills
  ['1 0 0', 'A cook suffered a fatal stab wound in a fight with his cousin.'],
  ['1 0 0', 'A clerk received a mortal stab wound.'],
  // left dead, though more is said of them between
  ['3 2 0', 'Gunfire at a club left three men, ages 22, 25 and 31, dead and two women wounded.'],
  // who draws a gun and shoots is not shot
  ['0 1 0', 'A man drew a gun and shot. The bullet hit a bystander in the leg.'],
  ['0 2 0', 'A clerk was robbed and shot. A guard was hit in the leg.'],
  // they: those shot at, a few sentences before
  ['0 4 0', 'A man opened fire on four cooks. It happened after ten at night. Police said no more. They were all shot in the leg.'],
  // who escapes with wounds lives
  ['4 2 0', 'The bodies of four people were found in a burning house; all had been shot. Two children escaped with injuries.'],
  // another, by the age alone
  ['1 1 0', 'A 19-year-old was shot and died. The 14-year-old was taken to the hospital for injuries he sustained.'],
  // of those shot, though her death was told before their number
  [
    '1 3 0',
    'A bullet hit Amber Cole, 19. She died. A gunfight broke out, and four people were shot. Cole died; the other three were injured.',
  ],
  // told again: by order, by name, as dead
  ['3 1 0', 'A man is accused of killing three relatives and injuring a child. A fourth victim, a girl of 9, is stable.'],
  ['2 2 0', 'Two people were killed and a man was wounded. A fourth victim, a woman, was grazed.'],
  ['2 0 0', 'Marian Slade, 27, died on Tuesday. Her son Jack was pronounced dead. His mother, Marian, had been wounded.'],
  [
    '1 3 0',
    "Ken Evans was killed and the baby's mother, grandmother and a friend were badly wounded. A man was charged with killing the baby.",
  ],
  // no woman
  ['0 4 0', '9-month-old Ken Evans was shot. The raid put three women into the hospital, including his mother and grandmother.'],
  // by order
  ['4 1 0', 'Four cooks were killed, and a fifth remains hospitalized.'],
  ['1 1 0', 'A cook was killed. A second victim remains in critical condition.'],
  ['7 0 0', 'A seventh person has died after a shooting in Lugo on Saturday.'],
  ['7 9 0', 'A seventh person has died after a shooting in Lugo on Saturday. Nine people were wounded.'],
  ['1 2 0', 'A third victim died on Monday. The other two are in a hospital in stable condition.'],
  ['3 0 0', 'A third victim of a shooting has died. Al Berg, 22, and Cal Dorn, 25, died on Friday.'],
  ['2 1 0', 'A triple shooting left two people dead. The third victim was airlifted.'],
  ['0 4 0', 'A man hit three people. A nurse was struck in the leg and a cook in the neck. A fourth victim was hurt as well.'],
  // both were taken there
  [
    '3 3 0',
    'Three people are dead and three others are injured. Ivo Barlow, 23, was found dead. Juan Gomez, 32, and Luis Mora, 31, were taken to a clinic, where they died.',
  ],
  // of several numbers found dead
  ['5 0 1', 'Three children and two adults were found dead in a murder-suicide. Ivo Wade, 35, shot his wife and their three daughters.'],
  // all who were shot, and not the others
  ['2 5 0', 'A brawl left two people dead and others wounded late on Monday. Police believe a total of seven people were shot.'],
  // how he was, between commas
  ['7 0 1', 'A father, despondent over losing his job, shot his five children and his wife and then himself. All seven are dead.'],
  ['3 0 1', 'A farmer, depressed and deep in debt, killed his wife and his son before killing himself.'],
  ['2 1 0', 'A worker, upset over being fired, killed two managers and wounded a clerk.'],
  ['2 0 0', 'Police said on Monday: , killed two clerks.'],
  // all of those listed; he, and no wife
  ['5 0 1', 'A guard shot his wife and three clerks, who all died, and then committed suicide.'],
  ['2 0 0', 'He shot a clerk and a guard, who both died.'],
  ['1 1 0', 'He shot a clerk and a guard, who later died.'],
  ['3 3 1', 'A man of 71 opened fire, killing two and wounding three, including his ex-wife; he was shot dead by officers.'],
  // headlines
  ['4 1 1', 'Ex-soldier kills three in store, wounds clerk, kills self.'],
  // who is beside them
  ['2 0 0', 'The body of a man was found in a motel, along with that of his girlfriend.'],
  ['4 0 0', 'Two couples were killed in a raid on their home.'],
  ['3 0 0', 'A man shot his aunt dead. He then drove to the house of his uncle and killed him and a guest.'],
  ['2 0 0', 'A man shot two strangers at a petrol station dead.'],
  // what became of who did it
  ['3 0 1', 'A dentist killed two colleagues before a deputy wounded him; he died in surgery.'],
  ['2 0 0', 'A gunman killed two clerks. The 21-year-old surrendered and was later executed.'],
  ['6 0 2', 'A couple stormed a party and killed four people. The husband and wife died in a gun battle with police.'],
  // a clause about who did it
  ['8 2 2', 'A couple who had left their baby opened fire on a party, killing six and injuring two. They died in a shootout with police.'],
  ['4 0 1', 'A father killed his two daughters, their chaperone and himself.'],
];

test.each(reports)('%s: %s', (expected, text) => {
  const [incident] = readText(text, { published: '2012-05-06' });
  const best = (group: string, effect: string) =>
    incident?.figures.find((row) => row.group === group && row.effect === effect && row.event === null)?.best ?? 0;
  expect([best('people', 'killed'), best('people', 'injured'), best('perpetrators', 'killed')].join(' ')).toBe(expected);
});

test.each(reports)('in capitals, %s: %s', (expected, text) => {
  const [incident] = readText(text.toUpperCase(), { published: '2012-05-06' });
  const best = (effect: string) =>
    incident?.figures.find((row) => row.group === 'people' && row.effect === effect && row.event === null)?.best ?? 0;
  expect(`${best('killed')} ${best('injured')}`).toBe(expected.slice(0, -2));
});
