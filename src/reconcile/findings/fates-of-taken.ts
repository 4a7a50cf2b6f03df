/** Of those taken: of how many it is not told what became of them. */
import { fatesOpen } from '../fates.js';
import type { Check } from './matter.js';

export const fatesOfTaken: Check = ({ rows }) => fatesOpen(rows);
