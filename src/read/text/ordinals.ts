/** "21st": digits with the ending of an ordinal number. */
import type { Endings } from '../language/endings.js';

const DIGITS = /^\d+$/;

export const isOrdinal = ({ ordinal }: Endings, lower: string): boolean => ordinal.of(lower) && DIGITS.test(ordinal.off(lower));
