/** Who was found: "Four bodies were found in the house" tells of the dead, "the missing were found" of nobody missing any more. */

import { exactly } from '../../../model/count.js';
import { itemAt } from '../../text/item-at.js';
import { whoBefore } from '../arguments/described-subjects.js';
import { altered, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isOf, isSmall, says } from '../chunks/says.js';
import { modalityOf } from '../modality.js';
import { addHarm, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';
import { tellTotal } from './tell-harm.js';

/** Chunks from "missing" to "were found": "since Monday in the hills". */
const FOUND_REACH = 5;

// Four bodies were found in the house | Police found four bodies
export function readBodies(here: HarmSentence, k: number, passive: boolean): void {
  const found = passive ? here.clause.subjects(k) : here.clause.objects(k);
  // some bodies were found to have been counted twice
  if ([here.chunks[k], here.chunks[k + 1]].some((verb) => verb?.type === 'verb-group' && verb.infinitive)) return;
  const own = found[0] && isBody(here, found[0]) ? found : found.filter((phrase) => isBody(here, phrase));
  const beside = own.length === 0 && passive ? bodyBeside(here, found) : null;
  const bodies = beside ? [beside] : own;
  // No bodies were found: the dead may lie elsewhere
  if (bodies[0]?.count?.high === 0) return;
  addHarm(here, whoseBodies(here, bodies) ?? bodies, k, KILLED, modalityOf(here.chunks, k), 'bodies-found');
  if (bodies.length > 0) tellThatOf(here, k);
}

/** Phrases between commas from a body back to what is told last of whose it is: "the body of a nurse, Ana Ruiz, who lived there, was found". */
const BESIDE_STEPS = 2;

function bodyBeside(here: HarmSentence, [last, ...others]: readonly NounPhrase[]): NounPhrase | null {
  if (!last || others.length > 0 || !isPersons(last)) return null;
  let at = here.chunks.indexOf(last);
  for (let steps = 0; steps < BESIDE_STEPS && itemAt(here.chunks, at - 1)?.type === 'comma'; steps++) {
    const before = itemAt(here.chunks, (at -= 2));
    // near the body, Ana Ruiz, who had fled, was found alive
    if (before?.type === 'noun-phrase' && isBody(here, before)) return itemAt(here.chunks, at - 1)?.type === 'preposition' ? null : before;
  }
  return null;
}

/** Chunks from "was found" to "that of": "in a motel in Lugo on Monday, along with". */
const THAT_WITHIN = 9;

// The body of a man was found in a motel, along with that of his girlfriend | next to that of a nurse
function tellThatOf(here: HarmSentence, k: number): void {
  for (let i = k + 1; i < Math.min(here.chunks.length - 2, k + THAT_WITHIN); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'verb-group' || chunk.type === 'break') return;
    if (!says(chunk, 'that') || !isOf(here.chunks[i + 1]) || here.chunks[i + 2]!.type !== 'noun-phrase') continue;
    return addHarm(here, here.clause.joinedRight(i + 2), k, KILLED, modalityOf(here.chunks, k), 'bodies-found');
  }
}

/** "a cook and a nurse whose bodies were found": the cook and the nurse. */
function whoseBodies({ chunks, clause }: HarmSentence, [bodies]: readonly NounPhrase[]): readonly NounPhrase[] | null {
  // the gunman's body: his, and not that of one whom he killed
  if (bodies?.whose?.person?.group === 'perpetrators' && bodies.count?.high === 1) return [bodies.whose];
  const at = bodies ? chunks.indexOf(bodies) : -1;
  const whose = itemAt(chunks, at - 1);
  const who = at < 2 || !isSmall(whose, 'relative', 'whose') ? -1 : whoBefore(chunks, at - 1);
  const persons = who < 0 ? [] : clause.personsUpTo(chunks[who] as NounPhrase);
  return persons.length > 0 && persons.every(isPersons) ? persons : null;
}

// Nine bodies were brought to the morgue | The clinic received nine bodies | Nine bodies lay in the yard
export function readBodiesBrought(here: HarmSentence, k: number, passive: boolean): void {
  const persons = passive ? here.clause.subjects(k) : [...here.clause.objects(k), ...here.clause.subjects(k)];
  // "the two bodies" were told of before
  const isCounted = ({ quantity, determiner, whose }: NounPhrase): boolean =>
    (whose !== null && (whose.name !== null || whose.person?.group === 'perpetrators')) ||
    (quantity?.anaphoric === false && determiner !== 'definite');
  const bodies = persons.filter((phrase) => isCounted(phrase) && isBody(here, phrase));
  addHarm(here, whoseBodies(here, bodies) ?? bodies, k, KILLED, modalityOf(here.chunks, k), 'bodies-found');
}

// Villagers found the body of a nurse
export function readFoundBody(here: HarmSentence, k: number, object: NounPhrase): void {
  // "the bodies" alone were told of before
  if (isPersons(object) && !object.person?.remains && speaksOfBodies(here, object))
    addHarm(here, [object], k, KILLED, modalityOf(here.chunks, k), 'bodies-found');
}

const isBody = (here: HarmSentence, phrase: NounPhrase): boolean => phrase.person?.remains === true || speaksOfBodies(here, phrase);

// the body of a civilian | two dead bodies | the remains of three men
function speaksOfBodies(here: HarmSentence, phrase: NounPhrase): boolean {
  return here.says(phrase, here.classes.bodies);
}

// All three missing people were found | The miners missing since Monday were rescued
export function isFoundAfter(here: HarmSentence, k: number): boolean {
  for (let i = k + 1; i < Math.min(here.chunks.length, k + FOUND_REACH); i++) {
    const chunk = here.chunks[i]!;
    if (chunk.type === 'verb-group') return saysFound(here, i, chunk);
    if (chunk.type !== 'time' && chunk.type !== 'preposition' && chunk.type !== 'noun-phrase' && chunk.type !== 'adverb') return false;
  }
  return false;
}

// were found | were safe
function saysFound({ chunks, classes }: HarmSentence, verb: number, { copula, passive, word }: VerbGroup): boolean {
  const state = chunks[verb + 1];
  if (copula) return state?.type === 'state' && state.state.effect === 'rescued';
  return passive && (word?.effect?.effect === 'rescued' || classes.finding.has(word?.verb?.lemma ?? ''));
}

/** "All", "the": nobody is missing any more; of some that were found it is not said whether they are all. */
export function tellNoLongerMissing(here: HarmSentence, k: number, phrase: NounPhrase): void {
  if (phrase.determiner !== 'definite' && phrase.quantity?.anaphoric !== true) return;
  tellTotal(here, altered(phrase, { count: exactly(0), quantity: null }), 'missing', here.chunks[k]!, 'found');
}
