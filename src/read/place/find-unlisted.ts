/**
 * Finds small places no gazetteer lists, where the text says what they are or puts something in them: "the village of Sabon Garin", "in
 * Orlasvik village", "killed in Orlasvik on Monday".
 */

import type { Where } from '../../model/where.js';
import { flat } from '../text/flat.js';
import type { Layout, Token } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isAcrossBorder } from './across-border.js';
import { bearingOf } from './bearing-of.js';
import { endOfNameBy } from './lies-by.js';
import { ofTheCity, ownerInFront, partOf, townBehind, townByItself, townCalledBehind, townInFront } from './parts-of-unlisted.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { type PlaceWords, WORD } from './place-words.js';
import { inTitleCase } from './to-where.js';
import { beforeItsKindInCapitals, besideCommaOfCapitals, byItselfInCapitals } from './unlisted-in-capitals.js';
import {
  atDateline,
  beforeItsKind,
  behindItsKind,
  besideKnown,
  byItself,
  calledBehind,
  endOfLonger,
  endOfSaint,
  isOfName,
  leadsTo,
  nameEnd,
  touches,
} from './unlisted-names.js';

/**
 * The mentions with those of unlisted places among them, in order. Such a place gets the state and country of the place its sentence names
 * next to it, else the country the report names most, and no point of its own.
 * @param capital that of the country the report plays in
 * @param home the town of the local paper or station that published it
 * @param sentFrom the town it was sent from, of which such a place is taken for a part
 * @param toldBy the country told by words that only it has
 */
