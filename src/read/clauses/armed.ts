/** Who bears arms: soldiers, police, rebels, gunmen, and bodies of them. */
import { endsIn } from '../text/ends-in.js';
import type { NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { ARMED } from './forces.js';

export const isArmed = ({ classes, layout }: Marks, phrase: NounPhrase): boolean =>
  ARMED.has(phrase.person?.group ?? '') || endsIn(classes['armed-body'], layout, phrase);
