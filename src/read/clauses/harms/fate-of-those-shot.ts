/** "shot his boss and two clerks, fatally", "shot a guest and her son. They died there": what became of all of a list of those shot. */
import { itemAt } from '../../text/item-at.js';
import { afterModifiers } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany, isThem } from './persons.js';
import { shotLast } from './the-rest.js';
import { thoseTakenThere } from './who-is-meant.js';

/** ", fatally", ", all of them fatally", ", both dead" at k, which stands behind those shot. */
export function isSetOffFatally(here: HarmSentence, k: number): boolean {
  if (here.chunks[k]?.type !== 'comma') return false;
  if (here.isFatally(k + 1)) return true;
  const how = here.follows(k + 3, 'of') && isThem(here.chunks[k + 3]) ? k + 4 : k + 2;
  return isAll(here.chunks[k + 1]) && (here.isFatally(how) || isDeadly(here.chunks[how]));
}

/** The same behind where and when it was: "shot two clerks in a bar on Monday, both fatally", "shot a clerk at a bank dead". */
export function isFatallyBehindPlace(here: HarmSentence, k: number): boolean {
  const behind = afterModifiers(here.chunks, k);
  return isSetOffFatally(here, behind) || (behind > k && isDeadly(here.chunks[behind]));
}

export const isDeadly = (chunk: Chunk | undefined): boolean => chunk?.type === 'state' && chunk.state.effect === 'killed';

const isAll = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adverb' || (chunk?.type === 'noun-phrase' && chunk.quantity?.anaphoric === true);

/** "They", "the victims" in front of the verb at k, which opens what is told next: all of the list, and not only its last. */
export function areThoseListed(here: HarmSentence, k: number): boolean {
  const [before, those] = [itemAt(here.chunks, k - 2), itemAt(here.chunks, k - 1)];
  if (those?.type !== 'noun-phrase' || here.told.length === 0) return false;
  // shot a guest and her son, and they died
  const isOpening = before === undefined || before.type === 'break' || (before.type === 'and' && those.pronoun !== null);
  if (!isOpening && !areTheyTaken(here, k, those)) return false;
  const isVictims =
    those.person?.concept === VICTIM && those.person.plural && those.determiner === 'definite' && (those.quantity ?? those.name) === null;
  if (!isVictims && those.pronoun !== 'plural') return false;
  const { agent, effect, sentence } = here.told.at(-1)!;
  // Two men shot a guard and a cook. They died in a gunfight: those who did it
  if (effect !== 'injured' || sentence < here.sentence.index - 1 || (!isVictims && agent && isMany(agent))) return false;
  const shot = shotLast(here);
  return shot.length > 1 && shot.at(-1) === here.told.at(-1)!.patient;
}

/** "They were taken to a clinic, where they died": the same they, who open the sentence. */
function areTheyTaken(here: HarmSentence, verb: number, they: NounPhrase): boolean {
  const [taken, ...others] = they.pronoun === 'plural' ? thoseTakenThere(here, verb, they) : [];
  return taken?.pronoun === 'plural' && others.length === 0 && taken === here.chunks[0];
}

const VICTIM = 'victim';
