/** "The blast came a day after rebels killed 11 miners": what it came after is an incident of its own, and told of in that sentence alone. */
import type { Happening } from '../clauses/clause.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

/** Tokens from "after" to the verb or noun behind it: "after suspected members of the Dawn Front killed". */
const REACH = 12;
/** Tokens from "came" to "after": "came just less than two weeks after". */
const COMES_WITHIN = 7;

export function isToldBeforeIt(around: Surroundings, current: OpenEvent, deed: Happening): boolean {
  const { layout, classes } = around;
  if (deed.word.role !== 'violence' || current.role !== 'violence' || current.happenings.length === 0 || current.aside) return false;
  const { firstToken } = layout.sentences[deed.sentence]!;
  for (let i = deed.trigger.firstToken - 1; i > Math.max(firstToken, deed.trigger.firstToken - REACH); i--) {
    const token = layout.tokens[i]!;
    if (classes['time-before'].at(token)) {
      const isOfOthers = isOnOthers(deed) || (isOnNumber(deed) && isLongSpan(around, i - 1) && !isOfThoseWhoDid(around, current));
      return comesThen(around, firstToken, i - 1, isOfOthers);
    }
    if (token.lower === ',' || token.lower === ';') return false;
  }
  return false;
}

/** "came just less than two weeks", up to the last token of the span. */
function comesThen({ layout: { tokens }, classes }: Surroundings, first: number, span: number, isOnOthers: boolean): boolean {
  // the attack, coming after soldiers killed nine
  if (classes.comes.at(tokens[span])) return true;
  if (!classes['span-of-time'].at(tokens[span])) return false;
  for (let i = span; i > Math.max(first, span - COMES_WITHIN); i--) {
    const { lower } = tokens[i]!;
    if (classes.comes.has(lower)) return true;
    // a bomb killed three soldiers on Monday, hours after gunmen attacked a market
    if (lower === ',') return isOnOthers;
  }
  return false;
}

/** By somebody and on somebody or something told of for the first time; not "two days after he was shot". */
const isOnOthers = ({ agent, targets, nominal }: Happening): boolean =>
  !nominal &&
  agent !== null &&
  agent.pronoun === null &&
  agent.determiner !== 'definite' &&
  targets.some(({ pronoun, determiner }) => pronoun === null && determiner !== 'definite' && determiner !== 'possessive');

/** "less than a year after eleven people were shot dead", "a week after 11 were killed in a market": by whom is not said. */
const isOnNumber = ({ agent, targets, nominal }: Happening): boolean =>
  !nominal &&
  agent === null &&
  targets.length > 0 &&
  targets.every(
    ({ quantity, pronoun, person }) => quantity !== null && !quantity.anaphoric && pronoun === null && person?.group !== PERPETRATORS,
  );

const PERPETRATORS = 'perpetrators';

/** Days at the least: what came hours before may be the same. */
const isLongSpan = ({ layout: { tokens }, classes }: Surroundings, span: number): boolean => classes['days-before'].at(tokens[span]);

/** "The gunman was killed on Tuesday, two days after four people were shot dead": what came after it befell who did it. */
const isOfThoseWhoDid = ({ clauses }: Surroundings, { happenings }: OpenEvent): boolean =>
  clauses.happenings[happenings.at(-1)!]!.targets.some(
    ({ person, determiner, pronoun }) => person?.group === PERPETRATORS || determiner === 'definite' || pronoun !== null,
  );
