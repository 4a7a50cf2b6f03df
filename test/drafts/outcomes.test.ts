/** What became of what was attacked, where a sentence tells it without naming the thing, on reports of our own. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

const rows: readonly [text: string, targets: readonly string[]][] = [
  ['A bomb exploded at a bank in Lima on Monday. The blast caused heavy damage.', ['damaged bank']],
  ['A BOMB EXPLODED AT A BANK IN LIMA ON MONDAY. THE BLAST CAUSED HEAVY DAMAGE.', ['damaged BANK']],
  ['Bombs caused heavy damage in Lima on Monday. They exploded at a bank and a hotel.', ['damaged bank', 'damaged hotel']],
  ['A bomb exploded at a bank in Lima on Monday. Material damage was reported.', ['damaged bank']],
  ['A bomb exploded at a bank in Lima on Monday, causing no casualties but some damage.', ['damaged bank']],
  ['A bomb exploded at a bank in Lima on Monday. There were no casualties, only large property losses.', ['damaged bank']],
  ['A grenade was thrown at a clinic in Lima on Monday without causing damage.', ['unharmed clinic']],
  ['A grenade was thrown at a clinic in Lima on Monday. No injuries or damage were reported.', ['unharmed clinic']],
  ['A bomb was placed at a clinic in Lima on Monday, but it failed to explode.', ['unharmed clinic']],
  ['Men placed a bomb at a clinic in Lima on Monday. The device was defused.', ['unharmed clinic']],
  ['Guards found a bomb at a clinic in Lima on Monday before it went off.', ['unharmed clinic']],
  ['Three grenades were thrown at a clinic in Lima on Monday, two of which failed to explode.', ['- clinic']],
  ['A bomb exploded at a bank in Lima on Monday. Rebels attacked a mill. The attack caused damage.', ['- bank', 'damaged mill']],
  ['A bomb exploded at a bank in Lima on Monday. The owner claimed damages.', ['- bank']],
  ['A bomb exploded at a bank in Lima on Monday. The blast could damage the talks.', ['- bank']],
];

describe('what became of what was attacked', () => {
  test.each(rows)('%s', (text, expected) => {
    const targets = readText(text, { published: '2024-03-05' }).flatMap(({ entities }) => entities.filter(({ role }) => role === 'target'));
    expect(targets.map(({ mentions, effect }) => `${effect ?? '-'} ${mentions[0]}`)).toEqual(expected);
  });
});
