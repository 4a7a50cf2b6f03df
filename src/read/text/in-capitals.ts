/** Words written in capitals throughout: "ETA", and not "Eta". Where capitals say nothing, every word is. */
import type { Layout } from './layout.js';

interface Span {
  readonly start: number;
  readonly end: number;
}

export const isInCapitals = ({ written }: Pick<Layout, 'written'>, { start, end }: Span): boolean =>
  isAllCapitals(written.slice(start, end));

/** The same but for a possessive ending: "ETA's". */
export const isNameInCapitals = ({ written, endings }: Pick<Layout, 'written' | 'endings'>, { start, end }: Span): boolean =>
  isAllCapitals(endings.possessive.offWritten(written.slice(start, end)));

const isAllCapitals = (written: string): boolean => written === written.toUpperCase();
