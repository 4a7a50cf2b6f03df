/** "Ten of the 13 miners were killed; the rest were wounded": the three of whom nothing was said yet. */
import { exactly } from '../../../model/count.js';
import { altered, type NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';

/** Harms looked back at for how many they all are. */
const REMEMBERED = 4;

/** The phrase as so many persons; null where it is no such, or nobody says how many they all are. */
export function restOfThose(here: HarmSentence, phrase: NounPhrase): NounPhrase | null {
  if (phrase.determiner !== 'definite' && phrase.quantity?.anaphoric !== true) return null;
  if (phrase.person !== null || phrase.name !== null || !here.classes.remainder.at(here.head(phrase))) return null;
  const near = here.told.slice(-REMEMBERED).filter(({ sentence, within }) => sentence >= here.sentence.index - 1 && within === null);
  const share = near.findLast(({ patient }) => patient.quantity?.of != null);
  const all = share?.patient.quantity?.of;
  if (!share || !all || all.low === null || all.low !== all.high) return null;
  const parts = new Map(near.map(({ patient }) => [patient.firstToken, patient]));
  let left = all.low;
  for (const [at, { count }] of parts) if (at >= share.patient.firstToken) left -= count?.low ?? 1;
  if (left < 1 || isAnotherCounted(here, phrase, parts)) return null;
  const count = exactly(left);
  const quantity = { ...share.patient.quantity!, count, of: null, additional: false, anaphoric: false };
  return altered(phrase, { person: share.patient.person, count, quantity, determiner: null });
}

/** "two died, one escaped and the rest were hurt": one more of them, of whom no harm is told. */
const isAnotherCounted = ({ chunks }: HarmSentence, rest: NounPhrase, parts: ReadonlyMap<number, NounPhrase>): boolean =>
  chunks.some(
    (chunk) =>
      chunk.type === 'noun-phrase' && chunk.quantity !== null && chunk.firstToken < rest.firstToken && !parts.has(chunk.firstToken),
  );
