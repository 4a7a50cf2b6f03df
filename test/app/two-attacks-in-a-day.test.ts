/** Two attacks in one town on one day, told over half a year: who is missing is found, a figure is withdrawn, a round-up tells of both. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { report } from './reports.js';

const MARKET = 'at the Kibuye market in Kisumu on Tuesday morning';
const REPORTS = [
  report(
    `KISUMU, Kenya - Twelve people were killed and 20 injured when a bomb exploded ${MARKET}, police said. Three people were missing.`,
    {
      id: 'first',
      publisher: 'Lake Wire',
      published: '2021-03-02T10:00Z',
    },
  ),
  report(
    `KISUMU, Kenya - Twelve people were killed and 20 injured when a bomb exploded ${MARKET}, police said. Three people were missing. (Lake Wire)`,
    { id: 'copy', publisher: 'Daily Shore', published: '2021-03-02T11:00Z' },
  ),
  report(
    'KISUMU - Police on Tuesday withdrew their earlier figure of 12 dead in the bombing of the Kibuye market in Kisumu and said that seven people were killed. All three missing people were found alive, the Red Cross said. Twenty people were injured.',
    { id: 'corrected', publisher: 'Nyanza Post', published: '2021-03-02T18:00Z' },
  ),
  report(
    'KISUMU - Gunmen shot dead two guards at a fuel depot in the Obunga area of Kisumu on Tuesday evening and wounded a driver, police said. They escaped with cash.',
    { id: 'depot', publisher: 'Nyanza Post', published: '2021-03-02T19:00Z' },
  ),
  report(
    'Two guards were killed and a driver was wounded when gunmen raided a fuel depot in Obunga, Kisumu, on Tuesday evening, police said.',
    { id: 'depot-again', publisher: 'Daily Shore', published: '2021-03-03T06:00Z' },
  ),
  report(
    "KISUMU, Kenya - Two of the people injured in Tuesday's bombing of the Kibuye market in Kisumu died in hospital on Wednesday night, raising the death toll to nine, the hospital said.",
    { id: 'hospital', publisher: 'Lake Wire', published: '2021-03-04T08:00Z' },
  ),
  report(
    'It was a bloody Tuesday in Kisumu. In the morning a bomb exploded at the Kibuye market, killing nine people. In the evening gunmen killed two guards at a fuel depot in Obunga.',
    { id: 'round-up', publisher: 'Weekend Review', published: '2021-03-06T06:00Z' },
  ),
  report(
    'KISUMU - Two men went on trial on Wednesday over the bombing of the Kibuye market in Kisumu in March, in which nine people were killed. They deny the charges.',
    { id: 'trial', publisher: 'Nyanza Post', published: '2021-09-15T06:00Z' },
  ),
];

describe('two attacks in a day', () => {
  const incidents = openCairn().readAll(REPORTS);
  const [market, depot] = incidents;

  it('are a bombing and an attack', () => expect(incidents.map(({ kind }) => kind)).toEqual(['bombing', 'attack']));
  const best = (effect: string): number | null | undefined =>
    market!.figures.find((figure) => figure.event === null && figure.group === 'people' && figure.effect === effect)?.best;
  const findings = market!.findings.map(({ message }) => message);

  it('stay two, and the round-up is of both', () => {
    expect(incidents.map(({ reports }) => [...reports].sort())).toEqual([
      ['copy', 'corrected', 'first', 'hospital', 'round-up', 'trial'],
      ['depot', 'depot-again', 'round-up'],
    ]);
    expect(depot!.figures.find(({ event, group, effect }) => event === null && group === 'people' && effect === 'killed')?.best).toBe(2);
  });

  it('have the dead who died later, and nobody missing any more', () => {
    expect([best('killed'), best('injured'), best('missing'), best('rescued')]).toEqual([9, 20, 0, 3]);
  });

  it.each([
    /^The number of people missing was given as 3 .*, then as 0 \(Red Cross/,
    /^The number of people killed was given as 7 .*, then as 9 /,
    /later withdrew the figure of 12 people killed\.$/,
  ])('say %s', (message) => expect(findings).toContainEqual(expect.stringMatching(message)));
});
