/** What became of those who attacked: each row is a short report, with how many were killed, injured, and killed of the attackers. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

function tollOf(text: string): string {
  const figures = readText(text, { published: '2026-03-04' })[0]?.figures ?? [];
  const best = (group: string, effect: string): number =>
    figures.find((row) => row.group === group && row.effect === effect && row.event === null && row.label === null)?.best ?? 0;
  return `${best('people', 'killed')}/${best('people', 'injured')}/${best('perpetrators', 'killed')}`;
}

describe('a report that goes on about him who attacked', () => {
  const diner = 'A man opened fire at a diner in Harlow on Monday, killing a waitress and a cook and wounding a customer.';
  test.each([
    [`${diner} He had been fired from the diner a week before and had threatened the owner. His body was found in a field.`, '3/1/1'],
    [`${diner} He had been fired from the diner a week before. Police later found his body in a motel.`, '3/1/1'],
    [`${diner} He then drove to a farm, where he was found dead on Tuesday.`, '3/1/1'],
    [`${diner} He had been fired a week before. A guard with a revolver shot and killed him.`, '3/1/1'],
    [`${diner} He fled. He was fatally shot by a bystander.`, '3/1/1'],
    ['Ivo Reyes shot and killed his brother and his mother and wounded a neighbor. When officers entered, they found him dead.', '3/1/1'],
    [
      'After killing two supervisors and wounding a third, a guard barricaded himself in an office, where he was found dead hours later.',
      '3/1/1',
    ],
    // a victim who is told of since, or may be meant as well
    [`${diner} The customer was taken to a clinic, where he died.`, '3/0/0'],
    ['A man shot his neighbor in Harlow on Monday. He was taken to a clinic, where he later died.', '1/0/0'],
    ['A clerk shot a customer in Harlow. Officers found the customer in the yard. He was pronounced dead.', '1/0/0'],
    ['Juan Mora, 15, died in May, killed by a stray shot. Mora was taken to Mercy Hospital, where he later died.', '1/0/0'],
  ])('%s', (text, toll) => expect(tollOf(text)).toBe(toll));
});
