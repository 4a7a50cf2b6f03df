/** "Rebels shot four farmers and blew up the town hall": what they blew up besides is another deed than what befell the farmers. */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { Happening } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import { isSmallWord } from '../text/small-words.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Done to somebody with arms. */
const BY_ARMS: ReadonlySet<IncidentKind> = new Set(['attack', 'assassination'] as const);

export function isBlastBeside(around: Surroundings, current: OpenEvent, { nominal, sentence, targets, trigger, word }: Happening): boolean {
  if (nominal || word.kind !== 'bombing' || word.role !== 'violence' || !BY_ARMS.has(current.kind)) return false;
  if (targets.length === 0 || !targets.every(({ person, pronoun }) => (person ?? pronoun) === null)) return false;
  const before = itemAt(around.clauses.happenings, current.happenings.at(-1) ?? -1);
  if (before?.word.role !== 'violence' || !before.targets.some(({ person, name }) => (person ?? name) !== null)) return false;
  const { classes, layout } = around;
  const last = itemAt(layout.tokens, trigger.firstToken - 1);
  // they also bombed the town hall
  const isSaidBesides =
    (last != null && classes.besides.at(last)) ||
    layout.tokens.slice(trigger.firstToken, trigger.lastToken).some((token) => classes.besides.at(token));
  if (isSaidBesides) return true;
  if (before.sentence !== sentence) return false;
  // after killing the farmers, they bombed the town hall
  const lead = itemAt(layout.tokens, before.trigger.firstToken - 1);
  return isSmallWord(layout, trigger.firstToken - 1, 'and') || (lead != null && classes['time-before'].at(lead) && !before.nominal);
}
