/** "He died in prison", "killed himself years later", "hanged himself in 2011": what became of an attacker long after is no part of his attack. */
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { PersonKinds } from './person-kinds.js';

/** Tokens from "died" to "prison": "of a heart attack in a state". */
const WHERE_REACH = 9;
/** Tokens on either side of it within which "eleven years later" stands. */
const WHEN_REACH = 12;
/** The year of a death by so many later than one told of before. */
const YEARS_APART = 2;

/** @returns whether what became of somebody told of as attacking was long after his attack */
export function createLongAfter(kinds: PersonKinds, layout: Layout): (harm: Harm) => boolean {
  let years: readonly number[] | null = null;
  const word = (i: number): string => layout.tokens[i]!.lower;
  return ({ effect, sentence, trigger, rule, agent }) => {
    if (effect !== 'killed') return false;
    // The gunman surrendered and was later executed
    if (rule === 'passive' && agent === null && kinds['as-sentenced'].has(word(trigger.lastToken - 1))) return true;
    const { firstToken, lastToken } = layout.sentences[sentence]!;
    for (let i = trigger.lastToken; i < Math.min(lastToken, trigger.lastToken + WHERE_REACH); i++)
      if (kinds['serving-in'].has(word(i)) && kinds['serving-where'].has(wordBefore(kinds, word, i))) return true;
    const last = Math.min(lastToken, trigger.lastToken + WHEN_REACH);
    for (let i = Math.max(firstToken, trigger.firstToken - WHEN_REACH); i < last - 1; i++)
      if (kinds.years.has(word(i)) && kinds['years-since'].has(word(i + 1))) return true;
    const year = layout.tokens.slice(trigger.lastToken, last).find(({ lower }) => YEAR.test(lower));
    if (!year) return false;
    years ??= latestYears(layout);
    // He killed three. … He died in 2011
    if (years[sentence] === 0) return rule === 'subject-verb';
    // killed three in 1998. … He hanged himself in 2011
    return Number(year.lower) >= years[sentence]! + YEARS_APART;
  };
}

/** "in" of "in a state prison" */
function wordBefore({ 'serving-in': where, 'prison-kinds': kinds }: PersonKinds, word: (i: number) => string, prison: number): string {
  let i = prison - 1;
  while (i > 0 && (kinds.has(word(i)) || where.has(word(i)))) i--;
  return i < 0 ? '' : word(i);
}

/** For each sentence the latest year told of before it; 0 where none is. */
function latestYears({ tokens, sentences }: Layout): readonly number[] {
  let [latest, at] = [0, 0];
  return sentences.map(({ firstToken }) => {
    for (; at < firstToken; at++) if (YEAR.test(tokens[at]!.lower)) latest = Math.max(latest, Number(tokens[at]!.lower));
    return latest;
  });
}

const YEAR = /^(?:19|20)\d\d$/;
