/** What others do because of the deed told of before: "In revenge, youths burned a church", "Angry residents attacked a police post": an incident of its own. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import { isSmallWord } from '../text/small-words.js';
import type { FirstTold } from './first-told.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Tokens in front of a deed within which a word may say that it was done in return. */
const REACH = 16;

export function isInReturn(around: Surroundings, firstTold: FirstTold, current: OpenEvent, deed: Happening): boolean {
  const { agent, nominal, word, sentence } = deed;
  if (nominal || word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0) return false;
  const last = around.clauses.happenings[current.happenings.at(-1)!]!;
  if (isSaidBehind(around, firstTold, last, deed)) return true;
  if ((last.sentence === sentence && !last.nominal) || BY_MANY.has(current.kind) || (last.agent && isMob(around, last.agent))) return false;
  // lynched, of him whose murder was told of
  if (deed.targets.length > 0 && !deed.targets.some((target) => firstTold.isNew(target))) return false;
  if (around.classes.lynching.has(word.word)) return true;
  if (!agent || agent.pronoun || !firstTold.isNew(agent)) return false;
  return isMob(around, agent) || isSaidInFront(around, deed);
}

/** Such kinds go on with what crowds and rioters do. */
const BY_MANY: ReadonlySet<OpenEvent['kind']> = new Set(['riot', 'protest', 'clash'] as const);

/** "a mob", "angry residents" */
function isMob({ classes, layout: { tokens } }: Surroundings, { firstToken, headFirst, headLast }: NounPhrase): boolean {
  if (classes.mob.at(tokens[headLast - 1]!)) return true;
  for (let at = firstToken; at < headFirst; at++) if (classes.angry.at(tokens[at]!)) return true;
  return false;
}

/** "In apparent retaliation, soldiers", "Hours after the funeral, youths" */
function isSaidInFront({ classes, layout: { tokens, sentences } }: Surroundings, { sentence, trigger }: Happening): boolean {
  const { firstToken } = sentences[sentence]!;
  let after = false;
  for (let at = Math.max(firstToken, trigger.firstToken - REACH); at < trigger.firstToken; at++) {
    if (classes['in-return'].at(tokens[at]!) || (after && classes.funeral.at(tokens[at]!))) return true;
    after ||= classes['after-it'].at(tokens[at]!);
  }
  return false;
}

/** "Gunmen killed four men in revenge for the blast", "Villagers burned a camp in retaliation": where others than those who did the deed before did it, to others. */
function isSaidBehind(
  around: Surroundings,
  firstTold: FirstTold,
  last: Happening,
  { agent, targets, sentence, trigger }: Happening,
): boolean {
  const { classes, layout } = around;
  const { tokens, sentences } = layout;
  if (agent && (agent.pronoun || agent === last.agent || !(agent.determiner === 'possessive' || firstTold.isNew(agent)))) return false;
  if (!targets.some((target) => firstTold.isNew(target))) return false;
  const end = Math.min(sentences[sentence]!.lastToken, trigger.lastToken + REACH_BEHIND);
  for (let at = trigger.lastToken + 1; at < end; at++) {
    if (!classes['in-return'].at(tokens[at]!) || !isSmallWord(layout, at - 1, 'in')) continue;
    if (isSmallWord(layout, at + 1, 'for')) return isForDeedTold(around, firstTold, sentence, at + 2);
    return agent !== null;
  }
  return false;
}
/** Tokens from a deed to what it was in return for: "shot dead four men in a village north of the town in revenge for". */
const REACH_BEHIND = 24;

/** "for the blast", "for the killing of the farmers", and not "for an air strike", "for the killing of a chief". */
function isForDeedTold(
  { classes, clauses, happeningsOf, layout }: Surroundings,
  firstTold: FirstTold,
  sentence: number,
  first: number,
): boolean {
  const { tokens } = layout;
  const indefinite = classes.indefinite.at(tokens[first]!);
  const deed = happeningsOf(sentence)
    .map((index) => clauses.happenings[index]!)
    .find(({ trigger }) => trigger.firstToken >= first);
  return !indefinite && deed?.nominal === true && !deed.targets.some((target) => firstTold.isNew(target));
}
