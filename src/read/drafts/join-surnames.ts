/** Who is told of again by surnames is one person with whoever has them in full: "Ana Ruiz … Ruiz", "Ms. Ruiz … Ana Ruiz", "Ana Ruiz Mora … Ruiz Mora". */
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
  const heldAt = entities.map((_, at) => at);
  const join = (one: number, other: number): void => {
    const [at, again] = [one, other].map((entity) => heldAt[entity]!).sort((a, b) => a - b) as [number, number];
    out[at] = asOneEntity(out[at]!, out[again]!);
    out[again] = null;
    heldAt[one] = heldAt[other] = at;
  };
  const first = new Map<string, number>();
  names.forEach((name, again) => {
    const called = name.join(' ');
    const at = first.get(called);
    if (name.length > 0 && at === undefined) first.set(called, again);
    if (at !== undefined) join(at, again);
  });
  const longestFirst = [...first].sort(([, a], [, b]) => names[b]!.length - names[a]!.length);
  const full = new Map<string, number | null>();
  for (const [called, at] of longestFirst) {
    const of = full.get(called);
    if (of !== undefined) {
      if (of !== null) join(of, at);
      continue;
    }
    for (let from = 1; from < names[at]!.length; from++) {
      const end = names[at]!.slice(from).join(' ');
      full.set(end, full.has(end) ? null : at);
    }
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
