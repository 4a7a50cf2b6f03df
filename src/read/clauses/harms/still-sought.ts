/** "Rescuers were still looking for five": of those told of as missing, so many still are. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isBareNumber, isMany, isPersons } from './persons.js';
import { tellTotal } from './tell-harm.js';

/** Harms looked back at for those missing. */
const REMEMBERED = 12;

export function readStillSought(here: HarmSentence, k: number, group: VerbGroup): void {
  const sought = here.chunks[k + 2];
  if (group.passive || group.negated || group.modal || !here.follows(k + 2, 'for') || sought?.type !== 'noun-phrase') return;
  const before = here.chunks[here.chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1];
  // with rescuers still looking for five
  const seeker = before?.type === 'noun-phrase' ? before : here.clause.subjects(k).at(-1);
  if (!seeker || !here.classes.rescuers.at(here.head(seeker))) return;
  const isNumber = sought.quantity !== null && sought.person?.group !== 'perpetrators' && (isBareNumber(sought) || isPersons(sought));
  if (isNumber && hasFewer(here, sought)) tellTotal(here, sought, 'missing', here.chunks[k]!, 'still-sought');
}

/** Of more who were missing the number is out of date. @returns whether any were missing */
function hasFewer({ told }: HarmSentence, { count }: NounPhrase): boolean {
  let were = false;
  for (let i = Math.max(0, told.length - REMEMBERED); i < told.length; i++) {
    const { effect, patient } = told[i]!;
    if (effect !== 'missing' || !isMany(patient)) continue;
    were = true;
    if ((patient.count?.low ?? 0) > (count?.low ?? 0)) told[i] = { ...told[i]!, superseded: true };
  }
  return were;
}
