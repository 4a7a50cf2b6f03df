/** How far a kind of speaker is trusted for a count, when nothing else tells; a party that boasts of it comes last. */
import type { SpeakerRole } from '../model/vocabulary.js';
import type { Account } from './account.js';

export type Voice = SpeakerRole | 'report';

/** From most to least trusted. Those who count bodies and beds come before those who were told. */
export const TRUST: readonly Voice[] = [
  'medical',
  'official',
  'police',
  'military',
  'report',
  'ngo',
  'expert',
  'media',
  'unknown',
  'witness',
  'perpetrator',
];

export const roleOf = (account: Account): Voice => account.speaker?.role ?? 'report';

export const trustRank = (account: Account, trust: readonly Voice[] = TRUST): number => {
  const rank = trust.indexOf(roleOf(account));
  return rank === -1 ? trust.length : rank;
};

const ESTABLISHED: ReadonlySet<Voice> = new Set(['report', 'official', 'medical', 'police', 'military']);

/** 0: the report's own voice or an official one, told plainly; 1: anyone else, or hedged; 2: a perpetrator's claim. */
export function tier(account: Account): 0 | 1 | 2 {
  const role = roleOf(account);
  if (role === 'perpetrator') return 2;
  return ESTABLISHED.has(role) && !account.hedged ? 0 : 1;
}
