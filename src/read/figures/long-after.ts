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

/** @param layout of the report; asked of the harm of somebody told of as attacking */
export function isLongAfter(kinds: PersonKinds, layout: Layout, { effect, sentence, trigger }: Harm): boolean {
  if (effect !== 'killed') return false;
  const { firstToken, lastToken } = layout.sentences[sentence]!;
  const word = (i: number): string => layout.tokens[i]!.lower;
  for (let i = trigger.lastToken; i < Math.min(lastToken, trigger.lastToken + WHERE_REACH); i++)
    if (kinds['serving-in'].has(word(i)) && kinds['serving-where'].has(wordBefore(kinds, word, i))) return true;
  const last = Math.min(lastToken, trigger.lastToken + WHEN_REACH);
  for (let i = Math.max(firstToken, trigger.firstToken - WHEN_REACH); i < last - 1; i++)
    if (kinds.years.has(word(i)) && kinds['years-since'].has(word(i + 1))) return true;
  return isInLaterYear(layout, firstToken, trigger.lastToken, last);
}

/** "in" of "in a state prison" */
function wordBefore({ 'serving-in': where, 'prison-kinds': kinds }: PersonKinds, word: (i: number) => string, prison: number): string {
  let i = prison - 1;
  while (i > 0 && (kinds.has(word(i)) || where.has(word(i)))) i--;
  return i < 0 ? '' : word(i);
}

/** "killed three in 1998. … He hanged himself in 2011" */
function isInLaterYear({ tokens }: Layout, first: number, from: number, to: number): boolean {
  const year = tokens.slice(from, to).findIndex(({ lower }) => YEAR.test(lower));
  if (year < 0) return false;
  const said = Number(tokens[from + year]!.lower);
  let before = 0;
  for (let i = 0; i < first; i++) if (YEAR.test(tokens[i]!.lower)) before = Math.max(before, Number(tokens[i]!.lower));
  return before > 0 && said >= before + YEARS_APART;
}

const YEAR = /^(?:19|20)\d\d$/;
