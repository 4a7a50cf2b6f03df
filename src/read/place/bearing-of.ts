/** What a named place has to do with what is told beside it, by the words around the name. */
import { itemAt } from '../text/item-at.js';
import type { Token } from '../text/layout.js';
import type { Bearing } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Tokens before a name within which a word tells that someone lives, was treated or was tried there. */
const ASIDE_WITHIN = 5;
/** Tokens between the distance and the name: "10 miles south of the town of Gao". */
const BEYOND_WITHIN = 4;

/** A name with what stands around it. */
interface Spot {
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
  tokens: readonly Token[],
  marks: Uint32Array,
  name: { readonly firstToken: number; readonly lastToken: number },
  from: number,
  until: number,
  isTown: boolean,
): Bearing | null {
  const { firstToken, lastToken } = name;
  const spot = { ways, days, tokens, marks, firstToken, lastToken, from, until };
  const after = lastToken < until ? marks[lastToken]! : 0;
  if ((after & WORD.responder) !== 0) return 'responders';
  if ((after & WORD.beyond) !== 0) return 'beyond';
  const off = beyond(spot);
  if (off !== null) return off;
  if ((after & WORD.asideAfter) !== 0 || isAside(spot) || isSpeakers(spot) || answers(spot) || voicesThere(spot)) return 'aside';
  return (isTown ? alongWay(spot) : null) ?? afterwards(spot);
}

/** Whether others speak in a place: "officials said in Gao". */
export const isOfSpeakers = (
  { ways, days }: PlaceWords,
  tokens: readonly Token[],
  marks: Uint32Array,
  { firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number },
  from: number,
  until: number,
): boolean => {
  const spot = { ways, days, tokens, marks, firstToken, lastToken, from, until };
  return isSpeakers(spot) || voicesThere(spot);
};

/** Tokens before "to" or "from" a place within which a word says whether someone only goes or comes that way. */
const WAY_WITHIN = 5;

// 30 km from Gao | a nurse from Gao | on the way to Gao | on the Gao road, but "kidnapped from Gao"
function alongWay({ ways, tokens, marks, firstToken, lastToken, from, until }: Spot): Bearing | null {
  const behind = lastToken < until ? tokens[lastToken]! : null;
  const { lower: article } = itemAt(tokens, firstToken - 1) ?? { lower: '' };
  if (behind && article === 'the' && !behind.possessive && ways.roads.has(behind.lower)) return 'beyond';
  let at = firstToken - 1;
  while (at > from && (tokens[at]!.lower === 'the' || (marks[at]! & WORD.direction) !== 0)) at--;
  if (at > from + 1 && tokens[at]!.lower === 'of' && (marks[at - 1]! & WORD.kindBefore) !== 0)
    for (at = beforeName(tokens, at - 2, from); at > from && (tokens[at]!.lower === 'the' || (marks[at]! & WORD.direction) !== 0); ) at--;
  if (at <= from) return null;
  const { lower } = tokens[at]!;
  if (lower !== 'from' && lower !== 'to') return null;
  if (lower === 'from' && ways.away.has(tokens[at - 1]!.lower)) return 'beyond';
  for (let i = at - 1; i >= Math.max(from, at - WAY_WITHIN); i--) {
    const word = tokens[i]!;
    if (word.shape === 'punctuation') break;
    if (lower === 'to' && ways.heads.has(word.lower)) return 'aside';
    if (lower === 'from' && ways.takes.has(word.lower)) return null;
  }
  return lower === 'from' ? 'aside' : null;
}

// from the Orlas quarter of Gao
//         ^^^^^ the name of the part
function beforeName(tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  while (first > from && first > at - JOINED_WITHIN && tokens[first]!.capital) first--;
  return tokens[first]?.lower === 'the' ? first : at;
}

// 10 miles south of Gao | on the outskirts of Gao, east of Gao
function beyond({ ways, tokens, marks, firstToken, from }: Spot): Bearing | null {
  for (let i = firstToken - 1; i >= Math.max(from, firstToken - BEYOND_WITHIN); i--) {
    const own = marks[i]!;
    const { lower, shape } = tokens[i]!;
    const isDirection = (own & WORD.direction) !== 0 && tokens[i + 1]!.lower === 'of';
    if (isDirection || (own & WORD.distance) !== 0) return i > from && ways.away.has(tokens[i - 1]!.lower) ? 'beyond' : 'outside';
    if (shape !== 'word' || (lower !== 'of' && lower !== 'the' && (own & (WORD.kindBefore | WORD.direction)) === 0)) return null;
  }
  return null;
}

/** Words of a name that another is joined to: "in San Pedro and Lima". */
const JOINED_WITHIN = 4;

// said in Lima and Gao
//             ^^^^^^^ the names in front of the last
function beforeJoined(tokens: readonly Token[], at: number, from: number): number {
  if (itemAt(tokens, at)?.lower !== 'and') return at;
  let first = at - 1;
  while (first > from && first > at - JOINED_WITHIN && tokens[first]!.capital) first--;
  return first < at - 1 ? first : at;
}

