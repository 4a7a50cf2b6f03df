/** Who one of several is: "One of the victims is Ana Ruiz", "One of the dead was identified as Ana Ruiz", "The other victim was Juan Mora". */
import type { Effect } from '../../../model/vocabulary.js';
import { itemAt } from '../../text/item-at.js';
import { isSmallWord } from '../../text/small-words.js';
import type { NounPhrase } from '../chunk.js';
import { isOf } from '../chunks/says.js';
import type { Harm } from '../clause.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany } from './persons.js';
import { tellPart } from './tell-harm.js';

/** Sentences back to the several; whom "them" means is told shortly before. */
const SEVERAL_WITHIN = 8;
const THEM_WITHIN = 3;
const SUFFERED: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'abducted']);

/** "one of the victims", "one of them", "the other victim", "another victim": one of those told of before. */
export function isOneOfSeveral({ layout }: HarmSentence, { count, quantity, person, determiner, headFirst }: NounPhrase): boolean {
  if (count?.high !== 1) return false;
  if (quantity && isSmallWord(layout, quantity.lastToken, 'of')) return true;
  const isOther = quantity
    ? quantity.additional || quantity.anaphoric
    : determiner === 'other' || isSmallWord(layout, headFirst - 1, 'other');
  return person !== null && isOther;
}

/** @param subject one of several, who has this name */
export function tellOneNamed(here: HarmSentence, subject: NounPhrase, name: NounPhrase): void {
  // one of the students killed in the ambush was Ana Ruiz: of whom the sentence itself says what befell them
  if (here.harmOf(subject) >= 0 || name.place !== null) return;
  // one of the people in the street is Ivo Reyes
  if (subject.person?.group === 'people' && here.chunks[here.chunks.indexOf(subject) + 1]?.type === 'preposition') return;
  const within = subject.person || subject.stateIsHead ? SEVERAL_WITHIN : THEM_WITHIN;
  const whole = here.lastSince(here.sentence.index - within, (harm) => areThose(here, subject, harm));
  const harm = itemAt(here.told, whole);
  if (harm?.certainty !== 'asserted' || !SUFFERED.has(harm.effect) || here.isCounted(harm.effect, name)) return;
  tellPart(here, name, harm.effect, harm.trigger, 'one-named', whole);
}

function areThose(here: HarmSentence, subject: NounPhrase, { patient, effect, within, sentence }: Harm): boolean {
  const { person, state } = subject;
  if (within !== null || !isMany(patient) || sentence === here.sentence.index) return false;
  if (state && state.effect !== effect) return false;
  const whom = ofWhom(here, subject);
  if (whom !== null && !areSo(here, whom, patient)) return false;
  return (
    person === null || person.group === 'people' || here.classes.victim.has(person.concept) || patient.person?.concept === person.concept
  );
}

/** "them" of "one of them", "the accusers" of "one of the accusers": null where no such is said. */
function ofWhom({ chunks }: HarmSentence, subject: NounPhrase): NounPhrase | null {
  const at = chunks.indexOf(subject);
  const [of, whom] = chunks.slice(at + 1, at + 3);
  return at >= 0 && isOf(of) && whom?.type === 'noun-phrase' ? whom : null;
}

/** "of the brokers", where brokers were told of */
const areSo = (here: HarmSentence, whom: NounPhrase, patient: NounPhrase): boolean =>
  whom.pronoun !== null || whom.stateIsHead || here.head(whom).lower === here.head(patient).lower;
