/** "Twelve of them escaped", "two hostages managed to flee": those who got free of who had taken them. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import { modalityOf } from '../modality.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';

const FREE: EffectWord = { effect: 'rescued', whom: 'subject', weak: false };
/** Harms looked back at for those taken. */
const REMEMBERED = 12;

export function readGotFree(here: HarmSentence, k: number, group: VerbGroup): void {
  if (group.passive || group.negated || group.modal) return;
  const taken = here.told.slice(-REMEMBERED).filter(({ effect }) => effect === 'abducted');
  if (taken.length === 0) return;
  const concepts = new Set(taken.map(({ patient }) => patient.person?.concept ?? null));
  const verb = group.infinitive ? k - 1 : k;
  const those = here.clause
    .subjects(here.chunks[verb]?.type === 'verb-group' ? verb : k)
    .filter((phrase) => isOfTaken(here, phrase, concepts));
  addHarm(here, those, k, FREE, modalityOf(here.chunks, k), 'got-free');
}

// A nurse seized by rebels in May regained her freedom
export function readFreeAgain(here: HarmSentence, k: number, group: VerbGroup): void {
  if (group.passive || group.negated || group.modal) return;
  const taken = here.told.slice(-REMEMBERED).filter(({ effect }) => effect === 'abducted');
  const isTaken = (phrase: NounPhrase): boolean =>
    phrase.pronoun !== null || taken.some(({ patient }) => patient === phrase || patient.person?.concept === phrase.person?.concept);
  if (taken.length > 0) addHarm(here, here.clause.subjects(k).filter(isTaken), k, FREE, modalityOf(here.chunks, k), 'got-free');
}

/** So many of them, or of the kind of those taken; nobody else who got away. */
function isOfTaken(here: HarmSentence, { person, quantity, count }: NounPhrase, concepts: ReadonlySet<string | null>): boolean {
  if (quantity === null || count === null || count.low === 0 || person?.group === 'perpetrators') return false;
  // Twelve of them, where those taken were told of last
  if (person === null) return here.told.findLast(({ patient }) => patient.person?.plural === true)?.effect === 'abducted';
  return concepts.has(person.concept) || here.classes['taken-persons'].has(person.concept);
}
