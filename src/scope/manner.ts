/** How an incident is told: at what length, how early in its report, beside which others and by whom. */
import type { ClaimKind } from '../model/claim.js';
import type { Incident } from '../model/incident.js';
import { atLeast, type Trait, type TraitContext } from './trait.js';
import { ownClaims, sentencesOf, toldIn } from './trait-words.js';

export function mannerOf(context: TraitContext, incident: Incident): readonly Trait[] {
  return [...howMuch(incident), ...whereInReport(context, incident), ...besideOthers(context, incident), ...byWhom(incident)];
}

const STEPS = [0, 1, 2, 4, 8];

function howMuch({ claims, events }: Incident): readonly Trait[] {
  const of = (kind: ClaimKind): string =>
    atLeast(
      claims.reduce((sum, claim) => sum + (claim.kind === kind ? 1 : 0), 0),
      STEPS,
    );
  return [
    ['claims', atLeast(claims.length, [1, 3, 5, 8, 12, 20, 30, 50])],
    ['events', atLeast(events.length, [0, 1, 2, 3, 5, 8])],
    ['figures told', of('figure')],
    ['background told', of('background')],
    ['statements told', of('statement')],
    ['status told', of('status')],
  ];
}

/** Of its first report. */
function whereInReport(context: TraitContext, incident: Incident): readonly Trait[] {
  const report = incident.reports[0];
  const claims = ownClaims(incident).filter((claim) => claim.report === report);
  if (report === undefined || claims.length === 0) return [];
  const first = claims.reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const last = claims.reduce((most, { end }) => Math.max(most, end), 0);
  const told = toldIn(context, report);
  const length = Math.max(1, told.text.length);
  return [
    ['sentences', atLeast(sentencesOf(told, claims).length, [1, 2, 3, 5, 8, 12])],
    ['begins at character', atLeast(first, [0, 200, 400, 800, 1500, 3000])],
    ['begins after share', atLeast(first / length, [0, 0.1, 0.2, 0.4, 0.6, 0.8])],
    ['told over share', atLeast((last - first) / length, [0, 0.02, 0.1, 0.3, 0.6])],
    ['characters of the report', atLeast(length, [0, 500, 1000, 2000, 3000, 5000])],
  ];
}

function besideOthers({ together }: TraitContext, incident: Incident): readonly Trait[] {
  const all = together(incident);
  const rank = all.indexOf(incident);
  const ofKind = all.filter((other) => other !== incident && other.kind === incident.kind);
  const longer = ofKind.some((other) => other.claims.length > incident.claims.length);
  return [
    ['incidents of the report', atLeast(all.length, [1, 2, 3, 4, 6])],
    ['rank among them', atLeast(rank + 1, [1, 2, 3, 4, 6])],
    ['another of its kind', ofKind.length === 0 ? 'none' : longer ? 'told at more length' : 'told at less length'],
  ];
}

function byWhom({ claims }: Incident): readonly Trait[] {
  const names = new Set(claims.flatMap(({ speaker }) => speaker?.name ?? []));
  const isNamed = claims.some((claim) => claim.kind === 'participant' && claim.says.personalName);
  return [
    ...claims.map(({ speaker }): Trait => ['told by', speaker?.role ?? 'the report itself']),
    ['speakers', atLeast(names.size, [0, 1, 2, 4])],
    ['someone is named', isNamed ? 'yes' : 'no'],
  ];
}
