/**
 * "A bomber killed nine in a mosque. Hours earlier gunmen killed two guards. A group said it carried out the bombing": the deed meant is the one
 * told of before that was of the kind which the noun names, and not the last.
 */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { Happening } from '../clauses/clause.js';
import type { OpenEvent } from './told-events.js';

/** Kinds whose nouns are of no other deed; any violence is an attack. */
const OF_ITS_OWN: ReadonlySet<IncidentKind> = new Set(['bombing', 'kidnapping', 'arson', 'hijacking'] as const);

export class OfItsKind {
  readonly #last = new Map<IncidentKind, OpenEvent>();
  readonly #kindsOf = new Map<number, Set<IncidentKind>>();

  learn(event: OpenEvent, { word }: Happening): void {
    const kinds = this.#kindsOf.get(event.incident) ?? new Set();
    this.#kindsOf.set(event.incident, kinds.add(word.kind));
    if (word.role === 'violence' && !event.aside) this.#last.set(word.kind, event);
  }

  before(current: OpenEvent, { nominal, phrase, targets, word }: Happening): OpenEvent | null {
    if (!nominal || phrase?.determiner !== 'definite' || targets.length > 0 || !OF_ITS_OWN.has(word.kind)) return null;
    if (current.role !== 'violence' || this.#kindsOf.get(current.incident)?.has(word.kind)) return null;
    const meant = this.#last.get(word.kind);
    return meant && meant.incident !== current.incident ? meant : null;
  }
}
