/** Says in plain words why two units were linked, or kept apart. */
import type { Evidence } from './compare.js';
import { compare, RARE } from './compare.js';
import type { Lexicon } from './rarity.js';
import { NAME, NUMBER, PAIR, type Unit } from './unit.js';

/** Names and numbers quoted in one reason. */
const NAMED = 4;
/** Cosine of the wording from which it is said to be alike; two accounts of one incident mostly share a fifth to a half. */
const ALIKE = 0.45;

/** "same town (Aktobe); same day; both name Pallada, Grozin". Never empty. */
export function explain(a: Unit, b: Unit, lexicon: Lexicon): string {
  const evidence = compare(a, b);
  const shared = sharedTerms(a, b, lexicon);
  const parts = [placeWords(a, b, evidence), dayWords(a, b, evidence), ...agreement(a, b, evidence), nameWords(shared.names), numberWords(shared.numbers), wordingWords(evidence)];
  const said = parts.filter((part) => part !== '');
  return said.length > 0 ? said.join('; ') : `they share ${shared.words.slice(0, NAMED).join(', ') || 'no telling word'}`;
}

function placeWords(a: Unit, b: Unit, { samePlace, otherPlace }: Evidence): string {
  const [x, y] = [a.facts.where?.name, b.facts.where?.name];
  if (samePlace) return x === y ? `same place (${x})` : `places close together (${x}, ${y})`;
  return otherPlace ? `different places (${x}, ${y})` : '';
}

function dayWords(a: Unit, b: Unit, { sameEventDay, otherEventDay, toldBefore }: Evidence): string {
  if (toldBefore) return 'one was published before the day the other tells of';
  if (sameEventDay) return 'same day';
  if (otherEventDay) return 'different days';
  if (a.publishedDay === null || b.publishedDay === null) return '';
  const days = Math.abs(a.publishedDay - b.publishedDay);
  return days === 0 ? 'published the same day' : days === 1 ? 'published a day apart' : `published ${days} days apart`;
}

function agreement(a: Unit, b: Unit, { sameToll, otherToll, sameSite, otherSite, samePersons }: Evidence): readonly string[] {
  const common = (x: readonly string[], y: readonly string[]): string => x.filter((name) => y.includes(name)).slice(0, 2).join(', ');
  return [
    sameSite ? `same site (${common(a.facts.sites, b.facts.sites)})` : '',
    samePersons ? `both tell of ${common(a.facts.persons, b.facts.persons)}` : '',
    sameToll ? 'same toll' : otherToll ? 'different tolls' : '',
    otherSite && !sameSite ? 'different sites' : '',
  ];
}

const nameWords = (names: readonly string[]): string => (names.length > 0 ? `both name ${names.slice(0, NAMED).join(', ')}` : '');
const numberWords = (numbers: readonly string[]): string => (numbers.length > 0 ? `both give ${numbers.slice(0, 2).join(', ')}` : '');
const wordingWords = ({ wording }: Evidence): string => (wording * wording >= ALIKE ? 'much the same wording' : '');

/** Rare shared terms as the first report writes them, the rarest first. A name pair says its words; they are not said again. */
function sharedTerms(a: Unit, b: Unit, lexicon: Lexicon) {
  const found: { readonly term: string; readonly sort: number; readonly rarity: number; readonly weight: number }[] = [];
  const inB = new Map([...b.terms].map((term, j) => [term, j]));
  a.terms.forEach((term, i) => {
    const j = inB.get(term);
    if (j !== undefined) found.push({ term: lexicon.terms[term]!, sort: a.sorts[i]! | b.sorts[j]!, rarity: a.rarities[i]!, weight: a.weights[i]! * b.weights[j]! });
  });
  found.sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1));
  const rare = found.filter(({ rarity }) => rarity > RARE);
  const pairs = rare.filter(({ sort }) => sort & PAIR);
  const inPairs = new Set(pairs.slice(0, NAMED).flatMap(({ term }) => term.split(' ')));
  const singles = rare.filter(({ sort, term }) => sort & NAME && !(sort & (PAIR | NUMBER)) && !inPairs.has(term));
  const written = ({ term }: { readonly term: string }): string => asWritten(term, a.report.text) ?? asWritten(term, a.report.title ?? '') ?? term;
  return { names: [...pairs.slice(0, 3), ...singles].map(written), numbers: rare.filter(({ sort }) => sort & NUMBER).map(written), words: found.map(written) };
}

/** Null where the text does not hold the term in one piece ("Eddie J. Holmes" for "eddie holmes"). */
function asWritten(term: string, text: string): string | null {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return null;
  for (let at = lower.indexOf(term); at >= 0; at = lower.indexOf(term, at + 1)) {
    if (!isWord(lower[at - 1]) && !isWord(lower[at + term.length])) return text.slice(at, at + term.length);
  }
  return null;
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
