/** A reading must survive a rewording: the same facts in other words and another order read the same. On sentences of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** What is told of an incident, one fact a line: who did it, who came to harm, what was hit, how many, where and when; all in lower case. */
function factsIn(text: string): string {
  return readText(text, { published: '2020-03-04' })
    .map(({ kind, where, when, figures, entities }) =>
      [
        `${kind} ${where?.name ?? '-'} ${when?.start.slice(0, 10) ?? '-'}`,
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
