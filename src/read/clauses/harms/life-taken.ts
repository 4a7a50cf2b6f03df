/** "Ana Ruiz was a victim of the shooting that took her life": of her whom the sentence is about, and not of the shooting. */
import { agree, genderOfPronoun } from '../../text/gender.js';
import type { NounPhrase } from '../chunk.js';
import { modalityOf } from '../modality.js';
import { addHarm, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';

/** @param k "took her life", which is the life of another than the subject */
export function tellLifeTaken(here: HarmSentence, k: number): void {
  const { chunks, layout, clause } = here;
  const verb = verbBefore(here, k);
  const who = verb < 0 ? undefined : clause.subjects(verb).at(-1);
  const told = chunks.slice(verb + 1, k).filter((chunk) => chunk.type === 'noun-phrase');
  const deed = told.find(({ happening }) => happening?.role === 'violence');
  if (!who || !isOne(who) || !deed || told.some((phrase) => phrase.firstToken > deed.firstToken && phrase.person !== null)) return;
  const whose = layout.tokens[chunks[k]!.lastToken - 2]!;
  if (!agree(who.person?.gender ?? null, genderOfPronoun(layout, whose))) return;
  addHarm(here, [who], k, KILLED, modalityOf(chunks, k), 'subject-verb');
}

/** "was" of "was a victim of the shooting that"; -1 where none stands before. */
function verbBefore({ chunks }: HarmSentence, k: number): number {
  for (let i = k - 1; i >= 0; i--) if (chunks[i]!.type === 'verb-group') return i;
  return -1;
}

const isOne = (phrase: NounPhrase): boolean =>
  (phrase.person ?? phrase.name) !== null && phrase.place === null && !isMany(phrase) && phrase.person?.group !== 'perpetrators';
