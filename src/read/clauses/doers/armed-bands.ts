/** "a rebel column", "extreme rightist groups": persons taken together, of whom a word before says that they are armed. */
import type { Token } from '../../text/layout.js';
import type { NounPhrase } from '../chunk.js';
import type { DoerWords } from '../doer-words.js';

export const isArmedBand = ({ band, armed }: DoerWords, tokens: readonly Token[], { firstToken, headLast }: NounPhrase): boolean =>
  band.at(tokens[headLast - 1]!) && tokens.slice(firstToken, headLast - 1).some((token) => armed.at(token));
