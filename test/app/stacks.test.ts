/** Reports in stacks: read as one by one, and none lost or held back. */
import { describe, expect, it } from 'vitest';
import { openCairn } from '../../src/app/read-reports.js';
import { stacksAsTheyCome, stacksOf } from '../../src/app/stacks.js';
import type { Report } from '../../src/model/report.js';
import { report } from './reports.js';

const many = (count: number, text = 'Two men were shot in Lima.'): readonly Report[] =>
  Array.from({ length: count }, (_, i) => report(text, { id: `r${i}` }));
const ONE = many(1)[0]!;

async function sizesOf(source: AsyncIterable<{ readonly report: Report }>): Promise<readonly (number | string)[]> {
  const sizes: (number | string)[] = [];
  try {
    for await (const stack of stacksAsTheyCome(source)) sizes.push(stack.length);
  } catch (error) {
    sizes.push((error as Error).message);
  }
  return sizes;
}

describe('a stack of reports', () => {
  it('is read as each of them alone', () => {
    const cairn = openCairn();
    const reports = [
      report('Three teachers were shot dead in Lima on Monday. Gunmen fled in a white van.', { id: 'a' }),
      report('The parliament debated the budget.', { id: 'b' }),
      report('A bomb wounded nine people in a market of Kano. Two of them died later, the hospital said.', { id: 'c' }),
    ];
    expect([...cairn.readStack(reports)]).toEqual(reports.map((one) => cairn.readEach(one)));
  });

  it('holds sixteen, or fewer that are long', () => {
    expect([...stacksOf(many(33))].map(({ length }) => length)).toEqual([16, 16, 1]);
    expect([...stacksOf(many(3, 'x'.repeat(40_000)))].map(({ length }) => length)).toEqual([2, 1]);
    expect([...stacksOf([])]).toEqual([]);
  });

  it('is given before the source fails', async () => {
    async function* failing() {
      for (const one of many(18)) yield { report: one };
      throw new Error('the disk is gone');
    }
    expect(await sizesOf(failing())).toEqual([16, 2, 'the disk is gone']);
  });

  it('is given when no more comes for a while', async () => {
    let read: () => void = () => undefined;
    const isRead = new Promise<void>((resolve) => {
      read = resolve;
    });
    async function* slow() {
      yield { report: ONE };
      await isRead;
      yield { report: ONE };
    }
    const sizes: number[] = [];
    for await (const stack of stacksAsTheyCome(slow())) {
      sizes.push(stack.length);
      read();
    }
    expect(sizes).toEqual([1, 1]);
  });
});
