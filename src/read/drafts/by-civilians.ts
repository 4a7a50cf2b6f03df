/** Violence by those who do not fight: "villagers beat a driver", "a student opened fire on a bus", "a nurse attacked by a patient". */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { DoerWords } from '../clauses/doer-words.js';
import { isSomebody } from '../clauses/somebody.js';
import type { Found } from './found.js';
import { isAttackable } from './is-attackable.js';
import { isTold } from './is-incident.js';

/** @param things words for what is attacked, in lower case: critics attack a plan, and nobody is hurt */
export function isByCivilians(
  found: Found,
  happening: Happening,
  things: ReadonlySet<string>,
  byArms: Pick<ReadonlySet<string>, 'has'>,
): boolean {
  const { agent, nominal, targets, word, trigger, certainty } = happening;
  if (!agent || !(agent.person?.group === 'civilians' || (byArms.has(word.word) && isSomeoneUnknown(found, agent)))) return false;
  if (nominal || word.role !== 'violence' || word.kind === 'protest' || !isTold(certainty)) return false;
  const isActive = agent.lastToken <= trigger.firstToken;
  return targets.some(
    (target) => isActive === target.firstToken >= trigger.lastToken && (isSomebody(target) || isAttackable(found, target, things)),
  );
}

/** "a fettler stabbed", "two fettlers shot": a noun that no table knows and that ends as those for persons do, where no thing does so. */
function isSomeoneUnknown(
  { layout: { tokens, endings } }: Found,
  { person, name, pronoun, place, happening, headLast }: NounPhrase,
): boolean {
  if ((person ?? name ?? pronoun ?? place ?? happening) !== null) return false;
  const { lower, word } = tokens[headLast - 1]!;
  if (word !== 0) return false;
  return endings['of-person'].of(endings.plural.off(lower)) || endings['of-person'].of(lower);
}

/**
 * "a grenade hurled by students", "a bomb placed by a soldier": what is done with a bomb by nobody but who attacks; a force throws grenades
 * at those who attack, too.
 */
export function isByBomb(
  { agent, nominal, word, certainty }: Happening,
  { plants, throws }: Pick<DoerWords, 'plants' | 'throws'>,
): boolean {
  const group = agent?.person?.group;
  if (nominal || word.kind !== 'bombing' || word.object === null || word.attempted || !isTold(certainty)) return false;
  if (group === 'civilians') return plants.has(word.word) || throws.has(word.word);
  return (group === 'military' || group === 'police') && plants.has(word.word);
}

/**
 * "burned 40 houses", "shelled a village": by which those who live there are harmed; what a force storms may be held by others.
 * @param things words for what is theirs, in lower case
 */
export function isOfCivilians(
  { layout: { tokens } }: Pick<Found, 'layout'>,
  { word, targets }: Pick<Happening, 'word' | 'targets'>,
  things: ReadonlySet<string>,
): boolean {
  const isTheirs = ({ person, place, headLast }: NounPhrase): boolean =>
    person === null && (place !== null || things.has(tokens[headLast - 1]!.lower));
  return DESTRUCTIVE.has(word.kind) && targets.some(isTheirs);
}
const DESTRUCTIVE: ReadonlySet<IncidentKind> = new Set(['arson', 'bombing', 'robbery'] as const);
