import { describe, expect, it } from 'vitest';
import { PhraseIndex } from '../../src/read/language/phrase-index.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const language = english();
const index = new PhraseIndex<string>(language.vocabulary);
for (const phrase of ['ferry', 'ferry landing', 'harbour master', 'tug']) index.add(phrase, phrase);
const layOut = createLayout(language);
const tokensOf = (text: string) =>
  layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' }).tokens;

/** All that is found, from one to the next. */
function walked(text: string): readonly string[] {
  const tokens = tokensOf(text);
  const found: string[] = [];
  for (let match = index.next(tokens, 0); match !== null; match = index.next(tokens, match.lastToken)) found.push(match.value);
  return found;
}

describe('the phrases of a table, from one to the next', () => {
  it.each<[string, readonly string[]]>([
    ['The tug left.', ['tug']],
    ['A ferry passed the ferry landing and the harbour master.', ['ferry', 'ferry landing', 'harbour master']],
    ['THE HARBOUR MASTER TOOK THE TUG.', ['harbour master', 'tug']],
    ['The harbour was empty.', []],
    ['Tugs and ferries left.', []],
  ])('%s', (text, expected) => {
    expect(walked(text)).toEqual(expected);
  });

  it('finds nothing that reaches past the end', () => {
    const tokens = tokensOf('the ferry landing');
    expect(index.next(tokens, 0, 2)?.value).toBe('ferry');
    expect(index.next(tokens, 0, 1)).toBeNull();
    expect(index.next(tokens, 0, 3)?.lastToken).toBe(3);
  });
});
