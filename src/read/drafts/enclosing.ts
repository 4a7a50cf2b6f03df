/** Finds the stretch around a span without looking at every stretch of a long text. */
import { countInFront } from '../text/sorted.js';

/** UTF-16 offsets into the report's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

interface Nested<T> extends Span {
  readonly stretch: T;
  /** The stretch begun last before this one and not ended where this one begins. */
  readonly around: Nested<T> | null;
}

/** @returns the stretch around a span, of several the one that begins last, of equal ones the first given; null where none is. */
export function createEnclosing<T extends Span>(stretches: readonly T[]): (span: Span) => T | null {
  if (stretches.length === 0) return () => null;
  const nested: Nested<T>[] = [];
  const open: Nested<T>[] = [];
  for (const stretch of [...stretches].reverse().sort((a, b) => a.start - b.start || b.end - a.end)) {
    while (open.length > 0 && open.at(-1)!.end <= stretch.start) open.pop();
    const one = { stretch, start: stretch.start, end: stretch.end, around: open.at(-1) ?? null };
    open.push(one);
    nested.push(one);
  }
  return (span) => {
    const begun = countInFront(nested, ({ start }) => start <= span.start);
    let one = begun > 0 ? nested[begun - 1]! : null;
    while (one && one.end < span.end) one = one.around;
    return one?.stretch ?? null;
  };
}
