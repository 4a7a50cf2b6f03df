/** Who bears arms: soldiers, police, rebels, gunmen, and bodies of them; and who looks like those who attack. */
import { endsIn } from '../text/ends-in.js';
import type { NounPhrase } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import { ARMED } from './forces.js';

export const isArmed = ({ classes, layout }: Marks, phrase: NounPhrase): boolean =>
  ARMED.has(phrase.person?.group ?? '') || endsIn(classes['armed-body'], layout, phrase);

/** Those who attack, an armed body, or strangers who look as if they did: "hooded men", "men in uniform", "unidentified individuals". */
export function looksLikeAttackers({ classes, layout }: Marks, phrase: NounPhrase): boolean {
  if (phrase.person?.group === 'perpetrators' || endsIn(classes['armed-body'], layout, phrase)) return true;
  if (!phrase.person || phrase.name) return false;
  const { tokens } = layout;
  // men wearing ski masks
  const last = classes.looking.at(tokens[phrase.lastToken]) ? phrase.lastToken + LOOK_WITHIN : phrase.lastToken;
  for (let i = phrase.firstToken; i < Math.min(tokens.length, last); i++) if (classes['armed-look'].at(tokens[i]!)) return true;
  return false;
}

/** How they look is told within so many tokens. */
const LOOK_WITHIN = 5;
