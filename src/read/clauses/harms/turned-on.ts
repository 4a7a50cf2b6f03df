/** "then turned the gun on her two sons and himself": those near to him, who were shot as he was. */
import type { NounPhrase } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import { FORCES } from '../forces.js';
import { modalityOf } from '../modality.js';
import { addHarm, HURT, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';
import { isReflexive } from './self-harm.js';

export function readTurnedOn(here: HarmSentence, k: number, lemma: string): void {
  const { classes, chunks, clause } = here;
  const [arm, on, whom] = chunks.slice(k + 1, k + 4);
  if (!classes['turning-on'].has(lemma) || !here.says(arm!, classes.arms)) return;
  if (!isPreposition(on, 'on') || whom?.type !== 'noun-phrase' || whom.determiner !== 'possessive' || !isNear(whom)) return;
  const listed = clause.joinedRight(k + 3);
  const subjects = clause.subjects(k);
  const modality = modalityOf(chunks, k);
  addHarm(here, listed.filter(isNear), k, HURT, modality, 'active', subjects.at(-1) ?? null);
  if (listed.some((phrase) => isReflexive(here, phrase))) addHarm(here, subjects.slice(-1), k, KILLED, modality, 'to-oneself');
}

/** "her two sons", "his wife and daughter"; but officers who come for him may not be hit. */
const isNear = (phrase: NounPhrase): boolean => isPersons(phrase) && phrase.person !== null && !FORCES.has(phrase.person.group);
