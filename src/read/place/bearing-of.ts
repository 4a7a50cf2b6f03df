/** What a named place has to do with what is told beside it, by the words around the name. */
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isOnGrounds } from './of-court.js';
import type { Bearing } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Tokens before a name within which a word tells that someone lives, was treated or was tried there. */
const ASIDE_WITHIN = 5;
/** Tokens between the distance and the name: "10 miles south of the town of Gao". */
const BEYOND_WITHIN = 4;

/** A name with what stands around it. */
interface Spot {
  readonly layout: Layout;
  readonly ways: PlaceWords['ways'];
  readonly days: PlaceWords['days'];
  readonly tokens: readonly Token[];
  readonly marks: Uint32Array;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  /** First token of its sentence, and the one behind its last. */
  readonly from: number;
  readonly until: number;
}

export function bearingOf(
  { ways, days }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  name: { readonly firstToken: number; readonly lastToken: number },
  from: number,
  until: number,
  isTown: boolean,
): Bearing | null {
  const { firstToken, lastToken } = name;
  const spot = { layout, ways, days, tokens: layout.tokens, marks, firstToken, lastToken, from, until };
  const after = lastToken < until ? marks[lastToken]! : 0;
  if ((after & WORD.responder) !== 0) return makeArrest(spot) ? 'afterwards' : 'responders';
  if ((after & WORD.beyond) !== 0) return 'beyond';
  const off = beyond(spot);
  if (off !== null) return off;
  if ((after & WORD.asideAfter) !== 0 || isAside(spot) || isTriedThere(spot) || isSpeakers(spot) || answers(spot) || voicesThere(spot))
    return 'aside';
  return (isTown ? alongWay(spot) : null) ?? afterwards(spot);
}

/** Whether others speak in a place: "officials said in Gao". */
export const isOfSpeakers = (
  { ways, days }: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  from: number,
  until: number,
): boolean => {
  const spot = { layout, ways, days, tokens: layout.tokens, marks, firstToken, lastToken, from, until };
  return isSpeakers(spot) || voicesThere(spot);
};

/** Tokens behind a police in which it is told to have arrested somebody: "police have since". */
const ARRESTS_WITHIN = 4;

// Lugo police arrested two men, who may have come from Gao
function makeArrest({ ways, tokens, lastToken, until }: Spot): boolean {
  for (let at = lastToken + 1; at < Math.min(until, lastToken + 1 + ARRESTS_WITHIN); at++) {
    if (tokens[at]!.shape !== 'word') return false;
    if (ways.arrests.at(tokens[at]!)) return true;
  }
  return false;
}

/** Tokens before "to" or "from" a place within which a word says whether someone only goes or comes that way. */
const WAY_WITHIN = 5;

// 30 km from Gao | a nurse from Gao | on the way to Gao | on the Gao road, but "kidnapped from Gao"
function alongWay({ layout, ways, tokens, marks, firstToken, lastToken, from, until }: Spot): Bearing | null {
  const behind = lastToken < until ? tokens[lastToken]! : null;
  if (behind && isSmallWord(layout, firstToken - 1, 'the') && !behind.possessive && ways.roads.has(behind.lower)) return 'beyond';
  let at = firstToken - 1;
  const isBefore = (): boolean => at > from && (isSmallWord(layout, at, 'the') || (marks[at]! & WORD.direction) !== 0);
  while (isBefore()) at--;
  if (at > from + 1 && isSmallWord(layout, at, 'of') && (marks[at - 1]! & WORD.kindBefore) !== 0)
    for (at = beforeName(layout, at - 2, from); isBefore(); ) at--;
  if (at <= from) return null;
  const isFrom = isSmallWord(layout, at, 'from');
  const isTo = isSmallWord(layout, at, 'to');
  if (isSmallWord(layout, at, 'in') && isGoal(layout, ways, at, from)) return 'aside';
  if (!isFrom && !isTo) return null;
  if (isFrom && ways.away.at(tokens[at - 1]!)) return 'beyond';
  if (isTo && isEndOfWay(layout, at, from)) return 'aside';
  for (let i = at - 1; i >= Math.max(from, at - WAY_WITHIN); i--) {
    const word = tokens[i]!;
    if (word.shape === 'punctuation') break;
    if (isTo && ways.heads.has(word.lower)) return 'aside';
    if (isFrom && ways.takes.has(word.lower)) return null;
  }
  return isFrom ? 'aside' : null;
}

/** Words of what somebody goes to: "to the wedding of a cousin". */
const GOAL_WITHIN = 4;

// on his way to a funeral in Gao | going to market in Gao, but "taken to a field in Gao"
function isGoal(layout: Layout, ways: PlaceWords['ways'], joint: number, from: number): boolean {
  const { tokens } = layout;
  let to = joint - 1;
  while (to > from && joint - to <= GOAL_WITHIN && tokens[to]!.shape === 'word' && !isSmallWord(layout, to, 'to')) to--;
  return to > from && isSmallWord(layout, to, 'to') && ways.goes.at(tokens[to - 1]!);
}

