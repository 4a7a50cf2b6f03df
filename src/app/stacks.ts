/** Reports in stacks, which are read stage by stage: faster than one by one, and soon enough for whoever waits for the first. */
import type { Report } from '../model/report.js';

/** Beyond these a stack only takes memory. */
export const MOST_REPORTS = 16;
/** What is made for so many fills some two thirds of the room that the command gives (`cli/room.ts`); more would not fit into it. */
const MOST_CHARACTERS = 60_000;
/** What has come is read when nothing more came for so long. */
const LONGEST_WAIT_MS = 50;

class Stack<T> {
  readonly items: T[] = [];
  #characters = 0;

  put(item: T, { text }: Report): void {
    this.items.push(item);
    this.#characters += text.length;
  }

  get isEmpty(): boolean {
    return this.items.length === 0;
  }

  get isFull(): boolean {
    return this.items.length >= MOST_REPORTS || this.#characters >= MOST_CHARACTERS;
  }
}

export function* stacksOf(reports: readonly Report[]): Generator<readonly Report[]> {
  let stack = new Stack<Report>();
  for (const [i, report] of reports.entries()) {
    stack.put(report, report);
    if (!stack.isFull && i < reports.length - 1) continue;
    yield stack.items;
    stack = new Stack();
  }
}

/** What was taken before the source fails is given before it fails here. */
export async function* stacksAsTheyCome<T extends { readonly report: Report }>(taken: AsyncIterable<T>): AsyncGenerator<readonly T[]> {
  const source = taken[Symbol.asyncIterator]();
  const take = (): Promise<Step<T>> => source.next().catch((error: unknown) => ({ error }));
  let stack = new Stack<T>();
  let next = take();
  for (;;) {
    const step = stack.isEmpty ? await next : await within(LONGEST_WAIT_MS, next);
    if (step && 'value' in step && !step.done) {
      stack.put(step.value, step.value.report);
      next = take();
      if (!stack.isFull) continue;
    }
    if (!stack.isEmpty) yield stack.items;
    stack = new Stack();
    if (step && 'error' in step) throw step.error;
    if (step?.done) return;
  }
}

type Step<T> = IteratorResult<T> | { readonly error: unknown };

/** Null where it takes longer. */
async function within<T>(ms: number, promise: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
