/** Those who did it are one entity by whatever they are called: "four hooded men" and then "the assailants", "60 guerrillas" and "the subversives". */

import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import { ANYBODY } from '../clauses/doers/strangers.js';
import { FORCES } from '../clauses/forces.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import { itemAt } from '../text/item-at.js';
import { asOneEntity } from './as-one-entity.js';

/** What a word for attackers says of them. */
export interface AttackerWord {
  /** Whose side they are on; null where the word tells none, so that they may be anybody told of: "the assailants", "two men". */
  readonly side: string | null;
  readonly several: boolean;
  /** Whether it says that they did it: "the gunman", but not "a man". */
  readonly guilty: boolean;
}

/** By the last word or words of a mention, in lower case. */
export type AttackerWords = ReadonlyMap<string, AttackerWord>;

export function readAttackerWords(language: Language): AttackerWords {
  const out = new Map<string, AttackerWord>();
  for (const { group, singular, plural } of language.table('people')) {
    const side = ANYBODY.has(group!) ? null : FORCES.has(group!) ? RANKED : undefined;
    if (side === undefined) continue;
    const guilty = group === 'perpetrators';
    for (const word of words(singular)) out.set(word, { side, several: false, guilty });
    for (const word of words(plural)) out.set(word, { side, several: true, guilty });
  }
  for (const { words: phrases, kind } of language.table('armed-groups'))
    for (const word of words(phrases)) if (kind) out.set(word, { side: kind, several: out.get(word)?.several ?? true, guilty: true });
  return out;
}

/** Bands told of last among which a word's is looked for: hostile lists stay linear. */
const MOST_BANDS = 12;

interface Band extends AttackerWord {
  /** Position among the entities. */
  readonly at: number;
}

/** @returns the entities in their order; where a word fits several bands told of, those told of last are meant. */
export function joinAttackers(entities: readonly Entity[], claims: readonly Claim[], known: AttackerWords): readonly Entity[] {
  let voices: ReadonlyMap<string, string> | null = null;
  const voiceOf = (id: string): string | undefined =>
    (voices ??= new Map(claims.map(({ id, speaker }) => [id, speaker?.name ?? '']))).get(id);
  const called = new Set(claims.flatMap((claim) => (claim.kind === 'participant' && claim.says.personalName ? [claim.id] : [])));
  const out: Entity[] = [];
  const bands: Band[] = [];
  for (const entity of entities) {
    const word = entity.role === 'perpetrator' && entity.effect === null ? wordOf(entity, known) : null;
    if (!word || entity.claims.some((id) => called.has(id))) {
      out.push(entity);
      continue;
    }
    const fitting = bands.findLastIndex(
      (band) =>
        mayBeOne(band, word) &&
        numbersAgree(out[band.at]!, entity) &&
        ((band.side === RANKED) === (word.side === RANKED) || mayBeForces(voiceOf, out[band.at]!, entity)),
    );
    const band = itemAt(bands, fitting);
    if (!band) {
      bands.push({ ...word, at: out.length });
      if (bands.length > MOST_BANDS) bands.shift();
      out.push(entity);
    } else {
      out[band.at] = joined(out[band.at]!, entity);
      bands[fitting] = { ...band, side: band.side ?? word.side };
    }
  }
  return out;
}

/** By the barest of its mentions, which stands last. */
function wordOf({ mentions }: Entity, known: AttackerWords): AttackerWord | null {
  const bare = mentions.at(-1)!.toLowerCase();
  return known.get(bare) ?? known.get(bare.slice(bare.lastIndexOf(' ') + 1)) ?? null;
}

/** "a colonel and two lieutenants", "a man and a woman": each is told of by a rank, and as one of several. */
const mayBeOne = (band: AttackerWord, word: AttackerWord): boolean =>
  band.several === word.several &&
  (word.several || band.guilty || word.guilty) &&
  (band.side === null || word.side === null || (band.side === word.side && band.side !== RANKED));
const RANKED = 'forces';

/**
 * "Soldiers shot nine farmers. The attackers fled"; but "the ministry said infiltrators had attacked", "two gunmen burned a bus": whom another
 * tells of instead, and a number of their own, are no soldiers.
 */
const mayBeForces = (
  voiceOf: (claim: string) => string | undefined,
  { claims: a, count: of }: Entity,
  { claims: b, count }: Entity,
): boolean => {
  const own = new Set(a.map(voiceOf));
  return b.some((id) => own.has(voiceOf(id))) && (of?.high ?? null) === (count?.high ?? null);
};

/** "four men" and "two men" are not the same. */
const numbersAgree = ({ count: a }: Entity, { count: b }: Entity): boolean =>
  !a || !b || a.high === null || b.high === null || (a.low === b.low && a.high === b.high);

/** A number that is sure stands before one that is open. */
const joined = (a: Entity, b: Entity): Entity =>
  a.count && a.count.high === null && b.count ? { ...asOneEntity(a, b), count: b.count } : asOneEntity(a, b);
