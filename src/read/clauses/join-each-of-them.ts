/** "All were hit", "Each of the men was wounded", "all of them suffered burns": of those told of before, as "they" would be. */
import { type Chunk, isEffectVerb, lemmaOf, type VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { PhraseBuilder } from './chunks/phrase-builder.js';
import { isOf } from './chunks/says.js';

export function joinEachOfThem({ layout, classes }: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  let out: Chunk[] | null = null;
  for (let k = 0; k < chunks.length; k++) {
    const end = opensOnAll(k) ? endOfThem(k + 1) : -1;
    const verb = end < 0 ? undefined : chunks[end];
    if (verb?.type !== 'verb-group' || !isOfHurt(verb)) {
      out?.push(chunks[k]!);
      continue;
    }
    out ??= chunks.slice(0, k);
    const they = new PhraseBuilder();
    const { firstToken } = chunks[k]!;
    const { lastToken } = chunks[end - 1]!;
    they.takePronoun('plural', firstToken, lastToken);
    out.push(they.build(layout, firstToken, lastToken));
    k = end - 1;
  }
  return out ?? chunks;

  /** "all" or "each" alone, at the beginning of a clause. */
  function opensOnAll(k: number): boolean {
    const chunk = chunks[k]!;
    if ((chunk.type !== 'adverb' && chunk.type !== 'noun-phrase') || chunk.lastToken !== chunk.firstToken + 1) return false;
    const token = layout.tokens[chunk.firstToken]!;
    if (!classes.everyone.at(token) && !classes.each.at(token)) return false;
    const before = chunks[k - 1]?.type;
    return before === undefined || before === 'break' || before === 'and' || before === 'but';
  }

  /** Past "of them", "of the men". */
  function endOfThem(k: number): number {
    const [of, them] = chunks.slice(k, k + 2);
    if (!isOf(of) || them?.type !== 'noun-phrase') return k;
    return them.pronoun === 'plural' || (them.person?.plural === true && them.determiner === 'definite') ? k + 2 : -1;
  }

  function isOfHurt(verb: VerbGroup): boolean {
    if (verb.negated || verb.modal) return false;
    if (classes.suffering.has(lemmaOf(verb)) && !verb.passive) return true;
    return verb.passive && (classes.hit.has(verb.lower) || (isEffectVerb(verb) && verb.word.effect.effect === 'injured'));
  }
}
