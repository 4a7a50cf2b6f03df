/** Weighs the names found in a report: each with what speaks for and against its being a place. */

import { UNKNOWN_WORD } from '../language/vocabulary.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { Candidate, Knowledge } from './candidate.js';
import { findContainers } from './containers.js';
import { isSaidToLie } from './elsewhere.js';
import type { FoundName, FoundNames } from './find-names.js';
import type { PlaceClass } from './gazetteer-format.js';
import { type Feature, nameFeatures, type Weights } from './name-features.js';
import type { NameInfo } from './name-info.js';
import { type PlaceWords, WORD } from './place-words.js';

export function weigh(knowledge: Knowledge, layout: Layout, marks: Uint32Array, found: FoundNames): readonly Candidate[] {
  const { words, gazetteer, weights, infoOf } = knowledge;
  const { names } = found;
  const infos = names.map(({ match }) => (match ? infoOf(match) : null));
  const containers = findContainers(words, gazetteer, layout, marks, names, infos);
  const counts = new Map<number, number>();
  for (const { match } of names) if (match) counts.set(match.firstKey, (counts.get(match.firstKey) ?? 0) + 1);
  const candidates = names.map((name, i): Candidate => {
    const info = infos[i]!;
    const features: Feature[] = [];
    if (!info)
      return {
        name,
        info,
        container: null,
        kind: null,
        features,
        score: 1,
        row: name.fixed,
        unlistedIn: null,
        within: null,
      };
    const around = {
      container: containers[i] !== null || isSaidToLie(words, layout, marks, names, infos, i),
      listed: isListed(layout, names, infos, i),
      repeated: counts.get(name.match!.firstKey)! > 1,
      dateline: isInDateline(layout, name),
    };
    nameFeatures(words, layout, marks, found, name, info, around, (feature) => features.push(feature));
    let score = 0;
    for (const feature of features) score += weights[feature];
    return {
      name,
      info,
      container: containers[i]!,
      kind: saidKind(words, layout, marks, name, info),
      features,
      score,
      row: null,
      unlistedIn: null,
      within: null,
    };
  });
  markAged(weights, layout, candidates);
  markNamesakes(weights, candidates);
  markStreets(weights, layout, candidates);
  return candidates;
}

/** A town of fewer people may be a person's name to the report; beyond, the town is known. */
const NAMESAKE_TOWN = 150_000;
/** What puts a name beyond doubt. */
const SAID_TO_BE_PLACE: readonly Feature[] = ['container', 'ofKind', 'dateline', 'locative', 'kindAfter'];

/** "Ayvazh Sutter said … Sutter's car": a small town named only like somebody of whom the report gives another name is that person. */
function markNamesakes(weights: Weights, candidates: readonly Candidate[]): void {
  const borne = new Set<number>();
  const placed = new Set<number>();
  for (const { name, features } of candidates) {
    if (!name.match) continue;
    if (features.includes('capitalBefore') || features.includes('firstBefore')) borne.add(name.match.firstKey);
    // "in Sutter's disappearance" puts nothing in a town.
    const isOwner = features.includes('possessive') && !features.includes('container');
    if (!isOwner && SAID_TO_BE_PLACE.some((feature) => features.includes(feature))) placed.add(name.match.firstKey);
  }
  for (const candidate of candidates) {
    const { name, info, features } = candidate;
    if (info?.class !== 'place' || info.population >= NAMESAKE_TOWN || features.includes('knownPerson')) continue;
    const key = name.match!.firstKey;
    if (!borne.has(key) || placed.has(key) || name.lastToken > name.firstToken + 1) continue;
    features.push('knownPerson');
    candidate.score += weights.knownPerson;
  }
}

/** Years a person may be old. */
const OLDEST = 110;

// when Sutter, 31, and Marlow, 46, died
//      ^^^^^^ of an age
function markAged(weights: Weights, layout: Layout, candidates: readonly Candidate[]): void {
  const { tokens, caseless } = layout;
  for (const candidate of candidates) {
    const { name, info, features } = candidate;
    if (info?.class !== 'place' || caseless || features.includes('knownPerson') || features.includes('dateline')) continue;
    const age = tokens[name.lastToken + 1];
    if (tokens[name.lastToken]?.lower !== ',' || age?.shape !== 'number' || !/^\d{1,3}$/.test(age.lower) || Number(age.lower) > OLDEST)
      continue;
    if (!isSmallWord(layout, name.lastToken + 2, 'behind-surname')) continue;
    features.push('knownPerson', 'capitalBefore');
    candidate.score += weights.knownPerson + weights.capitalBefore;
  }
}

