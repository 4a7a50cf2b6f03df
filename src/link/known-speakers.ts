/** Who speaks in several reports of one incident is who one of them says: "Ana Ruiz" is "Ana Ruiz, director of the hospital". */
import type { Claim } from '../model/claim.js';
import type { Speaker } from '../model/speaker.js';

export function withKnownSpeakers(claims: readonly Claim[]): readonly Claim[] {
  const known = new Map<string, Speaker | null>();
  for (const { speaker } of claims) {
    if (speaker === null || speaker.role === 'unknown' || !isFullName(speaker.name)) continue;
    const key = speaker.name.toLowerCase();
    const before = known.get(key);
    // Two of one name, or one who is told as two: neither is taken
    if (before === undefined) known.set(key, speaker);
    else if (before && before.role !== speaker.role) known.set(key, null);
  }
  if (known.size === 0) return claims;
  return claims.map((claim) => {
    const { speaker } = claim;
    if (speaker === null || speaker.role !== 'unknown') return claim;
    const told = known.get(speaker.name.toLowerCase());
    return told ? { ...claim, speaker: { ...speaker, role: told.role, position: speaker.position ?? told.position } } : claim;
  });
}

const isFullName = (name: string): boolean => /^\p{Lu}.* \S*\p{Lu}/u.test(name);
