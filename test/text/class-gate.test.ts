import { describe, expect, it } from 'vitest';
import { ClassGate } from '../../src/read/language/class-gate.js';
import { Vocabulary } from '../../src/read/language/vocabulary.js';
import { WordClass } from '../../src/read/language/word-class.js';

const vocabulary = new Vocabulary();
vocabulary.add('boat');
const classes = {
  craft: new WordClass(vocabulary, 'craft', ['boat', 'raft']),
  afloat: new WordClass(vocabulary, 'afloat', ['boat', 'buoy']),
  beasts: new WordClass(vocabulary, 'beasts', ['mule']),
};
const gate = new ClassGate<keyof typeof classes>(classes, ['craft', 'afloat']);
const tokens = (text: string) => text.split(' ').map((lower) => ({ kind: vocabulary.kindOf(vocabulary.numberInText(lower), lower) }));

describe('which of some classes the words of a stretch are of', () => {
  it.each<[string, readonly (keyof typeof classes)[]]>([
    ['the boat sank', ['craft', 'afloat']],
    ['a buoy', ['afloat']],
    ['a raft', ['craft']],
    ['a raft and a buoy', ['craft', 'afloat']],
    ['the mule', []],
    ['nothing', []],
  ])('%s', (text, expected) => {
    const words = tokens(text);
    const bits = gate.within(words, 0, words.length);
    expect((['craft', 'afloat'] as const).filter((name) => (bits & gate.bitsOf([name])) !== 0)).toEqual(expected);
  });

  it('looks at no word outside the stretch', () => {
    expect(gate.within(tokens('boat mule raft'), 1, 2)).toBe(0);
  });

  it('knows its own classes alone', () => {
    expect(() => gate.bitsOf(['beasts'])).toThrow('expected one of its own classes, found "beasts"');
  });

  it('takes as many classes as there are bits', () => {
    const many = Array.from({ length: 31 }, (_, i) => `class ${i}`);
    expect(() => new ClassGate({}, many as never[])).toThrow('expected at most 30 classes, found 31');
  });
});