// a bus from Orlas, Peru to Gao
//                          ^^ names alone stand between it and "from"
function isEndOfWay(layout: Layout, to: number, from: number): boolean {
  const { tokens } = layout;
  let at = to - 1;
  while (at > from && at > to - WAY_WITHIN && (tokens[at]!.capital || tokens[at]!.lower === ',')) at--;
  return at < to - 1 && isSmallWord(layout, at, 'from');
}

// from the Orlas quarter of Gao
//         ^^^^^ the name of the part
function beforeName(layout: Layout, at: number, from: number): number {
  let first = at;
  const { tokens } = layout;
  while (first > from && first > at - JOINED_WITHIN && tokens[first]!.capital) first--;
  return isSmallWord(layout, first, 'the') ? first : at;
}

// 10 miles south of Gao | on the outskirts of Gao, east of Gao
function beyond({ layout, ways, tokens, marks, firstToken, from }: Spot): Bearing | null {
  for (let i = firstToken - 1; i >= Math.max(from, firstToken - BEYOND_WITHIN); i--) {
    const own = marks[i]!;
    const isDirection = (own & WORD.direction) !== 0 && isSmallWord(layout, i + 1, 'of');
    if (isDirection || (own & WORD.distance) !== 0) return i > from && ways.away.at(tokens[i - 1]!) ? 'beyond' : 'outside';
    if (tokens[i]!.shape !== 'word') return null;
    if ((own & (WORD.kindBefore | WORD.direction)) === 0 && !isSmallWord(layout, i, 'of') && !isSmallWord(layout, i, 'the')) return null;
  }
  return null;
}

/** Words of a name that another is joined to: "in San Pedro and Lima". */
const JOINED_WITHIN = 4;

// said in Lima and Gao
//             ^^^^^^^ the names in front of the last
function beforeJoined(layout: Layout, at: number, from: number): number {
  if (!isSmallWord(layout, at, 'and')) return at;
  const { tokens } = layout;
  let first = at - 1;
  while (first > from && first > at - JOINED_WITHIN && tokens[first]!.capital) first--;
  return first < at - 1 ? first : at;
}

// the mayor told reporters in Gao | in a statement from Gao | a source in Gao said
function isSpeakers(spot: Spot): boolean {
  const { layout, ways, days, tokens, marks, firstToken, from } = spot;
  let at = beforeJoined(layout, firstToken - 1, from);
  while (
    at > from &&
    (isSmallWord(layout, at, 'the') || isSmallWord(layout, at, 'of') || (marks[at]! & (WORD.kindBefore | WORD.direction)) !== 0)
  )
    at--;
  if (at <= from || !ways['spoken-in'].at(tokens[at]!)) return false;
  // said today in Gao | said on Monday in Gao
  let said = at - 1;
  if (said > from && days.at(tokens[said]!)) said -= isSmallWord(layout, said - 1, 'on') && said - 1 > from ? 2 : 1;
  if (speaksAt(spot, said) || isWhereSaid({ ...spot, firstToken: at })) return true;
  if (ways.seat.at(tokens[at - 1]!)) return true;
  const isPolice = (marks[at - 1]! & WORD.responder) !== 0;
  if (!isPolice && isToldBy(spot, at)) return true;
  const isSubject = speaksBehind(spot);
  return isSubject && !isPolice && (tokens[at - 1]!.shape === 'word' || tokens[at - 1]!.lower === ')');
}

/** Tokens of who tells of it: "according to relatives and a rights group". */
const TELLERS = 6;

// according to relatives in Gao, but "according to the police in Gao"
function isToldBy({ layout, ways, tokens, from }: Spot, joint: number): boolean {
  for (let at = joint - 1; at > Math.max(from, joint - 1 - TELLERS); at--) {
    if (tokens[at]!.shape === 'punctuation') return false;
    if (isSmallWord(layout, at, 'to')) return ways.according.at(tokens[at - 1]!);
  }
  return false;
}

/** Tokens in front of reporters within which a word says that somebody speaks to them: "told a group of foreign reporters". */
const ADDRESSED_WITHIN = 5;

// told reporters in Gao | said in Gao, but "arrested two reporters in Gao"
function speaksAt({ ways, tokens, from }: Spot, at: number): boolean {
  if (!ways.speaks.at(tokens[at]!)) return false;
  if (!ways['spoken-to'].at(tokens[at]!)) return true;
  for (let i = at - 1; i >= Math.max(from, at - ADDRESSED_WITHIN); i--) {
    const { lower, shape } = tokens[i]!;
    if (shape === 'punctuation') return false;
    if (ways.addresses.has(lower) || (ways.speaks.has(lower) && !ways['spoken-to'].has(lower))) return true;
  }
  return false;
}

/** Tokens behind a place of speakers within which their verb stands: "today expressed", "on Monday strongly", "has". */
const SPEAK_WITHIN = 4;

