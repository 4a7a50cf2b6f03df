/**
 * "A vigil was held for those hurt in the shooting. … A man shot three guests": where nothing is told of a deed but that it was done, it is the one of
 * the same day and town of which more is told.
 */
import type { Claim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import { isSuffered } from './is-incident.js';

/** Those of which more is told than of another of their day and town. */
export function withoutToldBarely(drafts: readonly IncidentDraft[]): readonly IncidentDraft[] {
  if (drafts.length < 2) return drafts;
  const full = drafts.filter(({ claims }) => claims.some(isHarm));
  if (full.length === 0 || full.length === drafts.length) return drafts;
  return drafts.filter((draft) => !isBare(draft) || !full.some((one) => isSameDayAndTown(draft, one)));
}

const isHarm = (claim: Claim): boolean => claim.kind === 'figure' && isSuffered(claim);

/** Neither who came to harm nor what it was aimed at. */
const isBare = ({ kind, stage, claims }: IncidentDraft): boolean =>
  kind === 'attack' &&
  stage === 'accomplished' &&
  !claims.some((claim) => claim.kind === 'figure' || (claim.kind === 'participant' && claim.says.role !== 'perpetrator'));

function isSameDayAndTown(bare: IncidentDraft, full: IncidentDraft): boolean {
  if (full.kind !== 'attack') return false;
  const [day, other] = [bare, full].map(({ when }) => when?.start?.slice(0, ISO_DAY) ?? null);
  const isSameDay = day === null || day === other;
  return isSameDay && (bare.where === null || (bare.where.name === full.where?.name && bare.where.country === full.where.country));
}
/** Of "2024-05-08T14:00". */
const ISO_DAY = 10;
