/** "A trader's throat was slit", "slit a guard's throat", "the throats of two guards were cut": killed by that, slashed by it hurt at the least. */
import { altered, type NounPhrase, type VerbGroup } from '../chunk.js';
import { modalityOf } from '../modality.js';
import { addHarm, HURT, KILLED } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { isPersons } from './persons.js';
import { ownerOf } from './self-harm.js';
import { objectsBefore } from './who-is-meant.js';

/** Chunks from the throat to the verb: "the throats of two guards were". */
const THROAT_REACH = 4;

export function readThroatCut(here: HarmSentence, k: number, group: VerbGroup): void {
  const { classes, layout } = here;
  const word = layout.tokens[group.lastToken - 1]!;
  const isCut = classes['throat-cutting'].at(word);
  if (!isCut && !classes['throat-slashing'].at(word)) return;
  const at = group.passive ? throatBefore(here, k) : isThroat(here, k + 1) ? k + 1 : -1;
  if (at < 0) return;
  const effect = isCut ? KILLED : HURT;
  if (group.passive) addHarm(here, ownersOf(here, at), k, effect, modalityOf(here.chunks, k), 'passive', here.clause.byAgent(k));
  else addHarm(here, ownersBefore(here, k, at), k, effect, modalityOf(here.chunks, k), 'active', here.clause.subjects(k).at(-1) ?? null);
}

/** "They dragged a cook and his brother out and cut their throats": both, as each throat is somebody's own. */
function ownersBefore(here: HarmSentence, k: number, at: number): readonly NounPhrase[] {
  const throats = here.chunks[at] as NounPhrase;
  const isOfSeveral = throats.determiner === 'possessive' && here.layout.endings.plural.of(here.head(throats).lower);
  const several = isOfSeveral ? objectsBefore(here, k) : [];
  return several.length > 0 ? several : ownersOf(here, at);
}

/** The throat that is the subject of the verb at k, or -1. */
function throatBefore(here: HarmSentence, k: number): number {
  for (let i = k - 1; i >= Math.max(0, k - THROAT_REACH); i--) {
    const { type } = here.chunks[i]!;
    if (isThroat(here, i)) return i;
    if (type !== 'noun-phrase' && type !== 'preposition' && type !== 'and') return -1;
  }
  return -1;
}

function isThroat(here: HarmSentence, k: number): boolean {
  const phrase = here.chunks[k];
  return phrase?.type === 'noun-phrase' && phrase.person === null && here.classes.throat.at(here.head(phrase));
}

/** Whose it is: "a trader's throat", "the throats of two guards", "her throat"; but "his own throat". */
function ownersOf(here: HarmSentence, at: number): readonly NounPhrase[] {
  const throat = here.chunks[at] as NounPhrase;
  if (throat.whose) return [altered(throat.whose, { possessive: false })];
  if (here.follows(at + 2, 'of')) return here.clause.joinedRight(at + 2).filter(isPersons);
  return throat.determiner === 'possessive' && !here.says(throat, here.classes.own) ? [ownerOf(throat)] : [];
}
