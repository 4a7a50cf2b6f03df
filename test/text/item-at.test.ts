import { expect, test } from 'vitest';
import { flat } from '../../src/read/text/flat.js';
import { itemAt } from '../../src/read/text/item-at.js';

test.each([
  [-1, undefined],
  [0, 'a'],
  [1, 'b'],
  [2, undefined],
])('at %d of two stands %s', (at, item) => {
  expect(itemAt(['a', 'b'], at)).toBe(item);
});

test.each([
  ['two armed men', 'two armed men'],
  [' two men ', ' two men '],
  ['two  armed\nmen', 'two armed men'],
  ['two\tmen', 'two men'],
  ['the “two\u00a0men”', 'the “two men”'],
  ['the “two men”', 'the “two men”'],
])('%j on one line is %j', (text, line) => {
  expect(flat(text)).toBe(line);
});
