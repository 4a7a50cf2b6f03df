/**
 * "Juan Mora, alias Toro, was shot", "Ana Ruiz, also known as Nita, fled", "Pia Lund alias Sol": what somebody is called besides is left out of
 * the sentence.
 */
import { isAs } from './arguments/chunk-steps.js';
import { type Chunk, lemmaOf } from './chunk.js';
import type { Marks } from './chunks/marks.js';

export function withoutAliases(marks: Marks, chunks: readonly Chunk[]): readonly Chunk[] {
  if (!tellsAlias(marks, chunks)) return chunks;
  const out: Chunk[] = [];
  for (let k = 0; k < chunks.length; k++) {
    const chunk = chunks[k]!;
    out.push(chunk);
    const alias = chunk.type === 'noun-phrase' ? aliasBehind(marks, chunks, k + 1) : -1;
    if (alias < 0) continue;
    // found Ana Ruiz, known as Nita, and her son
    const isSetOff = chunks[k + 1]!.type === 'comma' && chunks[alias + 1]?.type === 'comma';
    k = isSetOff && isOfVerb(chunks[alias + 2]) ? alias + 1 : alias;
  }
  return out;
}

function tellsAlias(marks: Marks, chunks: readonly Chunk[]): boolean {
  for (let k = 0; k < chunks.length; k++) if (isAlias(marks, chunks[k]) || isKnownAs(marks, chunks, k)) return true;
  return false;
}

const isOfVerb = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb-group' || chunk?.type === 'adverb';

/** The name that somebody goes by besides, or -1. */
function aliasBehind(marks: Marks, chunks: readonly Chunk[], from: number): number {
  const isOpen = chunks[from]?.type === 'comma';
  let k = isOpen ? from + 1 : from;
  if (isAlias(marks, chunks[k])) return isBareAlias(chunks[k]!) ? nameBehind(chunks, k) : k;
  while (chunks[k]?.type === 'adverb') k++;
  if (!isOpen || !isKnownAs(marks, chunks, k)) return -1;
  const called = chunks[k + 2];
  return called?.type === 'noun-phrase' && called.name !== null && chunks[k + 3]?.type === 'comma' ? k + 2 : -1;
}

const isAlias = ({ classes, layout: { tokens } }: Marks, chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && classes.alias.at(tokens[chunk.firstToken]!);

const isBareAlias = ({ firstToken, lastToken }: Chunk): boolean => lastToken - firstToken === 1;

// alias | The Baker
const nameBehind = (chunks: readonly Chunk[], k: number): number => (chunks[k + 1]?.type === 'noun-phrase' ? k + 1 : -1);

function isKnownAs({ classes }: Marks, chunks: readonly Chunk[], k: number): boolean {
  const verb = chunks[k];
  return verb?.type === 'verb-group' && isAs(chunks[k + 1]) && classes['known-as'].has(lemmaOf(verb));
}
