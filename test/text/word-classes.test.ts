import { describe, expect, it } from 'vitest';
import { readClauseClasses } from '../../src/read/clauses/clause-classes.js';
import { readDoerWords } from '../../src/read/clauses/doer-words.js';
import { readPersonKinds } from '../../src/read/figures/person-kinds.js';
import { readEventClasses } from '../../src/read/happenings/event-classes.js';
import { Vocabulary } from '../../src/read/language/vocabulary.js';
import { WordClass } from '../../src/read/language/word-class.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const language = english();
const classes = [readClauseClasses, readDoerWords, readPersonKinds, readEventClasses]
  .flatMap((read) => Object.entries(read(language)))
  .filter((entry): entry is [string, WordClass] => entry[1] instanceof WordClass);
const layOut = createLayout(language);
const tokensOf = (text: string) =>
  layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' }).tokens;

const asToken = (vocabulary: Vocabulary, lower: string) => {
  const kind = vocabulary.kindOf(vocabulary.numberOf(lower), lower);
  return { kind, classes: vocabulary.classesOf(kind) };
};

describe('classes of words', () => {
  // All words of all classes, and some that no table knows, each asked of every class.
  const words = [...new Set(classes.flatMap(([, words]) => [...words]))].filter((word) => /^[a-z'-]+$/.test(word));
  const tokens = tokensOf(`${words.join(' and ')} and Quessandra walked 17 miles to Vorstadt.`);

  it.each(classes)('says of a token what it says of its spelling: %s', (_, words) => {
    expect(tokens.filter((token) => words.at(token))).toEqual(tokens.filter(({ lower }) => words.has(lower)));
  });

  it('finds a word that no other table knows', () => {
    const vocabulary = new Vocabulary();
    const rare = new WordClass(vocabulary, 'rare', ['quessandra']);
    expect([rare.at(asToken(vocabulary, 'quessandra')), rare.at(asToken(vocabulary, 'zzz')), rare.at(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes no new class once texts are read', () => {
    const vocabulary = new Vocabulary();
    new WordClass(vocabulary, 'known', ['word']);
    vocabulary.numberInText('word');
    expect(new WordClass(vocabulary, 'known', ['word']).at(asToken(vocabulary, 'word'))).toBe(true);
    expect(() => new WordClass(vocabulary, 'late', ['word'])).toThrow('make all readers of a language first');
  });
});
