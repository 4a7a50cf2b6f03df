/** "The gunman, Ivo Reyes, fled", "The gunman was identified as Ivo Reyes": who has which name; and the attackers a sentence opens with. */
import type { Sentence } from '../text/layout.js';
import type { Chunk, NounPhrase } from './chunk.js';
import type { Naming } from './clause.js';
import type { ClauseClasses } from './clause-classes.js';

export function readNamings(classes: ClauseClasses, { index }: Sentence, chunks: readonly Chunk[], out: Naming[]): void {
  for (let k = 0; k < chunks.length; k++) {
    const phrase = chunks[k]!;
    if (phrase.type !== 'noun-phrase' || !isOneUnnamed(phrase)) continue;
    const name = nameBehind(classes, chunks, k);
    if (name || (k === 0 && isTheAttacker(phrase))) out.push({ phrase, name, sentence: index });
  }
}

const isOneUnnamed = ({ person, name, quantity, possessive, determiner }: NounPhrase): boolean =>
  person !== null && !person.plural && name === null && quantity === null && !possessive && determiner !== 'other';

const isTheAttacker = ({ person, determiner }: NounPhrase): boolean => person?.group === 'perpetrators' && determiner === 'definite';

function nameBehind(classes: ClauseClasses, chunks: readonly Chunk[], k: number): NounPhrase | null {
  const next = chunks[k + 1];
  if (next?.type === 'comma') return nameAt(chunks, pastNaming(classes, chunks, k + 2));
  if (next?.type !== 'verb-group' || next.negated || chunks[k - 1]?.type === 'preposition') return null;
  if (next.copula) return nameAt(chunks, k + 2);
  return next.passive && isNaming(classes, next) ? nameAt(chunks, pastAs(chunks, k + 2)) : null;
}

/** "identified as" of "the gunman, identified as Ivo Reyes, fled". */
function pastNaming(classes: ClauseClasses, chunks: readonly Chunk[], k: number): number {
  const verb = chunks[k];
  return verb?.type === 'verb-group' && verb.bareParticiple && isNaming(classes, verb) ? pastAs(chunks, k + 1) : k;
}

const isNaming = ({ naming }: ClauseClasses, chunk: Chunk): boolean =>
  chunk.type === 'verb-group' && naming.has(chunk.word?.verb?.lemma ?? chunk.lower);

const pastAs = (chunks: readonly Chunk[], k: number): number =>
  chunks[k]?.type === 'subordinate' || chunks[k]?.type === 'preposition' ? k + 1 : k;

/** A name that stands for itself: "Ivo Reyes", but not the first of "Ivo Reyes and Juan Mora" nor "Reyes's brother". */
function nameAt(chunks: readonly Chunk[], k: number): NounPhrase | null {
  const phrase = chunks[k];
  if (phrase?.type !== 'noun-phrase' || phrase.name === null || phrase.quantity || phrase.possessive || phrase.person) return null;
  const next = chunks[k + 1]?.type;
  return next === 'and' || next === 'or' ? null : phrase;
}
