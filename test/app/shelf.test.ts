import { describe, expect, it } from 'vitest';
import { createShelf } from '../../src/app/shelf.js';
import { createLinker } from '../../src/pipeline.js';
import { context, reading } from '../link/readings.js';

describe('the shelf', () => {
  const many = Array.from({ length: 200 }, (_, i) =>
    reading(`r${i}`, '2031-04-02', `Report ${i}: “two” were hurt – 3 °C, \ud83d\ude80. ${'x'.repeat(i)}`),
  );

  it('gives back what was put there, from memory and from disk, in any order', () => {
    const shelf = createShelf(1_000);
    for (const one of many) shelf.put(one);
    for (const one of [...many].reverse()) {
      expect(shelf.get(one.report.id).report).toEqual(one.report);
      expect(shelf.get(one.report.id).drafts).toEqual(one.drafts);
    }
  });

  it('takes more after some were read back', () => {
    const shelf = createShelf(0);
    for (const one of many) {
      shelf.put(one);
      expect(shelf.get(one.report.id).drafts).toEqual(one.drafts);
    }
  });

  it('says what it does not hold', () => expect(() => createShelf().get('r')).toThrow('report "r"'));
});

it('says so where there are more reports than are linked at once', () => {
  const linker = createLinker({ linking: context } as Parameters<typeof createLinker>[0], createShelf(), 2);
  linker.add(reading('a', null, 'One.'));
  linker.add(reading('b', null, 'Two.'));
  expect(() => linker.add(reading('c', null, 'Three.'))).toThrow('more than 2 reports');
});
