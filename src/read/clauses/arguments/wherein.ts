/** "Gunmen stopped a car in which two judges were travelling and killed them": who was in it, and who did what is told next. */
import { itemAt } from '../../text/item-at.js';
import { type Chunk, isEffectVerb, type VerbGroup } from '../chunk.js';
import { beforeTimeClause } from './verb-to-come.js';

/** Chunks from "in which" to "and": "two judges from Lugo were travelling to the coast on Monday". */
const CLAUSE_WITHIN = 12;

/** Where the clause opens that says who was in it, at "in" of "in which"; -1 where none stands before the "and". */
export function whereinBefore(chunks: readonly Chunk[], and: number): number {
  let verbs = 0;
  for (let k = and - 1; k > Math.max(0, and - CLAUSE_WITHIN); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'verb-group') {
      if (isEffectVerb(chunk) || chunk.word?.happening || ++verbs > 1) return -1;
    } else if (chunk.type === 'relative')
      return verbs === 1 && chunks[k - 1]!.type === 'preposition' && isWhoClause(chunks, k) ? k - 1 : -1;
    else if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'and' || chunk.type === 'comma') return -1;
  }
  return -1;
}

/** The persons who were in it, right behind "in which". */
const isWhoClause = (chunks: readonly Chunk[], relative: number): boolean => {
  const who = itemAt(chunks, relative + 1);
  return who?.type === 'noun-phrase' && who.pronoun === null && (who.person !== null || who.name !== null);
};

/** Of the "and" in front of a verb, from where back its subject stands: before what says who was in it, or when it was. */
export function jointMeant(chunks: readonly Chunk[], and: number, verb: number): number {
  const group = chunks[verb] as VerbGroup;
  const them = itemAt(chunks, verb + 1);
  // killed them: the verb is of others than those it is done to
  const wherein = !group.passive && them?.type === 'noun-phrase' && them.pronoun !== null ? whereinBefore(chunks, and) : -1;
  return wherein >= 0 ? wherein : beforeTimeClause(chunks, and, group);
}
