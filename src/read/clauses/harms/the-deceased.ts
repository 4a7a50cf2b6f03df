/** "The deceased, Ana Ruiz, was on her way home", "The dead were identified as Ana Ruiz and Juan Mora": nothing else may say that they died. */
import { isSmallWord } from '../../text/small-words.js';
import { lemmaOf, type NounPhrase } from '../chunk.js';
import { addHarm, INJURED, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isOneNamed, isPersons } from './persons.js';
import { ASSERTED } from './tell-harm.js';

/** Sentences back in which those who died may have been told of; a name is then no further person. */
const TOLD_WITHIN = 12;

/** "the dead", "those killed", and not "two dead" */
export const isTheDead = ({ stateIsHead, state, quantity, determiner }: NounPhrase): boolean =>
  stateIsHead && quantity === null && determiner === 'definite' && state?.effect === 'killed' && state.use !== 'noun-of';

/** "the injured", "those wounded" */
const isTheInjured = ({ stateIsHead, state, quantity, determiner }: NounPhrase): boolean =>
  stateIsHead && quantity === null && determiner === 'definite' && state?.effect === 'injured' && state.use === 'adjective';

/** @param subject what is said to be those named @returns whether they are told of for the first time */
export function tellTheDeceased(here: HarmSentence, subject: NounPhrase, names: readonly NounPhrase[]): boolean {
  const those = isTheDead(subject) ? KILLED : isTheInjured(subject) ? INJURED : null;
  // The dead were identified as the pastor, his wife and a guard
  const areSaid = names.length > 1 && names.every(({ determiner, quantity, name }) => (determiner ?? quantity ?? name) !== null);
  if (those === null || names.length === 0 || !names.every((name) => (areSaid || isOneNamed(name)) && isPersons(name))) return false;
  const isOfThose = ({ effect }: { readonly effect: string }): boolean => effect === those.effect;
  if (here.lastSince(here.sentence.index - TOLD_WITHIN, isOfThose) >= 0) return false;
  addHarm(here, names, here.chunks.indexOf(subject), those, ASSERTED, 'the-deceased');
  return true;
}

// The deceased, Ana Ruiz, was | The deceased, identified by police as Ana Ruiz, was
export function readTheDeceased(here: HarmSentence, k: number, subject: NounPhrase): void {
  if (!isTheDead(subject) || here.chunks[k + 1]?.type !== 'comma') return;
  const said = here.chunks[k + 2];
  const isSaid = said?.type === 'verb-group' && said.bareParticiple && here.classes.naming.has(lemmaOf(said));
  const first = isSaid ? pastAs(here, k + 3) : k + 2;
  if (here.chunks[first]?.type === 'noun-phrase') tellTheDeceased(here, subject, here.clause.joinedRight(first));
}

/** Chunks from "identified" to "as": "by police". */
const AS_WITHIN = 4;

function pastAs({ chunks, layout }: HarmSentence, from: number): number {
  for (let k = from; k < Math.min(chunks.length, from + AS_WITHIN); k++) if (isSmallWord(layout, chunks[k]!.firstToken, 'as')) return k + 1;
  return chunks.length;
}
