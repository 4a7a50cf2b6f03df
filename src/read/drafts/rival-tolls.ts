/**
 * "A bomb killed 30 people, witnesses said. The governor said that 12 people had died": what two speakers say of all is no part of each
 * other. Of the hurt each may know of some.
 */
import type { FigureSays } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { Harm } from '../clauses/clause.js';
import { isShare } from '../clauses/harms/persons.js';
import { isAtLarge } from '../figures/groups-of-persons.js';

/** The numbers told so far of one incident, by the persons counted. */
export class RivalTolls {
  readonly #tolls = new Map<string, { readonly says: FigureSays; readonly speaker: Speaker | null }>();

  /** The figure as a toll of its own, where it was taken for a part of a larger one that somebody else gave; else as it was. */
  settled(says: FigureSays, speaker: Speaker | null, { patient }: Harm): FigureSays {
    const { within, effect, persons, scope } = says;
    const whole = within === null ? undefined : this.#tolls.get(`${within}/${effect}`);
    if (scope === 'incident' && persons !== null) this.#tolls.set(`${persons}/${effect}`, { says, speaker });
    return whole && isNumberOfAll(patient) && isRival(says, speaker, whole.says, whole.speaker)
      ? { ...says, within: null, scope: 'incident' }
      : says;
  }
}

/** "12 people", not "12 of them", "another 12", "the 12". */
const isNumberOfAll = (patient: Harm['patient']): boolean =>
  patient.quantity !== null && !patient.quantity.additional && !patient.quantity.anaphoric && !isShare(patient);

const isRival = (says: FigureSays, speaker: Speaker | null, whole: FigureSays, other: Speaker | null): boolean =>
  says.effect === 'killed' &&
  speaker !== null &&
  other !== null &&
  speaker.name !== other.name &&
  says.event === null &&
  says.label === null &&
  says.movedFrom === null &&
  isAtLarge(says.group) &&
  isAtLarge(whole.group) &&
  (says.count.low ?? 0) > 1;
