/** What an incident is of which the report tells nothing but what became of persons: who died need not have been attacked. */
import type { Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import type { Layout, Token } from '../text/layout.js';
import type { EventClasses } from './event-classes.js';

/** natural: a death that nobody and nothing brought about; open: the report leaves open what did; null: somebody's hand. */
export type BareHarm = 'accident' | 'natural' | 'open' | null;

/**
 * "A boy drowned", "The novelist died of cancer", "two women were found dead".
 * @param isNaturalDeath whether the report tells of a death as of a natural one, as `tellsOfNaturalDeath` says
 */
export function bareHarmOf({ tokens }: Layout, classes: EventClasses, harms: readonly Harm[], isNaturalDeath: () => boolean): BareHarm {
  const told = harms.filter(({ effect }) => effect === 'killed' || effect === 'injured');
  if (told.length === 0 || told.some((harm) => harm.agent !== null || isOfFighters(harm))) return null;
  const says = ({ trigger }: Harm, words: ReadonlySet<string>): boolean => {
    for (let at = trigger.firstToken; at < trigger.lastToken; at++) if (words.has(tokens[at]!.lower)) return true;
    return false;
  };
  const isOpen = (harm: Harm): boolean => UNDERGONE.has(harm.rule) || says(harm, classes.mishap) || says(harm, classes.dying);
  // "The death of the nuns" alone most often tells of a murder.
  if (!told.every(isOpen) || told.every(({ rule }) => rule === 'noun-of')) return null;
  if (told.some((harm) => says(harm, classes.mishap))) return 'accident';
  const isYoung = told.some(({ patient: { age } }) => age !== null && age < OLD);
  return !isYoung && isNaturalDeath() ? 'natural' : 'open';
}

/** "dies at 79", "She was 88", "after a long illness" */
export function tellsOfNaturalDeath({ tokens }: Layout, classes: EventClasses): boolean {
  return tokens.some(
    ({ lower }, at) =>
      classes['natural-death'].has(lower) ||
      (classes['was-aged'].has(lower) && isOld(tokens[at + 1])) ||
      (classes.dying.has(lower) && isOfOldAge(tokens, classes, at + 1)),
  );
}

/** A soldier who died, or a rebel, died in the fighting. */
const isOfFighters = ({ patient: { person } }: Harm): boolean => person?.group === 'perpetrators' || FORCES.has(person?.group ?? '');

/** Ways of telling a harm that leave open whether anybody did it. */
const UNDERGONE: ReadonlySet<string> = new Set(['found', 'bodies-found', 'taken-to-hospital', 'survived', 'state-after-be']);

/** "dies at 79", "has died aged 72", "died at the age of 90" */
function isOfOldAge(tokens: Layout['tokens'], classes: EventClasses, from: number): boolean {
  let at = from;
  while (at < from + AGE_WITHIN && classes['at-age'].has(tokens[at]?.lower ?? '')) at++;
  return at > from && isOld(tokens[at]);
}

const isOld = (token: Token | undefined): boolean => Number(token?.lower) >= OLD && Number(token!.lower) <= OLDEST;
const AGE_WITHIN = 4;
/** Years from which a death told of with the age, and with nothing else, is taken for a natural one. */
const OLD = 55;
const OLDEST = 120;
