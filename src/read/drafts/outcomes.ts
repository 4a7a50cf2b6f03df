/** What became of a thing that was attacked, where a sentence tells it without naming the thing: "The blast caused heavy damage." */

import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Outcome, TokenSpan } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { OpenIncident } from './open-incident.js';
import { sentenceAt } from './telling-of.js';

/** Sentences behind the one that names the thing in which what became of it may be told. */
const BEHIND = 2;

export class Outcomes {
  readonly #incident: OpenIncident;
  /** First tokens of the things attacked, in the order of the text. */
  readonly #things: readonly number[];

  constructor(incident: OpenIncident) {
    this.#incident = incident;
    const { told, found, events } = incident;
    const targets = events.flatMap(({ happenings }) => happenings.flatMap((h) => targetsOf(found.clauses.happenings[h]!)));
    const things = [...told.damages.map(({ damage }) => damage.thing), ...targets.filter(({ person, pronoun }) => !person && !pronoun)];
    this.#things = things.map(({ firstToken }) => firstToken).sort((a, b) => a - b);
  }

  /** Told in its own sentence, or in one soon behind it with nothing else that was attacked in between. */
  of(phrase: NounPhrase): Outcome['effect'] | null {
    const { told, found } = this.#incident;
    const own = sentenceAt(found.layout, found.layout.tokens[phrase.firstToken]!.start);
    const at = countInFront(told.outcomes, ({ sentence }) => sentence < own.index);
    return this.#behind(own, told.outcomes[at]) ?? this.#inFront(own, itemAt(told.outcomes, at - 1));
  }

  #behind(own: Sentence, next: Outcome | undefined): Outcome['effect'] | null {
    if (!next || next.sentence > own.index + BEHIND) return null;
    if (next.sentence === own.index) return next.effect;
    // Gunmen killed nine in a mosque. Police defused a bomb
    if (next.undone && this.#isBloody()) return null;
    return this.#hasThing({ firstToken: own.lastToken, lastToken: next.trigger.firstToken }) ? null : next.effect;
  }

  #isBloody(): boolean {
    return this.#incident.claims.some(
      (claim) => claim.kind === 'figure' && isKilledOrInjured(claim.says.effect) && claim.says.count.low !== 0,
    );
  }

  /** "Bombs caused heavy damage in Lugo. They exploded at two banks." */
  #inFront(own: Sentence, last: Outcome | undefined): Outcome['effect'] | null {
    if (last?.effect !== 'damaged' || last.sentence !== own.index - 1) return null;
    const { firstToken } = this.#incident.found.layout.sentences[last.sentence]!;
    return this.#hasThing({ firstToken, lastToken: own.firstToken }) ? null : last.effect;
  }

  #hasThing({ firstToken, lastToken }: TokenSpan): boolean {
    return countInFront(this.#things, (at) => at < lastToken) > countInFront(this.#things, (at) => at < firstToken);
  }
}

/** Of "the device was defused" none: what such a verb is said of are bombs. */
const targetsOf = ({ word, targets }: Happening): readonly NounPhrase[] => (word.attempted && word.object !== null ? [] : targets);
