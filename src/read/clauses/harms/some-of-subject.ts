/**
 * "Soldiers on patrol hit a mine, and two of them were killed": some of those whom the clause before is about, and so two soldiers.
 * "Gunmen fired on farmers, and nine of them died": where it tells of a deed, of those to whom it was done.
 */
import { itemAt } from '../../text/item-at.js';
import { isShare } from '../arguments/chunk-steps.js';
import { altered, type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { HarmSentence } from './harm-sentence.js';
import { isMany, isPersons } from './persons.js';

/** Chunks back from "two of them" to the verb of the clause before. */
const CLAUSE_REACH = 10;

/** @returns the share as a number of those persons; null where the sentence told of others harmed, or leaves open of whom they are */
export function someOfSubject(here: HarmSentence, share: NounPhrase): NounPhrase | null {
  if (here.told.length > here.first || !isShare(share) || share.quantity!.anaphoric) return null;
  const at = here.chunks.indexOf(share);
  const subject = itemAt(here.chunks, at - 1)?.type === 'and' ? subjectBefore(here, at - 2) : null;
  if (!subject?.person || !isPersons(subject) || !isMany(subject)) return null;
  const { lastToken } = share.quantity!;
  // by their number they are called by no word of their own
  return altered(share, { person: { ...subject.person, finer: false }, lastToken, headLast: lastToken });
}

/** Whom the last clause that ends at a chunk is about, where nobody else is told of in it. */
function subjectBefore({ chunks, clause }: HarmSentence, last: number): NounPhrase | null {
  /** Of a form that may only describe: "fled", "sent". */
  let described: readonly NounPhrase[] = [];
  for (let k = last; k >= Math.max(0, last - CLAUSE_REACH); k--) {
    const chunk = chunks[k]!;
    if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return null;
    if (chunk.type !== 'verb-group') continue;
    const aimedAt = isViolentVerb(chunk) ? behindPreposition(chunks, k) : null;
    if (aimedAt && isPersons(aimedAt) && isMany(aimedAt)) return aimedAt;
    const objects = objectsOf(chunk, () => clause.objects(k));
    // doctors treated many people, and two of them died: of the people
    if (objects.some((object) => isPersons(object) && isMany(object))) return null;
    if (!chunk.bareParticiple || objects.length > 0) return onlyOne(clause.subjects(k));
    if (described.length === 0) described = clause.subjects(k);
  }
  return onlyOne(described);
}

/** "on farmers" */
function behindPreposition(chunks: readonly Chunk[], verb: number): NounPhrase | null {
  const [preposition, phrase] = [itemAt(chunks, verb + 1), itemAt(chunks, verb + 2)];
  return preposition?.type === 'preposition' && phrase?.type === 'noun-phrase' ? phrase : null;
}

const objectsOf = ({ passive, copula }: VerbGroup, objects: () => readonly NounPhrase[]): readonly NounPhrase[] =>
  passive || copula ? [] : objects();

const onlyOne = ([first, ...others]: readonly NounPhrase[]): NounPhrase | null => (others.length === 0 ? (first ?? null) : null);
