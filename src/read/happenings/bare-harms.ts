/** What an incident is of which the report tells nothing but what became of persons: who died need not have been attacked. */
import type { Harm } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import type { Layout, Token } from '../text/layout.js';
import type { EventClasses } from './event-classes.js';

/** natural: a death that nobody and nothing brought about; open: the report leaves open what did; null: somebody's hand. */
export type BareHarm = 'accident' | 'natural' | 'open' | null;

/**
 * "A boy drowned", "The novelist died of cancer", "two women were found dead".
 * @param report what it says elsewhere
 */
export function bareHarmOf({ tokens }: Layout, classes: EventClasses, harms: readonly Harm[], report: HowTheyDied): BareHarm {
  const told = harms.filter(({ effect }) => effect === 'killed' || effect === 'injured');
  if (told.length === 0 || told.some((harm) => harm.agent !== null || isOfFighters(harm))) return null;
  const says = ({ trigger }: Harm, words: ReadonlySet<string>): boolean => {
    for (let at = trigger.firstToken; at < trigger.lastToken; at++) if (words.has(tokens[at]!.lower)) return true;
    return false;
  };
  const isOpen = (harm: Harm): boolean => UNDERGONE.has(harm.rule) || says(harm, classes.mishap) || says(harm, classes.dying);
  // "The death of the nuns" alone most often tells of a murder.
  if (!told.every(isOpen) || told.every(({ rule }) => rule === 'noun-of') || report.isByHand()) return null;
  if (told.some((harm) => says(harm, classes.mishap))) return 'accident';
  if (told.every((harm) => report.isLongAgo(harm))) return 'natural';
  const isYoung = told.some(({ patient: { age } }) => age !== null && age < OLD);
  return !isYoung && report.isNatural() ? 'natural' : 'open';
}

/** Looked up when first asked for, and once a report. */
export class HowTheyDied {
  readonly #tokens: Layout['tokens'];
  readonly #classes: EventClasses;
  #byHand: boolean | null = null;
  #natural: boolean | null = null;

  /** Years up to it are long past; null where nothing says when the report was published. */
  readonly #past: number | null;

  constructor({ tokens, report: { published } }: Layout, classes: EventClasses) {
    this.#tokens = tokens;
    this.#classes = classes;
    this.#past = published === null ? null : Number(published.slice(0, YEAR)) - LONG_AGO;
  }

  /** "who died in 1984" */
  isLongAgo({ trigger: { lastToken } }: Harm): boolean {
    const year = this.#tokens[lastToken + 1]?.lower ?? '';
    return this.#past !== null && this.#tokens[lastToken]?.lower === 'in' && year.length === YEAR && Number(year) <= this.#past;
  }

  /** "three bullet-ridden bodies", "clashes" */
  isByHand(): boolean {
    return (this.#byHand ??= this.#tokens.some(({ lower }) => this.#classes['by-hand-of'].has(lower)));
  }

  /** "dies at 79", "She was 88", "after a long illness" */
  isNatural(): boolean {
    return (this.#natural ??= this.#tokens.some(({ lower }, at) => this.#isNaturalAt(lower, at)));
  }

  #isNaturalAt(lower: string, at: number): boolean {
    const [classes, tokens] = [this.#classes, this.#tokens];
    if (classes['natural-death'].has(lower)) return true;
    if (classes['was-aged'].has(lower)) return isOld(tokens[at + 1]);
    return classes.dying.has(lower) && isOfOldAge(tokens, classes, at + 1);
  }
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
/** Digits of a year, and years after which a death is history. */
const YEAR = 4;
const LONG_AGO = 5;
