/** Tokens as the words they are, in lower case. */
import type { Token } from './layout.js';

interface Phrase {
  readonly firstToken: number;
  readonly lastToken: number;
}

/** "the armed group": the words of a phrase, a space between them. */
export const inWords = (tokens: readonly Token[], { firstToken, lastToken }: Phrase): string =>
  tokens
    .slice(firstToken, lastToken)
    .map(({ lower }) => lower)
    .join(' ');

/** The letters of an abbreviation, whatever their order: in another language the words of a name stand in another one. */
export const sortedLetters = (short: string): string => [...short].sort().join('');
