/** Finds sites within places: "the gun shop 'Pallada'", "the national guard base", "Sandy Hook Elementary School". */
import type { Layout, Sentence, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';

/** Words of a site's name before and after its noun, at most. */
const WORDS_BEFORE = 6;
const WORDS_AFTER = 4;
/** Places of a sentence that are looked at for a site; a sentence with more is a list. */
const LOOKED_AT = 50;
const OPENING = /^["“'‘«]$/;

export function findSites(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  toponyms: readonly PlaceMention[],
): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const sites: PlaceMention[] = [];
  const inToponym = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of toponyms) inToponym.fill(1, firstToken, lastToken);
  for (const sentence of sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'dateline') continue;
    let free = sentence.firstToken;
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      if ((marks[i]! & WORD.siteNoun) === 0) continue;
      const noun = lastNoun(tokens, marks, i, sentence.lastToken);
      const site = siteAt(words, layout, marks, sentence, inToponym, free, noun);
      if (site) {
        sites.push(toSite(layout, sentence, site, toponyms));
        free = site.last;
      }
      i = Math.max(noun, (site?.last ?? 0) - 1);
    }
  }
  return sites;
}

/** "shopping center", "Park Road bus station": the last of several nouns is the head, whatever describes it. */
function lastNoun(tokens: readonly Token[], marks: Uint32Array, from: number, until: number): number {
  const is = (at: number, flag: number): boolean => at < until && (marks[at]! & flag) !== 0;
  let at = from;
  while (!tokens[at]!.possessive) {
    if (is(at + 1, WORD.siteNoun)) at++;
    else if (is(at + 1, WORD.siteModifier) && is(at + 2, WORD.siteNoun)) at += 2;
    else break;
  }
  return at;
}

interface Site {
  readonly first: number;
  readonly last: number;
  readonly locative: boolean;
}

function siteAt(
  words: PlaceWords,
  layout: Layout,
  marks: Uint32Array,
  sentence: Sentence,
  inToponym: Uint8Array,
  free: number,
  noun: number,
): Site | null {
  const { tokens, caseless } = layout;
  let first = noun;
  while (
    first > free &&
    noun - first < WORDS_BEFORE &&
    belongs(tokens[first - 1]!, marks[first - 1]!, caseless, inToponym[first - 1]! === 1)
  )
    first--;
  const named = nameAfter(words, layout, marks, sentence, noun + 1);
  const last = named ?? noun + 1;
  const at = isSmallWord(layout, first - 1, 'article') || (first > 0 && tokens[first - 1]!.possessive) ? first - 1 : first;
  const locative = isLocative(words, tokens, sentence.firstToken, at);
  const hasName =
    named !== null ||
    (!caseless && first < noun && tokens.slice(first, noun).some((token, k) => token.capital && first + k !== sentence.firstToken));
  if (!hasName && !locative && first === noun) return null;
  if (!hasName && !locative && !marks.subarray(first, noun).some((flags) => (flags & WORD.siteModifier) !== 0)) return null;
  return { first, last, locative };
}

/** A word of a site's name before its noun: a describing word, a capital, or a place. */
function belongs(token: Token, flags: number, caseless: boolean, inToponym: boolean): boolean {
  if (token.shape !== 'word' || token.possessive) return false;
  if ((flags & (WORD.siteModifier | WORD.siteNoun)) !== 0) return true;
  if ((flags & (WORD.weak | WORD.fragment | WORD.say)) !== 0) return false;
  return inToponym || (caseless ? (flags & (WORD.first | WORD.surname)) !== 0 : token.capital);
}

/** "gun shop 'Pallada'", "shop called Panther", "Church of the Redeemer": where the name behind the noun ends, or null. */
function nameAfter({ days, ways }: PlaceWords, layout: Layout, marks: Uint32Array, sentence: Sentence, from: number): number | null {
  const { tokens, caseless } = layout;
  const opening = tokens[from];
  if (!opening || from >= sentence.lastToken) return null;
  const isNaming = (marks[from]! & WORD.siteNaming) !== 0;
  // a shop called "Orion" | a second shop, "Orion", where
  const quoted = isNaming || opening.lower === ',' ? from + 1 : from;
  if (quoted < sentence.lastToken && OPENING.test(tokens[quoted]!.lower)) {
    for (let i = quoted + 1; i < Math.min(quoted + 2 + WORDS_AFTER, sentence.lastToken); i++) {
      if (/^["”'’»]$/.test(tokens[i]!.lower)) return i > quoted + 1 && isName(tokens[quoted + 1]!, caseless) ? i + 1 : null;
    }
    return null;
  }
  if (caseless) return null;
  let at = isNaming ? from + 1 : from;
  if (at > from && isSmallWord(layout, at, 'the')) at++;
  let end = at;
  while (
    end < sentence.lastToken &&
    end - at < WORDS_AFTER &&
    tokens[end]!.shape === 'word' &&
    tokens[end]!.capital &&
    !days.at(tokens[end]!) &&
    !tokens[end - 1]!.possessive
  )
    end++;
  return end > at && !ways['unnamed-site'].at(tokens[from - 1]!) ? end : null;
}

/** A quotation that begins small is what somebody said, not a name. */
const isName = ({ shape, capital }: Token, caseless: boolean): boolean => caseless || (shape === 'word' && capital);

function isLocative(words: PlaceWords, tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = Math.max(from, at - 2); i < at; i++) if (words.locative.at(tokens, i, at)?.lastToken === at) return true;
  return false;
}

function toSite(
  { tokens, report }: Layout,
  sentence: Sentence,
  { first, last, locative }: Site,
  toponyms: readonly PlaceMention[],
): PlaceMention {
  const start = tokens[first]!.start;
  const { end } = tokens[last - 1]!;
  const around = containing(toponyms, sentence.index, first, last);
  return {
    start,
    end,
    firstToken: first,
    lastToken: last,
    sentence: sentence.index,
    kind: 'site',
    metonym: false,
    locative,
    where: {
      name: report.text.slice(start, end),
      admin1: around?.admin1 ?? null,
      country: around?.country ?? null,
      latitude: around?.latitude ?? null,
      longitude: around?.longitude ?? null,
      precision: 'site',
      zone: around?.zone ?? null,
      geonameId: around?.geonameId ?? null,
    },
  };
}

/** The place a site lies in: the nearest one its sentence names, those behind it first. */
function containing(toponyms: readonly PlaceMention[], sentence: number, first: number, last: number): PlaceMention['where'] {
  let best: PlaceMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  const from = firstOfSentence(toponyms, sentence);
  for (let k = from; k < Math.min(toponyms.length, from + LOOKED_AT) && toponyms[k]!.sentence === sentence; k++) {
    const mention = toponyms[k]!;
    if (mention.kind !== 'toponym' || mention.metonym) continue;
    const distance = mention.firstToken >= last ? mention.firstToken - last : Math.max(0, first - mention.lastToken) * 2;
    if (distance < nearest) {
      best = mention;
      nearest = distance;
    }
  }
  return best?.where ?? null;
}