// the mayor told reporters in Gao | in a statement from Gao | a source in Gao said
function isSpeakers({ ways, days, tokens, marks, firstToken, lastToken, from, until }: Spot): boolean {
  let at = beforeJoined(tokens, firstToken - 1, from);
  while (
    at > from &&
    (tokens[at]!.lower === 'the' || tokens[at]!.lower === 'of' || (marks[at]! & (WORD.kindBefore | WORD.direction)) !== 0)
  )
    at--;
  if (at <= from || !/^(?:in|from|at)$/.test(tokens[at]!.lower)) return false;
  // said today in Gao | said on Monday in Gao
  let said = at - 1;
  if (said > from && days.has(tokens[said]!.lower)) said -= tokens[said - 1]!.lower === 'on' && said - 1 > from ? 2 : 1;
  if (ways.speaks.has(tokens[said]!.lower) || isWhereSaid({ ways, days, tokens, marks, firstToken: at, lastToken, from, until }))
    return true;
  if (ways.seat.has(tokens[at - 1]!.lower)) return true;
  const isSubject = speaksBehind({ ways, days, tokens, marks, firstToken, lastToken, from, until });
  return isSubject && (marks[at - 1]! & WORD.responder) === 0 && (tokens[at - 1]!.shape === 'word' || tokens[at - 1]!.lower === ')');
}

/** Tokens behind a place of speakers within which their verb stands: "today expressed", "on Monday strongly", "has". */
const SPEAK_WITHIN = 4;

// a group in Gao said | today expressed outrage | has called for justice
function speaksBehind({ ways, days, tokens, lastToken, until }: Spot): boolean {
  for (let at = lastToken; at < Math.min(until, lastToken + SPEAK_WITHIN); at++) {
    const { lower } = tokens[at]!;
    if (at === lastToken && ways.says.has(lower)) return true;
    if (ways.voices.has(lower)) return true;
    if (ways['voices-for'].has(lower)) return VOICED_FOR.test(tokens[at + 1]?.lower ?? '');
    if (!days.has(lower) && !BEFORE_VOICE.test(lower)) return false;
  }
  return false;
}
const VOICED_FOR = /^(?:for|on|upon)$/;
const BEFORE_VOICE = /^(?:on|today|yesterday|has|have|is|are|also|again|strongly|firmly|\)|,)$/;

/** Tokens from a word of saying to the place where it is said: "told reporters outside the Orlas courthouse". */
const SAID_WITHIN = 8;
const BEFORE_SITE = /^(?:the|an?|his|her|their)$/;
/** Words that do not stand within the name of a site: a clause of its own is told between. */
const IN_CLAUSE = /^(?:that|who|which|when|while|after|was|were|is|are|had|has|have|been)$|ed$/;

// said outside the prison in Gao | told reporters at a clinic in Gao, but "said at least two died in Gao"
function isWhereSaid({ ways, tokens, marks, firstToken: joint, from }: Spot): boolean {
  for (let at = joint - 1; at >= Math.max(from, joint - SAID_WITHIN); at--) {
    const { lower, shape } = tokens[at]!;
    if (ways.speaks.has(lower)) {
      const site = tokens[at + 2]!;
      return (marks[at + 1]! & WORD.locative) !== 0 && (site.capital || BEFORE_SITE.test(site.lower));
    }
    if (shape !== 'word' || IN_CLAUSE.test(lower)) return false;
  }
  return false;
}

/** Tokens behind a place that opens a sentence within which its verb stands. */
const VERB_WITHIN = 8;

// In Gao, the government blamed rebels | In Gao hundreds marched
function answers({ ways, tokens, firstToken, lastToken, from, until }: Spot): boolean {
  if (firstToken !== from + 1 || tokens[from]!.lower !== 'in') return false;
  for (let i = lastToken; i < Math.min(until, lastToken + VERB_WITHIN); i++) {
    const { lower, shape } = tokens[i]!;
    if (ways.answers.has(lower)) return true;
    if (i > lastToken && shape === 'punctuation') return false;
  }
  return false;
}

// the two were freed in Gao | a curfew was imposed in Gao
function afterwards({ ways, tokens, firstToken, from }: Spot): Bearing | null {
  for (let i = firstToken - 1; i >= Math.max(from, firstToken - ASIDE_WITHIN); i--) {
    const { lower } = tokens[i]!;
    if (ways.afterwards.has(lower)) return 'afterwards';
    if (lower === ';' || lower === '.') return null;
  }
  return null;
}

// In Gao, the union condemned the killing | From Gao, the union called for
function voicesThere({ ways, tokens, firstToken, lastToken, from, until }: Spot): boolean {
  if (firstToken !== from + 1 || !/^(?:in|from)$/.test(tokens[from]!.lower)) return false;
  for (let at = lastToken; at < Math.min(until, lastToken + VERB_WITHIN); at++) {
    const { lower, shape } = tokens[at]!;
    if (ways.voices.has(lower)) return true;
    if (ways['voices-for'].has(lower)) return VOICED_FOR.test(tokens[at + 1]?.lower ?? '');
    if (at > lastToken && shape === 'punctuation') return false;
  }
  return false;
}

function isAside({ tokens, marks, firstToken, from }: Spot): boolean {
  for (let i = firstToken - 1; i >= Math.max(from, firstToken - ASIDE_WITHIN); i--) {
    if ((marks[i]! & WORD.aside) !== 0) return true;
    if (tokens[i]!.lower === ';' || tokens[i]!.lower === '.') return false;
  }
  return false;
}
