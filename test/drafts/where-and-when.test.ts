/** Where and when the incident was that a report on somebody persecuted tells of: not where and when others spoke, tried or marched. */
import { describe, expect, test } from 'vitest';
import { readText } from '../read-text.js';

/** "kind @ place day" of the first incident; '-' where none is told. */
function told(text: string): string {
  const incident = readText(text, { published: '2016-06-07' })[0];
  return incident ? `${incident.kind} @ ${incident.where?.name ?? '-'} ${incident.when?.start?.slice(0, 10) ?? '-'}` : '-';
}

describe('what others think of a deed does not undo it', () => {
  test.each([
    ['Rights groups expressed deep alarm at the arrest of a lawyer in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    ['The ombudsman criticised the detention of two clerks in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    ['The bishop mourned the killing of a poet in Gulu, Uganda, on Friday.', 'attack @ Gulu 2016-06-03'],
    ['The bar protested the arrest of a lawyer in Gulu, Uganda, on Friday.', 'other @ Gulu 2016-06-03'],
    ['The mayor of Gulu, Uganda, expressed hope on Friday that the raiders would be caught.', '-'],
    ['Critics praised a film about a bombing in Gulu, Uganda, on Friday.', '-'],
    ['Lawyers protested against the arrest of a colleague in Gulu, Uganda, on Friday.', 'protest @ Gulu 2016-06-03'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('those gone or held since a day', () => {
  test.each([
    ['Two teachers have been missing since Friday, when they were dragged from a bus in Gulu, Uganda.', 'other @ Gulu 2016-06-03'],
    ['A printer has been held without charge in Gulu, Uganda, since last Friday.', 'other @ Gulu 2016-06-03'],
    ['A teacher has been in prison since 3 May, when police raided her house in Gulu, Uganda.', 'attack @ Gulu 2016-05-03'],
    ['Farmers have blocked a road in Gulu, Uganda, since Friday. Two of them were shot dead on Sunday.', 'protest @ Gulu 2016-06-05'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});

describe('penalties', () => {
  test.each([
    ['A court in Gulu, Uganda, sentenced a blogger to six years in jail on Monday.', 'other @ Gulu 2016-06-06'],
    ['A prosecutor was stabbed in court on Monday in Gulu, Uganda.', 'attack @ Gulu 2016-06-06'],
    ['Two men shot a guard in Gulu, Uganda, on Sunday and were in jail on Monday.', 'attack @ Gulu 2016-06-05'],
    ['A court in Gulu, Uganda, sentenced a shop on Monday to pay a fine.', '-'],
  ])('%s', (text, expected) => expect(told(text)).toBe(expected));
});
