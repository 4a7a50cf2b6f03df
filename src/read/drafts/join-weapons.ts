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

/** Whether a noun says by itself what it is ("bomb", not "stick"), and whether a word says how big it is, and not what ("powerful"). */
export interface WeaponNames {
  readonly isWeapon: (noun: string) => boolean;
  readonly isLook: (word: string) => boolean;
}

/** @returns the entities in their order; a weapon's names are its longest first. */
export function joinWeapons(entities: readonly Entity[], names: WeaponNames, endings: Endings): readonly Entity[] {
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
  return out.map((entity) => withShorter(entity, names));
}

/** "a powerful dynamite charge" is known as a dynamite charge, and "a powerful bomb" as a bomb, too. */
function withShorter(entity: Entity, { isWeapon, isLook }: WeaponNames): Entity {
  const [longest] = entity.mentions;
  if (entity.role !== 'weapon' || longest === undefined) return entity;
  const shorter = entity.mentions.flatMap((mention) => {
    const at = mention.indexOf(' ');
    return at > 0 && isLook(mention.slice(0, at).toLowerCase()) ? [mention.slice(at + 1)] : [];
  });
  const noun = longest.slice(longest.lastIndexOf(' ') + 1);
  if (isWeapon(noun.toLowerCase())) shorter.push(noun);
  return { ...entity, mentions: [...new Set([...entity.mentions, ...shorter])] };
}

/** "two bombs" and "three bombs" are not the same. */
const numbersAgree = ({ count: a }: Entity, { count: b }: Entity): boolean => !a || !b || (a.low === b.low && a.high === b.high);

const singular = ({ plural, 'doubled-s': doubled }: Endings, noun: string): string => (doubled.of(noun) ? noun : plural.off(noun));
