/** Where capitals say nothing: a word that no table knows, and that looks like no other than a name: "NORVALDI", but not "PROMPTING". */
import { UNKNOWN_WORD } from '../language/vocabulary.js';
import type { Layout, Token } from './layout.js';

export const mayBeName = ({ endings }: Layout, { word, lower }: Token): boolean => word === UNKNOWN_WORD && !endings['no-name'].of(lower);
