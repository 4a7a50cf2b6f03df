/** "The blast tore through a hotel", "the two were shot outside a bar": what was told of before is told again, with the site it happened at. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent, ToldEvents } from './told-events.js';

/** The running event is told of again, with the site it was at. */
export function isToldAgainAt(
  around: Surroundings,
  told: ToldEvents,
  current: OpenEvent,
  happening: Happening,
  site: PlaceMention,
): boolean {
  const isAtAnother = current.site !== null && (isToldBySite(happening, site) || told.hasSeveralSites(current.incident));
  return !isAtAnother && isToldAgain(around, current, happening);
}

function isToldAgain({ classes, layout: { tokens } }: Surroundings, current: OpenEvent, happening: Happening): boolean {
  const { word, nominal, phrase, agent, targets } = happening;
  if (word.role !== 'violence' || current.role !== 'violence' || word.kind === 'protest' || current.happenings.length === 0) return false;
  const isFurther = ({ firstToken, headLast }: NounPhrase): boolean => {
    for (let at = firstToken; at < headLast; at++) if (classes.further.at(tokens[at]!)) return true;
    return false;
  };
  const isKnown = (told: NounPhrase): boolean => told.determiner === 'definite' && !isFurther(told);
  if (nominal) return phrase !== null && isKnown(phrase) && (word.kind === current.kind || classes['any-attack'].has(word.word));
  // the bomb went off, the device was left
  const thing = word.object === 'bomb' ? targets[0] : agent;
  if (word.kind === 'bombing' && current.kind === 'bombing' && thing)
    return thing.person === null && thing.name === null && thing.pronoun === null && isKnown(thing);
  const isByNew = agent !== null && agent.pronoun === null && !isKnown(agent);
  return targets.length > 0 && !isByNew && targets.every((target) => isOneTold(target) && !isFurther(target));
}

/** "The four", "them" */
export const isOneTold = ({ pronoun, determiner, quantity, name }: NounPhrase): boolean =>
  pronoun !== null || (name === null && (quantity?.anaphoric === true || (quantity !== null && determiner === 'definite')));

/** "The explosion at the warehouse": which of several it is. "The explosion happened outside the warehouse" says more of the one told of. */
const isToldBySite = ({ nominal, trigger }: Happening, { firstToken }: PlaceMention): boolean =>
  nominal && firstToken >= trigger.lastToken && firstToken <= trigger.lastToken + OF_NOUN_WITHIN;
/** Tokens from a noun to the site it is of: "the attack on the". */
const OF_NOUN_WITHIN = 3;
