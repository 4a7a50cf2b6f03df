/** Names of private persons are masked in all that is shown; offsets stay, and so do quotes where a program checks them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { withholdNames } from '../../src/app/withhold-names.js';
import { text } from '../../src/formats/text.js';
import type { Incident } from '../../src/model/incident.js';
import { report } from './reports.js';

describe('names of private persons', () => {
  let incident: Incident;
  beforeAll(() => {
    incident = openCairn().readEach(
      report('Rosa Quispe, a teacher, was killed by gunmen in Lima on Monday. The police said that Quispe was walking home.'),
    )[0]!;
  });

  it('are masked in everything that is shown', () => {
    expect(text([incident])).toContain('Rosa Quispe');
    expect(text([withholdNames(incident, { quotes: true })])).not.toMatch(/Rosa|Quispe/);
    expect(text([withholdNames(incident, { quotes: true })])).toContain('[name withheld]');
  });

  it('stay in the quotes of the incident JSON, which must equal their slices', () => {
    const withheld = withholdNames(incident, { quotes: false });
    expect(withheld.claims.map(({ quote }) => quote)).toEqual(incident.claims.map(({ quote }) => quote));
    expect(JSON.stringify({ ...withheld, claims: [] })).not.toContain('Quispe');
  });

  it('an incident without them is left as it is', () => {
    const other = openCairn().readEach(report('Two people were killed by gunmen in Lima on Monday.'))[0]!;
    expect(withholdNames(other, { quotes: true })).toBe(other);
  });
});
