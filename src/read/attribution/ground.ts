/** A stretch told of as background, as tokens, and by which rule. */
import type { BackgroundSays } from '../../model/claim.js';
import type { Stretch } from './reading.js';

export interface Ground extends Stretch {
  readonly about: BackgroundSays['about'];
  readonly rule: string;
}
