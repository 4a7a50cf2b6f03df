/** "The governor managed to escape", "Their driver fled into the bush": those who got away from the attackers, and are sought by nobody. */
import type { StatusStretch } from '../attribution/attribution.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { chunksOfSentence } from './chunks-of-sentence.js';
import type { OpenIncident } from './open-incident.js';
import { sentenceAt } from './telling-of.js';

/** @param stretch that somebody got away, or is sought; where a verb says so, its subject tells of whom */
export function isFlightOfOthers({ found, harmed }: Pick<OpenIncident, 'found' | 'harmed'>, stretch: StatusStretch): boolean {
  const { layout, clauses } = found;
  const chunks = chunksOfSentence(clauses, sentenceAt(layout, stretch.start).index);
  const verb = verbOf(layout, stretch);
  const k = countInFront(chunks, ({ lastToken }) => lastToken <= verb);
  const before = chunks[k - 1]?.type === 'adverb' ? k - 2 : k - 1;
  const group = chunks[k];
  const subject = group?.type === 'verb-group' && !group.copula && !group.passive ? chunks[before] : undefined;
  return subject?.type === 'noun-phrase' && (harmed.has(subject) || isNoDoer(subject));
}

/** The token that the cue opens with. */
function verbOf({ tokens }: Layout, { start, end, rule }: StatusStretch): number {
  const [, word] = rule.split(' ');
  for (let at = countInFront(tokens, (token) => token.start < start); at < tokens.length && tokens[at]!.end <= end; at++)
    if (tokens[at]!.lower === word) return at;
  return -1;
}

/** Not "the man", "the driver", "two suspects", who may have done it. */
function isNoDoer({ person, pronoun, determiner, whose }: NounPhrase): boolean {
  if (person === null || pronoun !== null || person.group === 'perpetrators') return false;
  return (
    determiner === 'possessive' ||
    whose !== null ||
    !(person.group === 'unspecified' || person.group === 'people' || person.concept === MAY_FLEE)
  );
}
/** Whoever drove may have fled from what he did. */
const MAY_FLEE = 'driver';
