/** "turned the gun on himself in a failed suicide attempt", "shot himself. He was treated for his wound": who shot himself and lives. */
import type { NounPhrase } from '../chunk.js';
import type { Harm } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';

// He shot his wife and then himself in a failed suicide attempt
export function isOnlyAttempted(here: HarmSentence, k: number): boolean {
  const isAttempt = (phrase: NounPhrase): boolean => here.says(phrase, here.classes.suicide) && here.says(phrase, here.classes.undone);
  return here.chunks.slice(k + 1).some((chunk) => chunk.type === 'noun-phrase' && isAttempt(chunk));
}

/** Harms looked back for one that somebody did to himself. */
const TOLD_WITHIN = 8;

// He turned the gun on himself. He remains in hospital, the suspect was treated for his wound: of one, and told of before
export function isOneWhoShotHimself({ told, layout }: HarmSentence, phrase: NounPhrase): boolean {
  const { pronoun, name, determiner, person, quantity, lastToken } = phrase;
  if (quantity !== null || isMany(phrase) || pronoun === 'plural') return false;
  const surname = name === null ? null : layout.tokens[lastToken - 1]!.lower;
  const mayBe = ({ patient }: Harm): boolean =>
    surname === null
      ? pronoun !== null || (determiner === 'definite' && person?.group === 'perpetrators')
      : patient.name !== null && layout.tokens[patient.lastToken - 1]!.lower === surname;
  return told.slice(-TOLD_WITHIN).some((harm) => harm.effect === 'killed' && harm.weak && harm.rule === 'to-oneself' && mayBe(harm));
}
