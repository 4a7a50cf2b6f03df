/** The groups of those who serve a state under arms. */
import type { Group } from '../../model/vocabulary.js';

export const FORCES: ReadonlySet<string> = new Set<Group>(['police', 'military', 'security-forces']);

/** The groups of all who bear arms: they, and those who attack. */
export const ARMED: ReadonlySet<string> = new Set(['perpetrators', ...FORCES]);
