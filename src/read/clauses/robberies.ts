/** "Four men entered a bank and escaped with nine million pesos": who comes in somewhere and takes what is worth it robs it. */
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { type Chunk, lemmaOf, type NounPhrase, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isOf, says } from './chunks/says.js';
import type { Happening } from './clause.js';
import { isThing } from './is-thing.js';
import { isUntold } from './modality.js';
import { tellHappening } from './tell-happening.js';
import { plainHappening } from './words.js';

/** @param k a verb of coming in @param told what that verb tells by itself */
export function robbery(
  marks: Marks,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  k: number,
  told: Happening | null,
): Happening | null {
  const group = chunks[k] as VerbGroup;
  const entered = comesInto(marks, chunks, clause, k);
  if (entered.length === 0 || isUntold(chunks, k) || group.passive) return null;
  const targets = entered.filter((phrase) => isThing(marks, phrase, 'target'));
  const agent = clause.subjects(k).at(-1);
  if (targets.length === 0 || !agent || !mayRob(agent) || !takesLoot(marks, chunks, clause, k, agent)) return null;
  if (told) return told.word.kind === 'attack' ? { ...told, word: ROBBERY } : told;
  return tellHappening(sentence.index, ROBBERY, group, { agent, targets });
}

/** What somebody comes into: "entered a bank", "walked into a bank". */
function comesInto({ classes }: Marks, chunks: readonly Chunk[], clause: ClauseArguments, k: number): readonly NounPhrase[] {
  const lemma = lemmaOf(chunks[k] as VerbGroup);
  if (classes['coming-in'].has(lemma)) return clause.objects(k);
  const where = chunks[k + 2];
  return classes['walking-in'].has(lemma) && says(chunks[k + 1], 'into') && where?.type === 'noun-phrase' ? [where] : [];
}

/** "Four men", "gunmen", "two individuals": no police, and nobody by what he is. */
const mayRob = ({ person, pronoun }: NounPhrase): boolean =>
  pronoun === 'plural' || person?.group === 'perpetrators' || person?.group === 'people' || person?.group === 'unspecified';

/** "and took two million pesos", "and made off with jewels", "taking large quantities of medicine" */
function takesLoot(marks: Marks, chunks: readonly Chunk[], clause: ClauseArguments, from: number, agent: NounPhrase): boolean {
  for (let k = from + 1; k < Math.min(chunks.length, from + TAKEN_WITHIN); k++) {
    const verb = chunks[k]!;
    if (verb.type === 'break') return false;
    if (verb.type !== 'verb-group' || isUntold(chunks, k)) continue;
    const subjects = verb.ing ? [] : clause.subjects(k);
    if (subjects.length > 0 && !subjects.includes(agent) && !subjects.every(({ pronoun }) => pronoun === 'plural')) return false;
    if (marks.classes['taking-loot'].has(lemmaOf(verb)) && isLoot(marks, chunks, k + 1)) return true;
    const at = chunks[k + 1]?.type === 'adverb' ? k + 2 : k + 1;
    if (marks.classes['leaving-with'].has(verb.lower) && says(itemAt(chunks, at), 'with') && isLoot(marks, chunks, at + 1)) return true;
  }
  return false;
}
/** Chunks from coming in to what was taken. */
const TAKEN_WITHIN = 24;

/** "nine million pesos", "jewels", "large quantities of medicine", "money and jewels" */
function isLoot({ classes, layout: { tokens } }: Marks, chunks: readonly Chunk[], k: number): boolean {
  for (let at = k; at < Math.min(chunks.length, k + LOOT_WITHIN); at++) {
    const chunk = chunks[at]!;
    if ((chunk.type === 'noun-phrase' || chunk.type === 'time') && classes.loot.at(tokens[chunk.lastToken - 1]!)) return true;
    if (chunk.type !== 'noun-phrase' && chunk.type !== 'time' && chunk.type !== 'and' && chunk.type !== 'comma' && !isOf(chunk))
      return false;
  }
  return false;
}
/** Chunks of what was taken: "a great deal of money and jewels". */
const LOOT_WITHIN = 6;

const ROBBERY = plainHappening('rob', { kind: 'robbery', harms: false });