// a group in Gao said | today expressed outrage | has called for justice
function speaksBehind({ ways, days, tokens, lastToken, until }: Spot): boolean {
  for (let at = lastToken; at < Math.min(until, lastToken + SPEAK_WITHIN); at++) {
    const { lower } = tokens[at]!;
    if (at === lastToken && ways.says.has(lower)) return true;
    if (ways.voices.has(lower)) return true;
    if (ways['voices-for'].has(lower)) return ways['voiced-for'].at(tokens[at + 1]);
    if (!days.has(lower) && !ways['before-voice'].has(lower)) return false;
  }
  return false;
}

/** Tokens from a word of saying to the place where it is said: "told reporters outside the Orlas courthouse". */
const SAID_WITHIN = 8;

// said outside the prison in Gao | told reporters at a clinic in Gao, but "said at least two died in Gao"
function isWhereSaid(spot: Spot): boolean {
  const { ways, tokens, marks, firstToken: joint, from } = spot;
  const { endings } = spot.layout;
  for (let at = joint - 1; at >= Math.max(from, joint - SAID_WITHIN); at--) {
    const { lower, shape } = tokens[at]!;
    if (speaksAt(spot, at)) {
      const site = tokens[at + 2]!;
      return (marks[at + 1]! & WORD.locative) !== 0 && (site.capital || ways['before-site'].has(site.lower));
    }
    if (shape !== 'word' || endings.past.of(lower) || ways['own-clause'].has(lower)) return false;
  }
  return false;
}

/** Tokens behind a place that opens a sentence within which its verb stands. */
const VERB_WITHIN = 8;

// In Gao, the government blamed rebels | In Gao hundreds marched
function answers({ layout, ways, tokens, firstToken, lastToken, from, until }: Spot): boolean {
  if (firstToken !== from + 1 || !isSmallWord(layout, from, 'in')) return false;
  for (let i = lastToken; i < Math.min(until, lastToken + VERB_WITHIN); i++) {
    const { lower, shape } = tokens[i]!;
    if (ways.answers.has(lower)) return true;
    if (i > lastToken && shape === 'punctuation') return false;
  }
  return false;
}

// the two were freed in Gao | a curfew was imposed in Gao
function afterwards({ ways, layout, tokens, firstToken, from }: Spot): Bearing | null {
  let counted = 0;
  for (let i = firstToken - 1; i >= from && counted < ASIDE_WITHIN && firstToken - i <= NAMED_WITHIN; i--) {
    const { lower, capital, shape } = tokens[i]!;
    if (ways.afterwards.has(lower)) return isOnGrounds(ways, tokens, i) ? null : 'afterwards';
    if (lower === ';' || lower === '.') return null;
    // charged Ana Pereda, 20, of 14 Floral Lane, Gao
    if (isSmallWord(layout, i, 'of') && firstToken - i >= ASIDE_WITHIN) return null;
    // arrested Ana Pereda, 20, at her mother's Gao home
    if (layout.caseless || !(shape === 'number' || lower === ',' || (shape === 'word' && capital))) counted++;
  }
  return null;
}
/** Tokens in front of a place with the name and age of whoever was arrested there. */
const NAMED_WITHIN = 14;

// In Gao, the union condemned the killing | From Gao, the union called for
function voicesThere({ ways, tokens, firstToken, lastToken, from, until }: Spot): boolean {
  if (firstToken !== from + 1 || !ways['voice-lead'].at(tokens[from]!)) return false;
  for (let at = lastToken; at < Math.min(until, lastToken + VERB_WITHIN); at++) {
    const { lower, shape } = tokens[at]!;
    if (ways.voices.has(lower)) return true;
    if (ways['voices-for'].has(lower)) return ways['voiced-for'].at(tokens[at + 1]);
    if (at > lastToken && shape === 'punctuation') return false;
  }
  return false;
}

/** Tokens in front of a verb within which a word says what was held: "The trial of two men accused of killing a judge opened". */
const SITTING_WITHIN = 24;

// The trial of two men over the murder opened in Gao
function isTriedThere({ ways, tokens, firstToken, from }: Spot): boolean {
  for (let i = firstToken - 1; i >= Math.max(from, firstToken - ASIDE_WITHIN); i--) {
    if (!ways.sits.at(tokens[i]!)) continue;
    for (let at = i - 1; at >= Math.max(from, i - SITTING_WITHIN); at--) if (ways.sittings.at(tokens[at]!)) return true;
    return false;
  }
  return false;
}

function isAside({ ways, tokens, marks, firstToken, from }: Spot): boolean {
  for (let i = firstToken - 1; i >= Math.max(from, firstToken - ASIDE_WITHIN); i--) {
    // beaten at the court complex in Gao
    if ((marks[i]! & WORD.aside) !== 0) return !isOnGrounds(ways, tokens, i);
    // shot in his hometown of Gao
    if (ways['home-town'].at(tokens[i]!)) return i < from + 2 || (marks[i - 2]! & WORD.locative) === 0;
    // recovering after a fight in Gao
    if (tokens[i]!.lower === ';' || tokens[i]!.lower === '.' || ways['own-clause'].at(tokens[i]!)) return false;
  }
  return false;
}
