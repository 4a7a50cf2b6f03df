/** A trait: one thing that a learned judgement may weigh, by its name and what it is found to be ("done by": "police"). */
import type { Incident } from '../model/incident.js';
import type { TellParty } from './parties.js';

/** As they stand in a table of weights, and in what is said of an incident that is left out. */
export const TRAIT_NAMES = [
  'kind',
  'stage',
  'certainty',
  'done by',
  'done to',
  'who to whom',
  'kind and done to',
  'place known to the',
  'day known to the',
  'days before its report',
  'killed',
  'injured',
  'abducted',
  'detained',
  'perpetrators',
  'organisations',
  'victims',
  'targets',
  'weapons',
  'responders',
  'vehicles',
  'things taken',
  'responsibility',
  'effect on victims',
  'effect on targets',
  'victims told of together',
  'claims',
  'events',
  'figures told',
  'background told',
  'statements told',
  'status told',
  'sentences',
  'begins at character',
  'begins after share',
  'told over share',
  'characters of the report',
  'incidents of the report',
  'rank among them',
  'another of its kind',
  'told by',
  'speakers',
  'someone is named',
  'rule broken',
  'word beside it',
  'word of the report',
] as const;
export type TraitName = (typeof TRAIT_NAMES)[number];
export type Trait = readonly [name: TraitName, value: string];

export interface Traits {
  readonly facts: readonly Trait[];
  /** Words of the sentences its claims stand in. */
  readonly near: readonly Trait[];
  /** Words of its reports. */
  readonly report: readonly Trait[];
}

export interface TraitContext {
  readonly tellParty: TellParty;
  /** When a report was published, ISO 8601; null where that is not known. */
  readonly published: (report: string) => string | null;
  readonly text: (report: string) => string;
  /** All incidents of its report, itself among them; itself alone where more is not known. */
  readonly together: (incident: Incident) => readonly Incident[];
}

/** Numbers are weighed by the step they reach: "3 or more". */
export function atLeast(value: number, steps: readonly number[]): string {
  const reached = steps.filter((step) => value >= step).at(-1) ?? steps[0]!;
  return reached === 0 ? 'none' : `${reached} or more`;
}
