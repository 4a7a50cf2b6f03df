/** "Nine people were killed, police said. Villagers put the number at 22": another number of those who were told of before. */
import { isKilledOrInjured } from '../../../model/killed-or-injured.js';
import { isSmallWord } from '../../text/small-words.js';
import type { NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';
import { readToll } from './tolls.js';

/** Sentences back to the number that is put otherwise. */
const NUMBER_WITHIN = 2;

export function readNumberPut(here: HarmSentence, k: number, number: NounPhrase): void {
  const { chunks, classes, layout, told } = here;
  const isBare = number.determiner === 'definite' && number.quantity === null && classes['number-put'].at(here.head(number));
  if (!isBare || !(isPreposition(chunks[k + 2], 'at') || isSmallWord(layout, number.lastToken, 'as'))) return;
  const last = here.lastSince(here.sentence.index - NUMBER_WITHIN, isCounted);
  if (last < 0) return;
  // nine killed and twenty hurt: the number of the dead
  const { sentence } = told[last]!;
  const { effect } = told[Math.max(last - 1, 0)]!.sentence === sentence && isDead(told[last - 1]) ? told[last - 1]! : told[last]!;
  readToll(here, k + 1, number, { effect, whom: 'subject', weak: false });
}

const isCounted = ({ effect, patient, within, superseded }: Harm): boolean =>
  isKilledOrInjured(effect) && within === null && !superseded && (patient.count?.low ?? 0) > 1;

const isDead = (harm: Harm | undefined): boolean => harm?.effect === 'killed' && isCounted(harm);
