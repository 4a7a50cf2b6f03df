/** Who the dead were, where one source tells them otherwise than another: "14 militants", said the army; "11 villagers", said residents. */
import type { FigureClaim } from '../../model/claim.js';
import type { Finding } from '../../model/incident.js';
import { rangeOfCount } from '../range.js';
import { list, personsIn } from '../wording.js';
import type { Matter } from './matter.js';

export function disputed({ draft }: Matter): readonly Finding[] {
  const figures = draft.claims.filter((claim): claim is FigureClaim => claim.kind === 'figure');
  const disputing = figures.filter(({ says }) => says.insteadOf !== undefined);
  if (disputing.length === 0) return [];
  const ofPersons = new Map<string, FigureClaim>();
  for (const claim of figures) {
    const key = keyOf(claim, claim.says.persons);
    if (!ofPersons.has(key)) ofPersons.set(key, claim);
  }
  const matters = new Map<string, FigureClaim[]>();
  for (const claim of disputing) {
    const first = ofPersons.get(keyOf(claim, claim.says.insteadOf!));
    if (!first) continue;
    const told = matters.get(first.id);
    if (told) told.push(claim);
    else matters.set(first.id, [first, claim]);
  }
  return [...matters.values()].map((claims) => ({
    kind: 'disagreement',
    message: `Sources differ on who was ${claims[0]!.says.effect}: ${list(claims.map(toldBy))}.`,
    claims: claims.map(({ id }) => id),
  }));
}

const keyOf = ({ report, says: { effect } }: FigureClaim, set: string): string => `${report}|${effect}|${set}`;

function toldBy(claim: FigureClaim): string {
  const { group, label, count } = claim.says;
  return `${personsIn(rangeOfCount(count, null), group, null)}${label === null ? '' : `, ${label},`} according to ${claim.speaker?.name ?? 'the report'}`;
}