export function withUnlisted(
  layout: Layout,
  marks: Uint32Array,
  words: PlaceWords,
  all: readonly PlaceMention[],
  capital: Where | null = null,
  home: Where | null = null,
  sentFrom: Where | null = null,
  toldBy: string | null = null,
): readonly PlaceMention[] {
  const { tokens, sentences } = layout;
  const taken = new Uint8Array(tokens.length);
  for (const { firstToken, lastToken } of all) taken.fill(1, firstToken, lastToken);
  tokens.forEach(({ lower, capital }, at) => {
    if (capital && isOfName(words, lower)) taken[at] = 1;
  });
  const starts = new Map<number, PlaceMention>();
  const owners = new Map<number, PlaceMention>();
  for (const mention of all) {
    if (mention.kind !== 'toponym') continue;
    starts.set(mention.firstToken, mention);
    owners.set(mention.lastToken, mention);
  }
  const saints = new Map<PlaceMention, number>();
  if (!layout.caseless)
    for (const mention of starts.values()) {
      const end = endOfSaint(words, layout, marks, mention);
      if (end > 0) saints.set(mention, end);
    }
  const longer = new Set(
    layout.caseless ? [] : all.filter((one) => one.kind === 'toponym' && endOfLonger(layout, marks, taken, starts, one) > 0),
  );
  for (const { firstToken, lastToken } of longer) {
    starts.delete(firstToken);
    taken.fill(0, firstToken, lastToken);
  }
  for (const one of saints.keys()) {
    starts.delete(one.firstToken);
    longer.add(one);
  }
  const mentions = longer.size === 0 ? all : all.filter((mention) => !longer.has(mention));
  const seat = capital ?? mentions.find(isCapital)?.where ?? null;
  // "the Orlasvik neighborhood" is a part of the first town of the report
  const town = mentions.find(isTown)?.where ?? home;
  const told: Told = { layout, marks, words, mentions, country: countryOfReport(layout, marks, words, mentions) ?? toldBy };
  const townSentFrom = ({ where }: PlaceMention): Where | null => (sentFrom && where?.country === sentFrom.country ? sentFrom : null);
  const found: PlaceMention[] = [];
  for (const [{ sentence, firstToken }, end] of saints) {
    taken.fill(1, firstToken, end);
    found.push(unlistedAt(told, sentence, firstToken, end));
  }
  for (const { index, firstToken, lastToken, role } of sentences) {
    if (role === 'boilerplate') continue;
    const wired = role === 'dateline' && !layout.caseless ? atDateline(layout, taken, starts, firstToken, lastToken) : null;
    if (wired) found.push(unlistedAt(told, index, wired.firstToken, wired.lastToken));
    for (let i = firstToken; i + 2 < lastToken; i++) {
      // Behind most words stands none with a capital, and no such name; but "the village of Orlasvik".
      const mayBegin = layout.caseless || tokens[i + 1]!.capital;
      const puts = (marks[i]! & WORD.puts) !== 0;
      const beside =
        !mayBegin || starts.size === 0 || !(puts || (!layout.caseless && touches(words, tokens[i]!)))
          ? 0
          : layout.caseless
            ? besideCommaOfCapitals(words, layout, marks, taken, starts, i + 1, lastToken)
            : besideKnown(layout, marks, taken, starts, i + 1, lastToken) ||
              calledBehind(words, layout, marks, taken, i + 1, lastToken) ||
              (puts ? endOfNameBy(words, layout, marks, taken, starts, i + 1, lastToken) : 0);
      if (beside > 0) {
        const spot = unlistedAt(told, index, i + 1, beside);
        const whole = townCalledBehind(words, layout, marks, spot, starts, lastToken, town, seat);
        const put = whole ? partOf(whole, spot) : spot;
        found.push(puts ? put : { ...put, locative: false });
        i = beside;
        continue;
      }
      const said =
        !mayBegin || role === 'headline'
          ? 0
          : layout.caseless
            ? beforeItsKindInCapitals(words, layout, marks, taken, i + 1, lastToken)
            : beforeItsKind(words, layout, marks, taken, i + 1, lastToken);
      if (said > 0) {
        // "Tirah Valley", "Orlasvik Town" are called so as a whole.
        const isWhole =
          tokens[said]!.capital && (words.kinds.get(tokens[said]!.lower) === 'region' || words.ways['whole-name'].at(tokens[said]!));
        // IN THE EXCLUSIVE LA MASCA NEIGHBORHOOD
        const first = layout.caseless && i > firstToken && taken[i] === 0 && (marks[i]! & WORD.article) !== 0 ? i : i + 1;
        const spot = unlistedAt(told, index, first, isWhole ? said + 1 : said, classOf(words, tokens[said]!));
        const isPart = (marks[said]! & WORD.within) !== 0 || (words.ways['town-part'].at(tokens[said]!) && tokens[i]!.possessive);
        const whole = isPart
          ? (townBehind(words, tokens, marks, spot, starts, lastToken) ??
            ofTheCity(words, layout, spot, lastToken, town, seat) ??
            ownerInFront(tokens[i]!, owners.get(i + 1)) ??
            townInFront(words, tokens[i]!, town, seat) ??
            ((marks[said]! & WORD.part) === 0 ? townSentFrom(spot) : town))
          : null;
        const isSettlement = !whole && !isPart && isSettlementWord(words, tokens[said]!);
        found.push(whole ? partOf(whole, spot) : isSettlement ? { ...spot, isSettlement } : spot);
        i = said;
        continue;
      }
      const bare =
        !mayBegin || role === 'headline' || !leadsTo(words, layout, marks, i, firstToken)
          ? 0
          : layout.caseless
            ? byItselfInCapitals(words, layout, marks, taken, i + 1, lastToken)
            : byItself(words, layout, marks, taken, i + 1, lastToken);
      if (bare > 0) {
        const spot = unlistedAt(told, index, i + 1, bare);
        const whole = townCalledBehind(words, layout, marks, spot, starts, lastToken, town, seat) ?? townSentFrom(spot);
        found.push({ ...(whole ? partOf(whole, spot) : spot), unsure: true });
        i = bare - 1;
        continue;
      }
      const called = !mayBegin || layout.caseless ? 0 : behindItsKind(words, layout, marks, taken, i, lastToken);
      if (called > 0) {
        const spot = unlistedAt(told, index, i + 1, called);
        const name = townByItself(words, layout, marks, taken, starts, called, lastToken);
        const whole =
          townBehind(words, tokens, marks, spot, starts, lastToken) ??
          (name === null ? null : (starts.get(name.firstToken) ?? unlistedAt(told, index, name.firstToken, name.lastToken)).where);
        found.push({ ...spot, partOf: whole });
        i = (name?.lastToken ?? called) - 1;
        continue;
      }
      if ((marks[i]! & WORD.kindBefore) === 0 || !isSmallWord(layout, i + 1, 'of')) continue;
      const kind = words.kinds.get(tokens[i]!.lower) ?? words.kinds.get(`${tokens[i]!.lower} of`);
      if (kind !== 'place' && kind !== 'admin2') continue;
      const last = nameEnd(layout, marks, taken, i + 2, lastToken);
      // the town of West Sremna, which is in the gazetteer as Sremna
      const isDirection = last === i + 3 && (marks[i + 2]! & WORD.direction) !== 0;
      if (last === i + 2 || isDirection) continue;
      const spot = unlistedAt(told, index, i + 2, last);
      const whole = (marks[i]! & (WORD.part | WORD.within)) === 0 ? null : townBehind(words, tokens, marks, spot, starts, lastToken);
      found.push(whole ? partOf(whole, spot) : { ...spot, isSettlement: isSettlementWord(words, tokens[i]!) });
      i = last - 1;
    }
  }
  if (found.length === 0) return mentions;
  const aside = (mention: PlaceMention): PlaceMention => {
    const { firstToken: from, lastToken: until } = sentences[mention.sentence]!;
    const bearing = bearingOf(words, layout, marks, mention, from, until, true);
    return bearing === 'aside' || bearing === 'afterwards' ? { ...mention, bearing } : mention;
  };
  return [...mentions, ...found.map(aside)].sort((a, b) => a.start - b.start);
}