/** "In front of Marlow Hall on North Marlow Avenue": a small town named only like a street of the report is that street. */
function markStreets(weights: Weights, layout: Layout, candidates: readonly Candidate[]): void {
  const { tokens, caseless } = layout;
  const lastWord = ({ name }: Candidate): string => tokens[name.lastToken - 1]!.lower;
  const streets = new Set<string>();
  const placed = new Set<string>();
  for (const candidate of candidates) {
    const { name, features } = candidate;
    if (!name.match) continue;
    if (features.includes('streetAfter')) streets.add(lastWord(candidate));
    else if (isSmallWord(layout, name.firstToken - 1, 'in') || STREETLESS.some((feature) => features.includes(feature)))
      placed.add(lastWord(candidate));
  }
  if (streets.size === 0) return;
  for (const candidate of candidates) {
    const { info, features } = candidate;
    if (info?.class !== 'place' || !streets.has(lastWord(candidate))) continue;
    // "A downtown BOGOTA street" of a text in capitals may be any.
    if (features.includes('streetAfter')) candidate.score += caseless ? 0 : weights.streetAfter;
    else if (info.population < NAMESAKE_TOWN && !placed.has(lastWord(candidate))) {
      features.push('streetAfter');
      candidate.score += 2 * weights.streetAfter;
    }
  }
}
/** What puts a name beyond doubt, though a street has it too. */
const STREETLESS: readonly Feature[] = ['container', 'ofKind', 'dateline', 'respondersAfter'];

function isInDateline({ dateline, tokens }: Layout, { firstToken, lastToken }: FoundName): boolean {
  const place = dateline?.place;
  return place !== null && place !== undefined && tokens[firstToken]!.start >= place.start && tokens[lastToken - 1]!.end <= place.end;
}

/** A neighbour in "X, Y and Z" that is a country, a state or a big town. */
function isListed(layout: Layout, names: readonly FoundName[], infos: readonly (NameInfo | null)[], i: number): boolean {
  const name = names[i]!;
  const joined = (left: FoundName, right: FoundName): boolean => {
    const gap = right.firstToken - left.lastToken;
    if (gap < 1 || gap > 2 || left.sentence !== right.sentence) return false;
    for (let k = left.lastToken; k < right.firstToken; k++) if (!isSmallWord(layout, k, 'list-link')) return false;
    return true;
  };
  const known = (k: number): boolean => {
    const info = infos[k];
    if (!info) return names[k]!.kind === 'alias';
    return info.class === 'country' || info.class === 'admin1' || info.population > 300_000;
  };
  return (i > 0 && joined(names[i - 1]!, name) && known(i - 1)) || (i + 1 < names.length && joined(name, names[i + 1]!) && known(i + 1));
}

/** What the word beside a name says it is; null where nothing is said. */
function saidKind(words: PlaceWords, layout: Layout, marks: Uint32Array, name: FoundName, info: NameInfo): PlaceClass | null {
  const { tokens, sentences } = layout;
  const after = tokens[name.lastToken];
  if (
    after &&
    name.lastToken < sentences[name.sentence]!.lastToken &&
    (marks[name.lastToken]! & WORD.kindAfter) !== 0 &&
    !tokens[name.lastToken - 1]!.possessive
  ) {
    return words.kinds.get(after.lower) ?? null;
  }
  if (!isSmallWord(layout, name.firstToken - 1, 'of') || isKindOfPart(words, layout, marks, name, info)) return null;
  const head = tokens[name.firstToken - 2]?.lower ?? '';
  return words.kinds.get(head) ?? words.kinds.get(`${head} of`) ?? null;
}

/** A town of so many people has districts; of a lesser one they are those of the province around it. */
const TOWN_OF_DISTRICTS = 1_000_000;

// the Orlasvik district of Sremna, which is no district itself, but "the Peruvian district of Sremna"
function isKindOfPart({ ways }: PlaceWords, { tokens, caseless }: Layout, marks: Uint32Array, name: FoundName, info: NameInfo): boolean {
  const owner = itemAt(tokens, name.firstToken - 3);
  if (owner?.shape !== 'word' || !owner.capital || owner.possessive || info.population < TOWN_OF_DISTRICTS) return false;
  if (caseless ? owner.word !== UNKNOWN_WORD : tokens[name.lastToken]?.capital === true) return false;
  const isPart = ways['town-part'].at(tokens[name.firstToken - 2]!);
  return isPart && (marks[name.firstToken - 3]! & (WORD.direction | WORD.demonym)) === 0;
}
