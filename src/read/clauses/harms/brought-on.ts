/** Harm told as what was brought on persons: "cost nine guests their lives", "caused injuries to four clerks", "Doctors treated nine people". */
import { altered, lemmaOf, type NounPhrase, type VerbGroup } from '../chunk.js';
import { modalityOf } from '../modality.js';
import { addHarm, INJURED, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { hurt } from './injuries.js';
import { isNumbered, isPersons } from './persons.js';

// The blast cost nine guests their lives
export function readCostLives(here: HarmSentence, k: number, whom: NounPhrase): void {
  const lives = here.chunks[k + 2];
  // might have cost a clerk his life
  if ((here.chunks[k] as VerbGroup).modal) return;
  if (isPersons(whom) && lives?.type === 'noun-phrase' && lives.determiner === 'possessive' && here.says(lives, here.classes.lives))
    addHarm(here, [whom], k, KILLED, modalityOf(here.chunks, k), 'claimed-lives');
}

// Nine lives were lost | No lives have been lost
export function readLivesLost(here: HarmSentence, k: number, lives: NounPhrase): void {
  const lost = here.chunks[k + 1];
  if (lives.quantity === null || !here.classes.lives.at(here.head(lives)) || lost?.type !== 'verb-group' || !lost.passive) return;
  if (here.classes['losing-lives'].has(lemmaOf(lost)))
    addHarm(here, [altered(lives, { headFirst: lives.firstToken })], k + 1, KILLED, modalityOf(here.chunks, k + 1), 'claimed-lives');
}

// The blast caused injuries to nine guests | inflicted wounds on two guards
export function readInflicted(here: HarmSentence, k: number, injuries: NounPhrase): void {
  const [preposition, whom] = here.chunks.slice(k + 2, k + 4);
  if (!here.classes.injury.at(here.head(injuries)) || injuries.quantity !== null || preposition?.type !== 'preposition') return;
  if (whom?.type === 'noun-phrase' && here.classes['inflicted-on'].has(preposition.says) && isPersons(whom))
    addHarm(here, [whom], k, hurt(here), modalityOf(here.chunks, k), 'suffered-injuries');
}

// The blast caused the death of a nun and injuries to two guards
export function readInjuriesBeside(here: HarmSentence, k: number, injuries: NounPhrase): void {
  const { chunks, classes, told, first } = here;
  if (!classes.injury.at(here.head(injuries)) || injuries.quantity !== null) return;
  const joint = chunks[k - 1]?.type;
  if (joint !== 'and' && joint !== 'comma') return;
  const dead = chunks[joint === 'and' && chunks[k - 2]?.type === 'comma' ? k - 3 : k - 2];
  const last = told.length > first ? told.at(-1) : undefined;
  if (last?.effect !== 'killed' || last.patient.lastToken !== dead?.lastToken) return;
  const [preposition, whom] = [chunks[k + 1], chunks[k + 2]];
  if (preposition?.type !== 'preposition' || whom?.type !== 'noun-phrase') return;
  if (classes['inflicted-on'].has(preposition.says) && isPersons(whom))
    addHarm(here, here.clause.joinedRight(k + 2), k, INJURED, { certainty: last.certainty, attempted: false }, 'suffered-injuries');
}

// Doctors treated nine people | The hospital admitted at least nine
export function readCaredFor(here: HarmSentence, k: number): void {
  const carer = here.clause.subjects(k).at(-1);
  if (!carer || !isOfHospital(here, carer)) return;
  const cared = here.clause.objects(k).filter((phrase) => isNumbered(phrase) && phrase.count?.modifier !== 'vague');
  const after = here.afterObjects(k, cared);
  // Doctors treated 40 people for cholera
  if (here.follows(after + 1, 'for') && here.prepositionTo(after, here.classes.injury) === null) return;
  addHarm(here, cared, k, INJURED, modalityOf(here.chunks, k), 'taken-to-hospital');
}

const isOfHospital = (here: HarmSentence, carer: NounPhrase): boolean =>
  here.classes.carers.has(carer.person?.concept ?? '') || here.classes.hospital.at(here.head(carer));
