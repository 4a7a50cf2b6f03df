/** "Killed: 4", "Also dead: a teller and a guard", "The wounded: two clerks", "Dead are the owner and his wife": a list under its heading. */
import { itemAt } from '../../text/item-at.js';
import type { Chunk, Small } from '../chunk.js';
import type { EffectWord } from '../words.js';
import { addHarm } from './add-harm.js';
import type { HarmSentence } from './harm-sentence.js';
import { ASSERTED } from './tell-harm.js';
import { copulaBehind } from './those-harmed.js';

/** @param colon its place among the chunks @returns whether a heading stands before it */
export function readEntries(here: HarmSentence, colon: number, { says: lower }: Small): boolean {
  if (lower !== ':' || here.chunks[colon + 1]?.type !== 'noun-phrase') return false;
  const heading = pastPlace(here, colon - 1);
  const effect = headedBy(here, heading);
  if (!effect) return false;
  const listed = here.clause.joinedRight(colon + 1);
  if (!opensClause(here, listed.at(-1)!)) addHarm(here, listed, heading, effect, ASSERTED, 'entry');
  return true;
}

/** Before what a heading says of where and in what: "Killed in the explosion on Monday". */
function pastPlace({ chunks }: HarmSentence, last: number): number {
  let k = last;
  while (k > 1 && chunks[k]?.type === 'noun-phrase' && chunks[k - 1]!.type === 'preposition') k -= 2;
  return k;
}

/** "Shot dead: the sheriff said that …", under a picture. */
const opensClause = ({ chunks }: HarmSentence, last: Chunk): boolean => chunks[chunks.indexOf(last) + 1]?.type === 'verb-group';

// Dead are the owner, his wife and a clerk | Dead in the blast were a doorman and a cook
export function readFrontedState(here: HarmSentence, k: number): void {
  const copula = copulaBehind(here, k);
  const effect = copula < 0 ? null : headedBy(here, k);
  if (effect) addHarm(here, here.clause.objects(copula), k, effect, ASSERTED, 'entry');
}

/** What a heading that stands alone says of those under it; null where it says nothing of them. */
function headedBy(here: HarmSentence, k: number): EffectWord | null {
  const heading = here.chunks[k];
  const before = itemAt(here.chunks, here.chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1);
  if (heading === undefined || (before !== undefined && before.type !== 'break')) return null;
  const effect = effectOf(heading);
  return effect === 'killed' || effect === 'injured' ? { effect, whom: 'subject', weak: false } : null;
}

function effectOf(heading: Chunk): string | undefined {
  if (heading.type === 'state') return heading.state.effect;
  if (heading.type === 'verb-group') return heading.bareParticiple ? heading.word?.effect?.effect : undefined;
  return heading.type === 'noun-phrase' && heading.stateIsHead && !heading.quantity && isOfPersons(heading.state?.use)
    ? heading.state?.effect
    : undefined;
}

/** "the dead" */
const isOfPersons = (use: string | undefined): boolean => use === 'adjective' || use === 'participle';