const isCapital = ({ kind, capitalOf }: PlaceMention): boolean => kind === 'toponym' && Boolean(capitalOf);

const isTown = ({ kind, where }: PlaceMention): boolean => kind === 'toponym' && where?.precision === 'place' && where.geonameId !== null;

/** "The Orlasvik valley" is as wide as a state, and towns lie in it. */
function classOf(words: PlaceWords, { lower, capital }: Token): Where['precision'] {
  const kind = words.kinds.get(lower);
  return kind === 'admin2' ? 'admin2' : kind === 'region' && !capital ? 'admin1' : 'place';
}

/** "the village of Orlasvik", "Orlasvik town" */
const isSettlementWord = ({ ways }: PlaceWords, { lower }: Token): boolean => ways.settlements.has(lower);

/** What a place that no list knows is placed by. */
interface Told {
  readonly layout: Layout;
  readonly marks: Uint32Array;
  readonly words: PlaceWords;
  /** Those known, in the order of the text. */
  readonly mentions: readonly PlaceMention[];
  /** That which the report names most. */
  readonly country: string | null;
}

function unlistedAt(
  told: Told,
  sentence: number,
  firstToken: number,
  lastToken: number,
  precision: Where['precision'] = 'place',
): PlaceMention {
  const { tokens, written } = told.layout;
  const start = tokens[firstToken]!.start;
  const last = tokens[lastToken - 1]!;
  const end = last.possessive ? Math.max(start + 1, last.start + last.lower.length) : last.end;
  const known = around(told, sentence, firstToken);
  const where: Where = {
    name: inTitleCase(flat(written.slice(start, end))),
    admin1: known.admin1,
    country: known.country,
    latitude: null,
    longitude: null,
    precision,
    zone: known.zone,
    geonameId: null,
  };
  return {
    start,
    end,
    firstToken,
    lastToken,
    sentence,
    where,
    kind: 'toponym',
    metonym: false,
    locative: true,
    beside: known.point,
  };
}

