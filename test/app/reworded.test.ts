/** A reading must survive a rewording: the same facts in other words and another order read the same. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** What is told of an incident, one fact a line: who did it, who came to harm, what was hit, how many, where and when; all in lower case. */
function factsIn(text: string): string {
  return readText(text, { published: '2020-03-04' })
    .map(({ kind, where, when, figures, entities }) =>
      [
        `${kind} ${where?.name ?? '-'} ${when?.start?.slice(0, 10) ?? '-'}`,
        ...figures.flatMap(({ group, label, event, effect, best }) =>
          group === 'people' && label === null && event === null ? [`${effect} ${best}`] : [],
        ),
        ...entities.map(({ role, mentions, effect }) => `${role} ${mentions[0]} ${effect ?? ''}`.trim()),
      ]
        .join('\n')
        .toLowerCase(),
    )
    .join('\n\n');
}

type Row = readonly [reworded: string, plain: string];

const readsAs = (rows: readonly Row[]): void =>
  test.each(rows)('%s', (reworded, plain) => {
    expect([factsIn(reworded), factsIn(reworded.toUpperCase())]).toEqual([factsIn(plain), factsIn(plain.toUpperCase())]);
  });

describe('who says so, told between a subject and its verb', () => {
  const plain = 'Two bakers were killed by rebels in Lima on Monday.';
  readsAs([
    ['Two bakers, it was learned, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers, it has been reported, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers, as reported earlier, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers, reports say, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers, sources in the region report, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers, the mayor told Radio Alba, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers, a spokesman for the guild told reporters, were killed by rebels in Lima on Monday.', plain],
    ['Two bakers were, police said, killed by rebels in Lima on Monday.', plain],
    ['Two bakers were, it was learned, killed by rebels in Lima on Monday.', plain],
    ['Rebels, it was learned, killed two bakers in Lima on Monday.', 'Rebels killed two bakers in Lima on Monday.'],
  ]);

  test('what the speaker himself did is his', () => {
    expect(factsIn('The mayor, who was shot in Lima on Monday, told reporters he was well.')).toContain('victim mayor injured');
    expect(factsIn('The soldiers, the guild said, shot two bakers in Lima on Monday.')).toContain('perpetrator soldiers');
  });
});

describe('whose murder or kidnapping it was', () => {
  readsAs([
    ["The two nuns' murder in Lima on Monday shocked the country.", 'The murder of the two nuns in Lima on Monday shocked the country.'],
    ["The mayor's assassination in Lima on Monday shocked many.", 'The assassination of the mayor in Lima on Monday shocked many.'],
    ["The six clerks' kidnapping in Lima on Monday shocked many.", 'The kidnapping of the six clerks in Lima on Monday shocked many.'],
  ]);

  test('not of those who did it, nor of their trial', () => {
    expect(factsIn("The gunman's killing of a baker in Lima on Monday shocked many.")).not.toContain('victim gunman');
    expect(factsIn("Two suspects' murder trial opened in Lima on Monday.")).not.toContain('killed');
  });
});

describe('another verb for the same deed', () => {
  const raid = 'Rebels attacked a police station in Lima on Monday.';
  readsAs([
    ['Two bakers were mown down by rebels in Lima on Monday.', 'Two bakers were killed by rebels in Lima on Monday.'],
    ['Two bakers were mowed down by rebels in Lima on Monday.', 'Two bakers were killed by rebels in Lima on Monday.'],
    ['A bus was burnt by rebels in Lima on Monday.', 'A bus was burned by rebels in Lima on Monday.'],
    ['Rebels burnt down a school in Lima on Monday.', 'Rebels burned down a school in Lima on Monday.'],
    ['Rebels struck a police station in Lima on Monday.', raid],
    ['A bank was battered by a bomb in Lima on Monday.', 'A bank was damaged by a bomb in Lima on Monday.'],
    ['Gunmen pumped six bullets into a judge in Lima on Monday.', 'Gunmen fired six bullets into a judge in Lima on Monday.'],
  ]);

  test('whom shots went into is hurt', () => {
    expect(factsIn('Gunmen pumped six bullets into a judge in Lima on Monday.')).toContain('victim judge injured');
    expect(factsIn('Police fired shots into the air in Lima on Monday.')).not.toContain('injured');
  });

  test('rebels hit a bank, a car hits a tree', () => {
    expect(factsIn('Rebels hit a police station in Lima on Monday.')).toContain('perpetrator rebels');
    expect(factsIn('A rocket hit a police station in Lima on Monday.')).toMatch(/^bombing/);
    expect(factsIn('Rebels reduced a bank to rubble in Lima on Monday.')).toContain('target bank destroyed');
  });
});

describe('another noun for the same persons and things', () => {
  test.each([
    ['A satchel charge exploded outside a bank in Lima on Monday.', 'weapon satchel charge'],
    ['Cavalrymen killed two bakers in Lima on Monday.', 'perpetrator cavalrymen'],
    ['Insurrectionists attacked a sawmill in Lima on Monday.', 'perpetrator insurrectionists'],
    ['An insurgent urban commando attacked a bank in Lima on Monday.', 'perpetrator insurgent urban commando'],
    ['Two lay preachers were killed by rebels in Lima on Monday.', 'victim two lay preachers killed'],
    ['Two solicitors were killed by rebels in Lima on Monday.', 'victim two solicitors killed'],
    ['Rebels blew up two viaducts in Lima on Monday.', 'target two viaducts destroyed'],
    ['Rebels burned a trolleybus in Lima on Monday.', 'target trolleybus damaged'],
    ['Rebels burned an ice-cream parlour in Lima on Monday.', 'target ice-cream parlour damaged'],
  ])('%s', (text, fact) => {
    expect(factsIn(text)).toContain(fact);
    expect(factsIn(text.toUpperCase())).toContain(fact);
  });
});

describe('what is only reported or alleged to have been done to a group', () => {
  const plain = 'Three Maoists were shot dead by villagers in Lima on Monday.';
  readsAs([
    ['Three Maoists were reportedly shot dead by villagers in Lima on Monday.', plain],
    ['Three Maoists were allegedly shot dead by villagers in Lima on Monday.', plain],
    ['Three Maoists reportedly were shot dead by villagers in Lima on Monday.', plain],
    ['Three Maoists are said to have been shot dead by villagers in Lima on Monday.', plain],
  ]);

  test('and what they are alleged to have done', () => {
    expect(factsIn('Maoists allegedly shot dead three bakers in Lima on Monday.')).toContain('perpetrator-organisation maoists');
    expect(factsIn('Maoists are allegedly behind the murder of a baker in Lima.')).toContain('perpetrator-organisation maoists');
  });
});
