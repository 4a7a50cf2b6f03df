/** "Two men were arrested after a raid found cocaine", "13 DUI arrests": held for what is neither violence nor an opinion, and nobody was harmed. */
import type { Claim, EventClaim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import type { Layout } from '../text/layout.js';
import { hasWordOf } from './borne-out.js';
import { isSuffered } from './is-incident.js';
import type { KnownWords } from './known-words.js';

/** Asks of one report, once each, and of its drafts. */
export class CommonCrime {
  readonly #layout: Layout;
  readonly #known: KnownWords;
  #isTold: boolean | null = null;

  constructor(layout: Layout, known: KnownWords) {
    this.#layout = layout;
    this.#known = known;
  }

  /** The report names drugs, drink, fraud or the like, and nothing by which those held are held for their views. */
  get isTold(): boolean {
    return (this.#isTold ??= hasWordOf(this.#layout, this.#known.commonCrime) && !hasWordOf(this.#layout, this.#known.forViews));
  }

  /** "The raid on the house on Elm Street": what is told of is the work of the police alone. */
  isPoliceWork({ kind, claims }: IncidentDraft): boolean {
    return (
      (kind === 'attack' || kind === 'other') &&
      claims.every((claim) => !isHarm(claim) && (claim.kind !== 'event' || this.#isStep(claim))) &&
      this.isTold
    );
  }

  /** What only says when or where it was tells of no deed. */
  #isStep({ rule, says: { kind } }: EventClaim): boolean {
    return kind === 'other' || rule.endsWith('.incident') || this.#known.raiding.has(rule.slice(rule.indexOf('.') + 1));
  }
}

const isHarm = (claim: Claim): boolean => claim.kind === 'figure' && isSuffered(claim);
