/** Who answers for a toll that its own sentence gives no source for: each row is a text and "number: speaker" of its dead. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

test.each([
  ['Rebels killed nine farmers in Puno on Monday. Another six were hurt, the ministry said.', ['9: ministry']],
  ['Rebels killed nine farmers in Puno on Monday. The ministry said 14 people were killed.', ['9: nobody', '14: ministry']],
  // a number as small as an hour
  ['A bomb exploded in Puno on Monday. Police put the death toll at 23.', ['23: Police']],
  ['A bomb exploded in Puno on Monday. A nurse, who gave no name, put the number of dead at 12.', ['12: nurse']],
])('%s', (text, expected) => {
  const said = readText(text)[0]!.claims.flatMap((claim) =>
    claim.kind === 'figure' && claim.says.effect === 'killed' ? [`${claim.says.count.low}: ${claim.speaker?.name ?? 'nobody'}`] : [],
  );
  expect(said).toEqual(expected);
});

test.each([
  ['A bomb killed 30 people in Puno on Monday, witnesses said. The governor said 12 people had died.', ['30 of nobody', '12 of nobody']],
  ['A bomb killed 30 people in Puno on Monday, witnesses said. The governor said 12 of them were pupils.', ['30 of nobody', '12 of more']],
  ['A bomb killed 30 people in Puno on Monday. Twelve people died at once.', ['30 of nobody', '12 of more']],
])('two who give a toll of all give two: %s', (text, expected) => {
  const tolls = readText(text)[0]!.claims.flatMap((claim) =>
    claim.kind === 'figure' && claim.says.effect === 'killed'
      ? [`${claim.says.count.low} of ${claim.says.within ? 'more' : 'nobody'}`]
      : [],
  );
  expect(tolls).toEqual(expected);
});
