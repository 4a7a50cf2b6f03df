/** Bodily harm, as against what else may become of persons. */
import type { Effect } from './vocabulary.js';

export const isKilledOrInjured = (effect: Effect | null): effect is 'killed' | 'injured' => effect === 'killed' || effect === 'injured';
