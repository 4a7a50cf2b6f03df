/** Who answers for a toll that its own sentence gives no source for: each row is a text and "number: speaker" of its dead. */
import { expect, test } from 'vitest';
import { readText } from '../read-text.js';

test.each([
  ['Rebels killed nine farmers in Puno on Monday. Another six were hurt, the ministry said.', ['9: ministry']],
  ['Rebels killed nine farmers in Puno on Monday. The ministry said 14 people were killed.', ['9: nobody', '14: ministry']],
])('%s', (text, expected) => {
  const said = readText(text)[0]!.claims.flatMap((claim) =>
    claim.kind === 'figure' && claim.says.effect === 'killed' ? [`${claim.says.count.low}: ${claim.speaker?.name ?? 'nobody'}`] : [],
  );
  expect(said).toEqual(expected);
});
