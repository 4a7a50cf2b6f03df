/** The day of an incident of which no report tells one, to a codebook that has it on or before that of its report. */
import { expect, it } from 'vitest';
import { datedByReport } from '../../src/scope/by-report.js';
import { incident } from './incident.js';

const unit = { kinds: [], place: false, day: false, datedByReport: true, because: 'x' };
const published = () => '1990-03-12T09:00:00Z';
const whenOf = (one: ReturnType<typeof incident>, by: typeof unit | null = unit, at: (report: string) => string | null = published) => {
  const { when } = datedByReport(by, one, at);
  return when && { start: when.start, end: when.end };
};

it('is open behind, and ends with the day of the report', () => {
  const dated = datedByReport(unit, incident({ certainty: 'asserted' }), published);
  expect(dated.when).toMatchObject({ start: null, end: '1990-03-12', precision: 'day' });
  expect(incident({ certainty: 'asserted' }).claims.map(({ id }) => id)).toEqual(expect.arrayContaining([...dated.when!.claims]));
});

it('leaves a told day', () => {
  const told = incident({ day: '1990-03-02' });
  expect(datedByReport(unit, told, published)).toBe(told);
});

it('is not there without a day of publication, or by another codebook', () => {
  expect(whenOf(incident({}), unit, () => null)).toBeNull();
  expect(whenOf(incident({}), { ...unit, datedByReport: false })).toBeNull();
  expect(whenOf(incident({}), null)).toBeNull();
});
