/** "Divers pulled 32 survivors from the water", "two boys were plucked alive from the rubble": those brought out of danger. */
import type { NounPhrase, VerbGroup } from '../chunk.js';
import { FORCES } from '../forces.js';
import { modalityOf } from '../modality.js';
import type { EffectWord, PersonWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';

const RESCUED: EffectWord = { effect: 'rescued', whom: 'object', weak: false };
/** Chunks from the verb to "from the water": "two boys alive on Monday". */
const REACH = 6;

export function readSaved(here: HarmSentence, k: number, group: VerbGroup, lemma: string): void {
  if (!here.classes.pulling.has(lemma) || group.negated) return;
  const pulled = group.passive ? here.clause.subjects(k) : here.clause.objects(k);
  const persons = pulled.filter(({ person }) => person !== null && !person.remains);
  if (persons.length === 0 || !(persons.some((phrase) => isSurvivor(here, phrase)) || isOutOfDanger(here, k))) return;
  addHarm(here, persons, k, RESCUED, modalityOf(here.chunks, k), group.passive ? 'passive' : 'active');
}

/**
 * "69 miners have been evacuated", "the wounded guards were evacuated": out of danger, and not from their homes; of the forces no more is told
 * than that they left.
 */
export function readBroughtOut(here: HarmSentence, k: number): boolean {
  const those = here.clause.subjects(k);
  if (those.length === 0 || !those.every(({ person }) => person !== null && isNoResident(here, person))) return false;
  const saved = those.filter(({ person }) => !FORCES.has(person!.group));
  addHarm(here, saved, k, RESCUED, modalityOf(here.chunks, k), 'passive');
  return true;
}

const isNoResident = ({ classes }: HarmSentence, { concept, group }: PersonWord): boolean =>
  FORCES.has(group) || classes['brought-out'].has(concept);

const isSurvivor = ({ classes }: HarmSentence, { person }: NounPhrase): boolean => classes.survivor.has(person?.concept ?? '');

// pulled two boys from the rubble; but "pulled a man dead from the rubble"
function isOutOfDanger(here: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(here.chunks.length - 1, k + REACH); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'state' || chunk.type === 'verb-group' || chunk.type === 'break') return false;
    if (here.follows(i + 1, 'from') && here.says(here.chunks[i + 1]!, here.classes.danger)) return true;
  }
  return false;
}
