/** One weapon called by a longer and a shorter name is one entity: "a car bomb" and then "the bomb". */
import type { Entity } from '../../model/incident.js';
import type { Endings } from '../language/endings.js';
import { asOneEntity } from './as-one-entity.js';

/** What is known of the weapons whose names end in one noun. */
interface Named {
  /** Position of the one called by the noun alone, or that such a name is taken for. */
  bare: number | null;
  /** Whether a longer name stands for the bare one already. */
  told: boolean;
}

/** @param isWeapon whether a noun says by itself what it is: "bomb", not "stick"; @returns the entities in their order; a weapon's names are its longest first. */
export function joinWeapons(entities: readonly Entity[], isWeapon: (noun: string) => boolean, endings: Endings): readonly Entity[] {
  const out: Entity[] = [];
  const byNoun = new Map<string, Named>();
  for (const entity of entities) {
    const mention = entity.mentions[0];
    if (entity.role !== 'weapon' || mention === undefined) {
      out.push(entity);
      continue;
    }
    const words = mention.toLowerCase().split(' ');
    const noun = singular(endings, words.at(-1)!);
    const known = byNoun.get(noun);
    const isBare = words.length === 1;
    if (known && known.bare !== null && (isBare || !known.told) && numbersAgree(out[known.bare]!, entity)) {
      out[known.bare] = asOneEntity(out[known.bare]!, entity);
      known.told ||= !isBare;
    } else {
      if (!known) byNoun.set(noun, { bare: out.length, told: !isBare });
      out.push(entity);
    }
  }
  return out.map((entity) => withNoun(entity, isWeapon));
}

/** "a powerful bomb" is known as a bomb, too. */
function withNoun(entity: Entity, isWeapon: (noun: string) => boolean): Entity {
  const mention = entity.mentions[0];
  if (entity.role !== 'weapon' || mention === undefined) return entity;
  const noun = mention.slice(mention.lastIndexOf(' ') + 1);
  return isWeapon(noun.toLowerCase()) && !entity.mentions.includes(noun) ? { ...entity, mentions: [...entity.mentions, noun] } : entity;
}

/** "two bombs" and "three bombs" are not the same. */
const numbersAgree = ({ count: a }: Entity, { count: b }: Entity): boolean => !a || !b || (a.low === b.low && a.high === b.high);

const singular = ({ plural, 'doubled-s': doubled }: Endings, noun: string): string => (doubled.of(noun) ? noun : plural.off(noun));
