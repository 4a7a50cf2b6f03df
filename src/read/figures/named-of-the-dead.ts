/** "Three bodies were found. All three had been stabbed. They were Ana Ruiz and …": those named are the dead, whatever was said of them last. */
import type { Harm } from '../clauses/clause.js';
import type { FiguresTold } from './figures-told.js';
import type { Persons } from './persons.js';

/**
 * The harm as told of the dead, where it names some of those who were told of again by their wounds, and nobody else was hurt; or of a number
 * all of whom died of theirs.
 */
export function asNamedOfTheDead(told: FiguresTold, harm: Harm, again: ReadonlySet<number>, whole: Persons | undefined): Harm {
  const { rule, within, effect } = harm;
  if (rule === NAMED && effect === 'injured' && whole?.effects.has('killed')) return { ...harm, effect: 'killed', weak: false };
  const isOfThemAgain = rule === NAMED && effect === 'injured' && within !== null && again.has(within);
  if (!isOfThemAgain || told.effects.has('injured') || !told.effects.has('killed')) return harm;
  return { ...harm, effect: 'killed', weak: false, within: null };
}

const NAMED = 'named';
