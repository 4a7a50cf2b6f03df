/** A figure before it is a claim, and where the harm it is of belongs. */
import type { FigureSays } from '../../model/claim.js';
import type { Certainty } from '../../model/vocabulary.js';
import type { Harm, TokenSpan } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';

/** Its event is the position of an event in the report's list, its span in tokens. */
export interface FigureDraft {
  readonly harm: number;
  readonly says: Omit<FigureSays, 'event'>;
  readonly event: number | null;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly name: { readonly firstToken: number; readonly lastToken: number } | null;
}

/** The event a harm belongs to, and its incident, each by its position; `whole`: it is told of as the incident as a whole; `first`: the incident's first event. */
export interface EventOfHarm {
  readonly event: number;
  readonly incident: number;
  readonly whole: boolean;
  readonly first: boolean;
  /** The place its sentence opens on ("In Lugo a farmer was killed"); absent or null where it opens on none. */
  readonly at?: string | null;
  /** The place told right behind its words or its persons ("eight in Lugo"); absent or null where none is. */
  readonly behind?: string | null;
}

/** From the persons to the word that says what became of them, both included. */
export function spanOf({ sentence, patient, trigger }: Harm, { sentences }: Layout): TokenSpan {
  const { firstToken, lastToken } = sentences[sentence]!;
  return {
    firstToken: Math.max(firstToken, Math.min(patient.firstToken, trigger.firstToken)),
    lastToken: Math.min(lastToken, Math.max(patient.lastToken, trigger.lastToken)),
  };
}
