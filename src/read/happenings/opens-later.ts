/** Whether a sentence says at its head that it tells of what was hours later. */
import type { TimeMention } from '../time/time-mention.js';
import type { Surroundings } from './surroundings.js';

/** "Later,", "Later in the day", "Hours later", "A few hours afterwards"; not "Minutes later". */
export function opensLater({ classes, layout: { sentences, tokens } }: Surroundings, sentence: number, time: TimeMention | null): boolean {
  const { firstToken } = sentences[sentence]!;
  if (classes['later-first'].at(tokens[firstToken]!)) return true;
  if (time === null || time.sentence !== sentence || time.rule !== COUNTED || time.firstToken > firstToken + 1) return false;
  return tokens.slice(time.firstToken, time.lastToken).some((token) => classes['hours-apart'].at(token));
}
const COUNTED = 'relative.units';
