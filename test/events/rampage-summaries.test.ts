/** Summaries of rampages, as chronicles give them: killed (who did it counted in), injured, and killed of those who did it. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const summaries: readonly [string, string][] = [
  // "her" is none of whom "he" or a name told of as attacking
  ['2 0 1', 'Ivo Reyes drove to the home of his estranged wife. He killed her and himself.'],
  [
    '4 0 1',
    'Ivo Reyes drove to the home of his estranged wife. He shot and killed her, her mother and a guest before turning the gun on himself.',
  ],
  ['2 0 1', 'Ivo Reyes drove to the home of his wife, shot her dead and then killed himself.'],
  ['3 0 1', 'Ivo Reyes killed his son, and then shot his wife. She died in hospital. He shot himself.'],
  ['1 1 0', 'Ivo Reyes shot his son and his wife. She died.'],
  // who shoots himself is none of those told of between
  [
    '2 1 1',
    'The man came to the house of his in-laws with two pistols. Dead is his wife. Her father was wounded. He fled to a motel, where he shot himself.',
  ],
  [
    '2 1 1',
    'A litigant shot the opposing lawyer, who died on the spot, and the judge, who survived. He shot himself and died at a hospital.',
  ],
  ['0 2 0', 'Two brothers were hurt on Monday. Ivo Reyes shot himself in the foot.'],
  // persons of no number, and how many they are
  ['2 0 0', 'He shot and killed his neighbours, a retired couple.'],
  ['2 1 0', 'He shot and killed his neighbours, a retired couple, and wounded their grandson.'],
  ['3 0 0', 'His neighbours, three brothers in their twenties, were killed.'],
  ['2 0 0', 'He killed his neighbours, Ed and Ana Bell.'],
  ['2 0 0', 'He killed his neighbours, Luis Bell and Rosa Dill.'],
  ['2 0 0', 'He shot and killed his parents, Karl, 60, and Ana, 58.'],
  ['4 0 0', 'He killed his sons, Ivo, 4, and Juan, 6, and two guests.'],
  ['5 0 0', 'He killed his parents, two nurses and a cook.'],
  // whom he killed
  ['2 0 0', 'He then met two guards, whom he shot and killed.'],
  ['2 0 0', 'He then met two guards, both of whom he shot dead.'],
  ['2 0 0', 'He drove to the home of his uncle, whom he shot dead, and killed a guest.'],
  ['3 0 0', 'He went to the house of his ex-wife, whom he killed along with her two sons.'],
  ['1 1 0', 'A man shot two guards, one of whom he killed.'],
  // numbers at one place and at the next
  ['6 0 0', 'He killed three people at a dealership, two at a station and one in the street.'],
  ['3 0 0', 'He killed three people, two at a station and one in the street.'],
  ['6 0 0', 'Three people were killed at the mall, two at a station and one in the street.'],
  ['3 0 0', 'Three people were killed in the building, two in the hall and one in the yard.'],
  // he died, and not the officers who came
  ['3 0 1', 'Ivo Reyes killed two women. He shot himself as two officers came in and died at the scene.'],
  ['3 0 1', 'Ivo Reyes killed two women. He was shot by the officers who came and died in hospital.'],
  // several who attacked, and died
  ['4 4 2', 'Two former students attacked their old school, killing two people and wounding four before both took their own lives.'],
  ['4 4 2', 'Two former students attacked their old school, killing two people and wounding four. They then shot themselves.'],
  ['5 0 2', 'Two convicts killed a couple and a son. Both were shot dead the same night.'],
  ['3 0 0', 'Two convicts killed a couple and a son. Both had been shot in the head.'],
  // all of those listed
  ['5 1 0', 'He shot the manager, a cook, two waitresses and a customer, all of whom died, and wounded a dishwasher.'],
  ['3 0 0', 'He shot his wife, her mother and a lodger, all of them fatally.'],
  ['2 1 0', 'He shot his wife and her roommate, killing both, and wounded an officer.'],
  ['4 1 0', "He shot his boss, the boss's wife and their three children. One of the children survived."],
  ['3 0 0', 'The victims, a couple and their son, were shot dead.'],
  ['4 0 0', 'Four guards were shot execution-style.'],
  ['4 0 0', 'He shot four guards execution-style.'],
  // what a court did to him later is no part of it
  ['3 0 0', 'A man killed three clerks and was later executed.'],
  ['3 0 0', 'A man killed three clerks. He was executed.'],
  ['3 0 0', 'A man killed three clerks. He died in 2010.'],
  ['3 0 0', 'Gunmen seized three hostages. All three were executed.'],
  // how it ended
  ['4 2 1', 'A miner killed three people and wounded two. He himself was among the dead.'],
  ['3 2 0', 'Three people were killed and two wounded. A miner was among the dead.'],
  ['3 1 1', 'Two people were killed and one wounded before the gunman, a former clerk, was shot dead by police.'],
  ['3 0 1', 'The man came back and shot two clerks to death. Then he wrote to the families, and shot himself.'],
  ['1 6 1', 'An officer, Ivo Reyes, shot six people at a party. Reyes shot himself.'],
  ['2 3 0', 'A man drove a car into a crowd and then shot at those who fled. Two people were killed and three others injured.'],
  ['4 1 1', 'Three people were killed and one wounded when Ivo Reyes went on a shooting rampage. His body was found in a field.'],
  ['9 5 1', 'Eight people were killed and five wounded in a rampage at a resort. The gunman also died.'],
  ['9 5 1', 'Eight people were killed and five wounded in a rampage at a resort. The gunman died.'],
  ['3 0 1', 'A man killed his wife of 40 years and their son and used the last shell on himself.'],
  ['4 1 1', 'A man killed three clerks and wounded a guard. He swallowed poison and died.'],
  ['9 0 0', 'Nine labourers were lined up and shot by men in uniform.'],
  ['3 0 0', 'The shooting claimed three lives. The robber was hanged the following year.'],
  ['3 0 1', 'Two boys were shot dead by their stepfather. His body was found in a pond.'],
  ['2 0 0', 'Two boys were shot dead by their stepfather. Their bodies were found in a pond.'],
  ['1 0 0', 'Ana Ruiz was shot dead by her brother. Her body was found in a pond.'],
  [
    '7 6 1',
    'A fisherman ran amok with a shotgun. Six people died and six were injured. Villagers overpowered the fisherman, who died of his injuries.',
  ],
  ['3 1 1', 'A carpenter killed his wife and her brother. His daughter was injured. He was found hanged in the workshop.'],
  ['3 0 0', 'A carpenter killed his wife and her brother. A guard was injured. He was found dead in the yard.'],
];

test.each(summaries)('%s: %s', (expected, text) => {
  const [incident] = readText(text, { published: '2012-05-06' });
  const best = (group: string, effect: string) =>
    incident?.figures.find((row) => row.group === group && row.effect === effect && row.event === null)?.best ?? 0;
  expect([best('people', 'killed'), best('people', 'injured'), best('perpetrators', 'killed')].join(' ')).toBe(expected);
});
