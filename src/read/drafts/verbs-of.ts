/** The verbs of a report, as what names a place is parted by them from what tells of an incident. */

import { isEffectVerb, type VerbGroup } from '../clauses/chunk.js';
import type { Clauses } from '../clauses/clause.js';
import type { Verb } from '../place/own-clause.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';

/** With the joints behind which a verb is meant again: "a clinic in Lugo and a bank in Vigo". */
export function verbsOf({ sentences, happenings, harms }: Clauses, layout: Layout): readonly Verb[] {
  const verbs: Verb[] = [];
  for (const { isShare, nominal, trigger, phrase } of happenings)
    if (isShare) verbs.push(jointBefore(trigger.firstToken));
    else if (nominal && isGrievance((phrase ?? trigger).firstToken, layout)) verbs.push(jointBefore((phrase ?? trigger).firstToken));
  for (const { trigger } of harms) if (isGrievance(trigger.firstToken, layout)) verbs.push(jointBefore(trigger.firstToken));
  const joints = verbs.length;
  for (const { chunks, verbs: all } of sentences)
    all.forEach((k, at) => {
      const chunk = chunks[k] as VerbGroup;
      const { firstToken, lastToken, gerund } = chunk;
      const isDeath = isEffectVerb(chunk) && chunk.word.effect.effect === 'killed' && chunk.word.effect.whom === 'subject';
      const next = all[at + 1];
      const until = next === undefined ? lastToken : chunks[next]!.firstToken;
      // broadcasting live
      const goesOn = verbs.at(-1)?.isScene === true && verbs.at(-1)!.lastToken === firstToken;
      verbs.push({
        firstToken,
        lastToken,
        isDeath,
        isGerund: gerund,
        isScene: goesOn || isScene(chunk, until, layout),
        isBefore: isBefore(chunk, layout),
      });
    });
  return joints === 0 ? verbs : verbs.sort((a, b) => a.firstToken - b.firstToken);
}

// a sit-in over the killings in Lugo
const isGrievance = (token: number, layout: Layout): boolean =>
  isSmallWord(layout, token - 1, 'over-what') || (isSmallWord(layout, token - 1, 'the') && isSmallWord(layout, token - 2, 'over-what'));

const jointBefore = (token: number): Verb => ({
  firstToken: token - 1,
  lastToken: token,
  isDeath: false,
  isGerund: false,
  isScene: false,
});

/** Tokens of who is told to have been doing it: "as the two reporters were". */
const SUBJECT = 4;

// shot as he left his office in Lugo | while filming in Lugo | as the two clerks were closing a shop in Lugo
function isScene(chunk: VerbGroup, until: number, layout: Layout): boolean {
  const { firstToken, gerund, negated, infinitive } = chunk;
  if (negated || infinitive) return false;
  const before = firstToken - 1;
  if (gerund) return isSmallWord(layout, before, 'opens-scene');
  if (isSmallWord(layout, before, 'scene-subject') && isSmallWord(layout, before - 1, 'opens-scene')) return true;
  if (isInterrupted(chunk, until, layout)) return true;
  if (!isGoingOn(chunk, layout)) return false;
  for (let at = before; at >= Math.max(0, before - SUBJECT); at--) {
    if (isSmallWord(layout, at, 'opens-scene')) return true;
    if (layout.tokens[at]!.shape !== 'word') return false;
  }
  return false;
}

// was walking home in Lugo when two men beat her | had just left a bar in Lugo when he was shot
function isInterrupted(chunk: VerbGroup, until: number, layout: Layout): boolean {
  const { lastToken, perfect } = chunk;
  if (!perfect && !isGoingOn(chunk, layout)) return false;
  for (let at = lastToken; at < until; at++) if (isSmallWord(layout, at, 'when')) return true;
  return false;
}

// was walking
const isGoingOn = ({ lastToken, gerund }: VerbGroup, { tokens, endings }: Layout): boolean =>
  !gerund && endings.ing.of(tokens[lastToken - 1]!.lower);

// had told
const isBefore = ({ firstToken, perfect }: VerbGroup, layout: Layout): boolean => perfect && isSmallWord(layout, firstToken, 'had');
