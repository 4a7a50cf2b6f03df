/** Who is told of again by surname is one person with whoever has it in full: "Ana Ruiz … Ruiz", "Ms. Ruiz … Ana Ruiz". */
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import type { SmallWords } from '../text/small-words.js';
import { asOneEntity } from './as-one-entity.js';

/** Words that belong to a name and are none: "Dr.", "Jr." */
export type BesideNames = Pick<SmallWords, 'title' | 'suffix'>;

/** @returns the entities in their order; where several have a surname in full, it stays apart, for any of them may be meant. */
export function joinSurnames(entities: readonly Entity[], claims: readonly Claim[], beside: BesideNames): readonly Entity[] {
  const called = new Set(claims.flatMap((claim) => (claim.kind === 'participant' && claim.says.personalName ? [claim.says.mention] : [])));
  const names = entities.map((entity) => (isOfName(entity, called) ? wordsOf(entity, beside) : []));
  const out: (Entity | null)[] = [...entities];
  const join = (at: number, again: number): void => {
    out[at] = asOneEntity(out[at]!, out[again]!);
    out[again] = null;
  };
  const first = new Map<string, number>();
  names.forEach((name, again) => {
    const called = name.join(' ');
    const at = first.get(called);
    if (name.length > 0 && at === undefined) first.set(called, again);
    if (at !== undefined) join(at, again);
  });
  const full = new Map<string, number | null>();
  for (const [called, at] of first) {
    const surname = names[at]!.at(-1)!;
    if (called !== surname) full.set(surname, full.has(surname) ? null : at);
  }
  for (const [surname, at] of full) {
    const alone = at === null ? undefined : first.get(surname);
    if (alone !== undefined) join(Math.min(at!, alone), Math.max(at!, alone));
  }
  return out.filter((entity): entity is Entity => entity !== null);
}

const isOfName = ({ role, mentions }: Entity, called: ReadonlySet<string>): boolean =>
  role === 'perpetrator' && mentions.every((mention) => called.has(mention));

/** Of the longest form, without what stands before and behind the name itself. */
function wordsOf({ mentions }: Entity, { title, suffix }: BesideNames): readonly string[] {
  const all = mentions[0]!.toLowerCase().split(' ');
  return all.slice(title.has(all[0]!) ? 1 : 0, all.length > 1 && suffix.has(all.at(-1)!) ? -1 : undefined);
}
