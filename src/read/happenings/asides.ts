/** Incidents told of in between, after which a report goes on with the one it told of before. */
import { isSmallWord } from '../text/small-words.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

interface Aside {
  readonly sentence: number;
  readonly before: OpenEvent;
  /** What others did because of the one before; null for what one sentence alone tells of. */
  readonly inReturn: OpenEvent | null;
}

export class Asides {
  readonly #around: Surroundings;
  #open: Aside | null = null;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  open(aside: Aside): void {
    this.#open = aside;
  }

  /** The event that a sentence goes on with; null where none was left, or where it still tells of those told of in between. */
  cameBackTo(sentence: number): OpenEvent | null {
    const aside = this.#open;
    if (!aside || aside.sentence === sentence) return null;
    const goesOn = aside.inReturn === null ? pointsBack(this.#around, sentence) : goesOnWith(this.#around, aside.inReturn, sentence);
    this.#open = goesOn ? { ...aside, sentence } : null;
    return goesOn ? null : aside.before;
  }
}

/** "That attack killed nine": what was told of in between. */
function pointsBack({ layout, clauses, happeningsOf }: Surroundings, sentence: number): boolean {
  return happeningsOf(sentence).some((at) => {
    const { phrase, word } = clauses.happenings[at]!;
    return phrase !== null && word.role === 'violence' && isSmallWord(layout, phrase.firstToken, 'that');
  });
}

/** "The youths then burned a shop", "Police fired on them": the next sentence tells of those who did it still. */
function goesOnWith({ layout, clauses }: Surroundings, { happenings }: OpenEvent, sentence: number): boolean {
  const { tokens, sentences } = layout;
  const doers = new Set<string>();
  for (const at of happenings) {
    const { agent } = clauses.happenings[at]!;
    if (agent && !agent.pronoun) doers.add(tokens[agent.headLast - 1]!.lower);
  }
  const { firstToken, lastToken } = sentences[sentence]!;
  for (let at = firstToken; at < lastToken; at++)
    if (doers.has(tokens[at]!.lower) || isSmallWord(layout, at, 'they') || isSmallWord(layout, at, 'them')) return true;
  return false;
}
