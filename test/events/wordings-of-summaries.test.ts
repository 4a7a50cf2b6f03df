/** One meaning in many words: killed (who did it counted in), injured, and killed of those who did it, whatever the wording. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

const wordings: readonly [string, string][] = [
  // all but so many
  ['6 5 0', 'A man shot eleven packers at a depot; all but five died.'],
  ['2 5 0', 'A man shot seven packers at a depot. All but two survived.'],
  ['1 6 0', 'A man shot seven packers at a depot. All but one survived.'],
  ['5 2 0', 'Seven packers were shot at a depot, and all but two of them died.'],
  // he who did it is none of those he harmed
  ['2 3 1', 'One person was killed and three were wounded at a depot. The gunman was shot dead by police.'],
  ['2 7 1', 'Eight packers were shot at a depot. One was killed. A police sniper killed the shooter.'],
  ['1 2 1', 'A packer and a driver were shot at a depot. The shooter was killed by deputies.'],
  ['1 1 1', 'One person was struck by gunfire at a depot. The gunman was shot dead by police.'],
  ['5 2 1', 'The gunman and four others were killed at a depot; two people were injured.'],
  ['5 0 1', 'Four others and the gunman died.'],
  ['2 0 2', 'The gunman and an accomplice were killed.'],
  ['2 0 1', 'A man killed a packer at a depot. The man died in a shootout with deputies.'],
  ['1 0 0', 'A 15-year-old boy shot his brother, 8. The boy died at a clinic.'],
  // took his life
  ['3 1 1', 'A shooting at a depot killed two packers and hurt a third. The shooter, a former member, then took his life.'],
  ['1 3 1', 'Three pupils were wounded when a classmate fired a pistol in a gym. The boy then shot himself and died.'],
  ['2 0 1', 'A man shot a packer to death in a yard. Police are calling it a murder-suicide.'],
  ['4 0 1', 'A man shot and killed his wife and two sons. Police described it as a murder-suicide.'],
  // they died, both died
  ['2 0 0', 'A gunman shot a boy and a girl in a yard, and they died at a clinic.'],
  ['2 0 0', 'A gunman shot a boy and a girl in a yard, and both died at a clinic.'],
  // told by the state they are in
  ['2 2 0', 'A man murdered two packers at a depot. Two women were in critical condition.'],
  // shot … to death, whoever is among them
  ['7 0 1', 'A man walked into a depot and shot six packers, including his girlfriend, to death before taking his own life.'],
  ['6 0 0', 'A man stabbed six packers, among them a mother and her son, to death.'],
  // struck beside the dead
  ['6 5 0', 'A man opened fire at a depot, killing six packers and striking five drivers.'],
  // left him hurt
  ['1 1 0', 'Ivo Soto shot his boss and left him paralyzed. A packer was shot dead.'],
  ['0 1 0', 'A man shot a packer, leaving her seriously injured.'],
  // who the dead were
  ['2 1 1', 'Two people died, the gunman and a packer, when a robbery went wrong. A driver was wounded.'],
  ['2 1 0', 'Two people were killed, a woman and her son, and a driver was wounded.'],
  // of two places
  ['3 5 0', 'He killed his aunt, then went to his old school, where he shot seven people, killing two.'],
  ['2 1 0', 'A man shot three people, killing his wife and her brother.'],
  // what one man did, one after the other, where and to whom
  ['3 1 1', 'A man killed his girlfriend and her cousin at a bar, wounded a neighbor, and later hanged himself.'],
  ['3 1 1', 'A woman shot dead a packer and a driver in their office, wounded a guard and killed herself.'],
  ['1 1 0', 'A man killed a packer and shot himself, but he survived.'],
  ['2 0 1', 'A teacher killed his wife and then turned the gun on himself.'],
  // nobody is told of as shot
  ['2 9 0', 'A man shot indiscriminately at a depot. Two packers died and nine drivers were hurt.'],
  ['2 9 0', 'Two packers died and nine drivers were hurt when a boy shot randomly outside a depot.'],
  ['0 1 0', 'A packer was shot repeatedly at a depot.'],
  // hurt beside those who were killed before
  ['2 7 0', 'A boy killed a packer and a guard. Seven people suffered gunshot wounds.'],
  // what an attack claims
  ['12 5 0', 'A shooting at Harmon College in May claimed the lives of twelve people and wounded five others.'],
  ['4 5 1', 'The shooting on the campus of Harmon College claimed 4 lives, including that of the gunman, and wounded 5 others.'],
  // nouns
  ['5 0 0', 'Police are investigating the slayings of five packers at a depot.'],
  ['6 1 0', 'The attack at a depot on Friday resulted in six deaths and one injury.'],
];

test.each(wordings)('%s: %s', (expected, text) => {
  const [incident] = readText(text, { published: '2012-05-06' });
  const best = (group: string, effect: string) =>
    incident?.figures.find((row) => row.group === group && row.effect === effect && row.event === null)?.best ?? 0;
  expect([best('people', 'killed'), best('people', 'injured'), best('perpetrators', 'killed')].join(' ')).toBe(expected);
});
