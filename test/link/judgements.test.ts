import { describe, expect, it } from 'vitest';
import { parseJudgements } from '../../src/link/judgements.js';

describe('parseJudgements', () => {
  it('reads tabs or spaces, leaves out comments', () => {
    expect(parseJudgements('# by the desk\nsame r1 r2#2 one attack\n\nnot-same\tr 3\tr4\tAna, 3 May\r\n')).toEqual([
      { verdict: 'same', a: 'r1', b: 'r2#2', note: 'one attack' },
      { verdict: 'not-same', a: 'r 3', b: 'r4', note: 'Ana, 3 May' },
    ]);
  });

  it.each([
    ['an unknown verdict', 'maybe r1 r2'],
    ['one reference', 'same r1'],
  ])('throws for %s, naming the line', (_, line) => {
    expect(() => parseJudgements(`same a b\n${line}`)).toThrow(
      /Judgements, line 2: expected "same" or "not-same" and two references, found/,
    );
  });
});
