/** What a report leaves open: whether perpetrators are in its total, and whether those detained are among them. */
import type { FigureClaim } from '../../model/claim.js';
import type { Finding } from '../../model/incident.js';
import type { PersonsSet } from '../persons-sets.js';
import type { Settled } from '../settle.js';
import { narrated, openTotal, rowValue, totalOf } from '../tally-rows.js';
import { idsOf, inAll, number, persons } from '../wording.js';
import type { Matter } from './matter.js';

export function ambiguous(matter: Matter): readonly Finding[] {
  const findings: Finding[] = [];
  const perpetrators = knownPerpetrators(matter);
  for (const { settled } of matter.reports) {
    for (const one of settled) {
      const total = openTotals(one);
      if (total) findings.push(total);
      if (one.tally.effect === 'detained' && perpetrators) findings.push(...openArrests(one, matter));
    }
  }
  return findings;
}

function knownPerpetrators({ draft, reports }: Matter): boolean {
  if (draft.entities.some((entity) => entity.role === 'perpetrator' || entity.role === 'perpetrator-organisation')) return true;
  return reports.some(({ settled }) =>
    settled.some(({ tally }) => tally.totals.has('perpetrators') || tally.sets.some((set) => set.group === 'perpetrators')),
  );
}

function openTotals({ tally, withoutPerpetrators }: Settled): Finding | null {
  const perpetrators = rowValue(tally, 'perpetrators');
  if (!perpetrators || perpetrators.range.low === 0) return null;
  const row = { group: 'people' as const, label: null, effect: tally.effect, event: null };
  const whom = perpetrators.range.high === 1 ? `perpetrator ${tally.effect}` : `${number(perpetrators.range)} perpetrators ${tally.effect}`;
  if (withoutPerpetrators) {
    const { range, claims } = withoutPerpetrators.statement;
    return {
      kind: 'ambiguous',
      message: `The total of ${inAll(range, row)} adds up only without the ${whom}; it is read as leaving them out.`,
      claims: idsOf([...claims, ...perpetrators.claims]),
    };
  }
  const open = openTotal(tally);
  if (!open) return null;
  const { total, onTop } = open;
  const verb = perpetrators.range.high === 1 ? 'is' : 'are';
  return {
    kind: 'ambiguous',
    message: `Whether the ${whom} ${verb} in the total of ${inAll(total.statement.range, row)} is not said${onTop ? `; ${perpetrators.range.high === 1 ? 'it is' : 'they are'} counted on top` : ''}.`,
    claims: idsOf([...total.statement.claims, ...perpetrators.claims]),
  };
}

/** Sets of detained people whose part in the incident is not said. */
function openArrests({ tally }: Settled, { draft }: Matter): readonly Finding[] {
  // One person arrested is the suspect as a rule; of several it is worth saying.
  const open = narrated(tally, 'people').filter(
    ({ group, range }) => (group === 'people' || group === 'unspecified') && (range.high === null || range.high > 1),
  );
  const total = totalOf(tally, 'people');
  const totals = total && total.statement.range.high !== 0 && open.length === 0 && !rowValue(tally, 'perpetrators') ? [total] : [];
  return [
    ...open.map((set) => arrest(set.range, set.statement.claims, placeOf(set, draft))),
    ...totals.map(({ statement }) => arrest(statement.range, statement.claims, '')),
  ];
}

function arrest(range: { low: number; best: number | null; high: number | null }, claims: readonly FigureClaim[], place: string): Finding {
  const whom = range.high === 1 ? 'person' : persons(number(range), 'people', null);
  return {
    kind: 'ambiguous',
    message: `Whether the ${whom} detained${place} ${range.high === 1 ? 'is' : 'are'} among the perpetrators is not said.`,
    claims: idsOf(claims),
  };
}

/** The site of the event they were detained in, where it has one. */
function placeOf(set: PersonsSet, draft: Matter['draft']): string {
  if (set.event === null) return '';
  const where = draft.events.find((event) => event.id === set.event)?.where;
  return where?.precision === 'site' ? ` at ${where.name}` : '';
}