/** Places of a sentence that are looked at; a sentence with more is a list. */
const LOOKED_AT = 50;

/** "NIAMEY – Three U.S. soldiers …", "U.S. Africa Command": under a dateline, a country that is named for whose they are, and not for where. */
function isOnlyWhose({ tokens, sentences, dateline }: Layout, marks: Uint32Array, { where, lastToken, sentence }: PlaceMention): boolean {
  if (!dateline?.place || where?.precision !== 'country' || lastToken >= sentences[sentence]!.lastToken) return false;
  return tokens[lastToken]!.shape === 'word' && (marks[lastToken]! & (WORD.weak | WORD.locative | WORD.say)) === 0;
}

/** "In Peru's Sremna province": what lies there lies in the province. */
const ownsNext = ({ tokens }: Layout, { lastToken, where }: PlaceMention, next: PlaceMention | undefined): boolean =>
  tokens[lastToken - 1]!.possessive &&
  where?.precision === 'country' &&
  next?.kind === 'toponym' &&
  next.where?.country === where.country &&
  next.firstToken - lastToken <= OWNED_WITHIN;
/** Tokens between a country and what it owns: "Peru's far northern". */
const OWNED_WITHIN = 2;

const isSentFrom = ({ dateline }: Layout, { start, end }: PlaceMention): boolean =>
  dateline?.place != null && start >= dateline.place.start && end <= dateline.place.end;

/** The units of the place named nearest in the sentence; else the report's country alone. */
function around(
  { layout, marks, words, mentions, country }: Told,
  sentence: number,
  firstToken: number,
): Pick<Where, 'admin1' | 'country' | 'zone'> & { readonly point: Where | null } {
  let nearest: PlaceMention | null = null;
  const from = firstOfSentence(mentions, sentence);
  for (let k = from; k < Math.min(mentions.length, from + LOOKED_AT); k++) {
    const mention = mentions[k]!;
    if (mention.sentence > sentence) break;
    if (mention.kind !== 'toponym' || mention.where === null || isOnlyWhose(layout, marks, mention)) continue;
    if (isAcrossBorder(words, layout, mention) || (mention.where.country !== country && isSentFrom(layout, mention))) continue;
    if (ownsNext(layout, mention, mentions[k + 1])) continue;
    if (!nearest || Math.abs(mention.firstToken - firstToken) < Math.abs(nearest.firstToken - firstToken)) nearest = mention;
  }
  if (nearest) return { ...nearest.where!, point: nearest.where!.precision === 'country' ? null : nearest.where };
  return { admin1: null, country, zone: null, point: null };
}

/** What a report was sent from, as a share of another place: "JOHANNESBURG – Eswatini's best-known lawyer was shot at home in Orlasvik". */
const SENT_FROM = 0.9;

/**
 * The country a report names most places of, and of those named as often the first; what it was sent
 * from counts for no more than any other place: "GENEVA – a lawyer was shot in Orlasvik. The authorities of Sremna must act".
 */
function countryOfReport(layout: Layout, marks: Uint32Array, words: PlaceWords, all: readonly PlaceMention[]): string | null {
  const mentions = all.filter((mention) => mention.where?.country && !isAcrossBorder(words, layout, mention));
  const named = mentions.filter((mention) => mention.kind === 'toponym' && !isOnlyWhose(layout, marks, mention));
  const seen = new Map<string, number>();
  let most: string | null = null;
  for (const mention of named.length > 0 ? named : mentions) {
    const { where } = mention;
    if (where?.country) seen.set(where.country, (seen.get(where.country) ?? 0) + (isSentFrom(layout, mention) ? SENT_FROM : 1));
  }
  for (const [country, times] of seen) if (most === null || times > seen.get(most)!) most = country;
  return most;
}
