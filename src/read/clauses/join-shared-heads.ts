/** "the Health and Sports Ministry", "the Tarsel and Union banks": two names or matters before one noun are one phrase. */
import { altered, type Chunk, type NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { isThing } from './is-thing.js';

export function joinSharedHeads(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  const joins = (k: number): boolean => {
    const and = chunks[k + 1];
    if (and?.type !== 'and') return false;
    const first = chunks[k];
    const last = chunks[k + 2];
    return (
      first?.type === 'noun-phrase' &&
      last?.type === 'noun-phrase' &&
      first.lastToken === and.firstToken &&
      and.lastToken === last.firstToken &&
      sharesHead(marks, last) &&
      isWithoutHead(marks, first)
    );
  };
  if (!chunks.some((chunk, k) => chunk.type === 'and' && k > 0 && joins(k - 1))) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    if (!joins(k)) {
      out.push(chunks[k]!);
      continue;
    }
    const { firstToken, determiner } = chunks[k] as NounPhrase;
    out.push(altered(chunks[k + 2] as NounPhrase, { firstToken, determiner }));
    k += 2;
  }
  return out;
}

/** "Sports Ministry", "Union banks", "Livestock Ministry building": no article of its own, and a word in front of the shared one. */
function sharesHead({ classes, layout: { tokens } }: Marks, phrase: NounPhrase): boolean {
  if (phrase.determiner ?? phrase.quantity ?? phrase.person ?? phrase.pronoun) return false;
  for (let at = phrase.firstToken + 1; at < phrase.lastToken; at++) if (classes['shared-head'].at(tokens[at]!)) return true;
  return false;
}

/** "the Health", "the Tarsel": nothing that is told of by itself. */
const isWithoutHead = (marks: Marks, phrase: NounPhrase): boolean =>
  (phrase.quantity ?? phrase.person ?? phrase.pronoun ?? phrase.happening ?? phrase.state) === null &&
  (phrase.name === null || phrase.determiner === 'definite') &&
  !phrase.possessive &&
  !isThing(marks, phrase, 'target') &&
  !isThing(marks, phrase, 'vehicle') &&
  !isThing(marks, phrase, 'bomb');
