/** "houses", and neither "boss" nor "virus": a noun that no table knows, by its ending. */
import type { Endings } from '../language/endings.js';

export const isPlural = ({ plural, 'no-plural': not }: Endings, lower: string): boolean => plural.of(lower) && !not.of(lower);
