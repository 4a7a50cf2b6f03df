/** Persons of whom a report tells in two incidents: in which of them they are counted. */
import { expect, it } from 'vitest';
import type { FigureClaim } from '../../src/model/claim.js';
import type { IncidentDraft } from '../../src/model/incident.js';
import { countOnce } from '../../src/scope/count-once.js';
import { readText } from '../read-text.js';

const draftOf = (text: string) => readText(text, { published: '2024-03-05' })[0]!;

/** Of each incident those harmed, and how many of its claims are figures. */
const harmed = (incidents: readonly IncidentDraft[]): readonly string[] =>
  incidents.map(({ entities, claims }) => {
    const victims = entities.flatMap(({ role, effect, mentions }) => (role === 'victim' ? [`${mentions.at(-1)} ${effect}`] : []));
    return `${victims.join(', ')} (${claims.filter((claim): claim is FigureClaim => claim.kind === 'figure').length})`;
  });

const LONG = 'Gunmen killed judge Ana Ruiz and wounded two guards in Tacna on Monday.';
const SHORT = 'Judge Ana Ruiz was killed.';

it.each([
  ['the same name', [LONG, SHORT], ['judge killed, guards injured (2)', ' (0)']],
  ['the incident of which more is told', [SHORT, LONG], [' (0)', 'judge killed, guards injured (2)']],
  ['capitals', [LONG, SHORT.toUpperCase()], ['judge killed, guards injured (2)', ' (0)']],
  ['the first of equals', ['Rebels killed a nurse.', 'Rebels killed a nurse.'], ['nurse killed (1)', ' (0)']],
  ['a telling number', ['Rebels killed five miners in Tacna.', 'Five workers were killed.'], ['miners killed (1)', ' (0)']],
  ['two of another name', ['Rebels killed two miners.', 'Two workers were killed.'], ['miners killed (1)', 'workers killed (1)']],
  ['another effect', ['Rebels killed five miners.', 'Five miners were wounded.'], ['miners killed (1)', 'miners injured (1)']],
  ['another number', ['Rebels killed five miners.', 'Six miners were killed.'], ['miners killed (1)', 'miners killed (1)']],
])('counts persons once, heeding %s', (_, texts, expected) => {
  expect(
    harmed(
      countOnce(
        texts.map((text) => draftOf(text)),
        () => true,
      ),
    ),
  ).toEqual(expected);
});

it('lets persons stand beside an incident that is not counted, and asks of none where nobody is told of twice', () => {
  const [first, second] = [draftOf(LONG), draftOf(SHORT)];
  expect(countOnce([first!, second!], (incident) => incident === second)).toEqual([first, second]);
  const asked = [draftOf('Rebels killed a nurse.'), draftOf('Rebels killed a monk.')];
  expect(
    countOnce(asked, () => {
      throw new Error('asked');
    }),
  ).toBe(asked);
});
