/** Says in plain words why two units were linked, or kept apart. */
import { compare, daysBetween, type Evidence, placesAgree, RARE } from './compare.js';
import { COMPARED_LENGTH } from './terms.js';
import { NAME, NUMBER, PAIR, type Unit, type Units } from './unit.js';

/** Names and numbers quoted in one reason. */
const NAMED = 4;
const NUMBERS_NAMED = 2;
/** Pairs of words looked at to put names together again. */
const PAIRS_READ = 8;
/** Cosine of the wording from which it is said to be alike; two accounts of one incident mostly share a fifth to a half. */
const ALIKE = 0.45;

/** Why two are taken for one: "same place (Aktobe); same day; both name Pallada (though 5 injured in one, 3 in the other)". */
export function explainLink(a: Unit, b: Unit, all: Units): string {
  const { agreeing, differing } = weighUp(a, b, all);
  return `${agreeing.join('; ')}${differing.length > 0 ? ` (though ${differing.join('; ')})` : ''}`;
}

/**
 * Why two that look alike are kept apart: "different hours; different sites, though same place (Aktobe); same day".
 * @param alike they would have been linked but for the company they are in.
 */
export function explainParting(a: Unit, b: Unit, all: Units, alike: boolean): string {
  const { agreeing, differing } = weighUp(a, b, all);
  const because = [...(alike ? ['other reports of the one agree too little with the other'] : []), ...differing];
  return `${because.length > 0 ? because.join('; ') : 'too little in common'}, though ${agreeing.join('; ')}`;
}

/** `agreeing` is never empty. */
function weighUp(a: Unit, b: Unit, all: Units): { readonly agreeing: readonly string[]; readonly differing: readonly string[] } {
  const evidence = compare(a, b, all.rarities);
  const shared = sharedTerms(a, b, all);
  const said = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');
  const agreeing = said([
    samePlaceWords(a, b),
    dayWords(a, b, evidence, true),
    evidence.sameSite ? `same site (${common(a.facts.sites, b.facts.sites)})` : '',
    evidence.samePersons ? `both tell of ${common(a.facts.persons, b.facts.persons)}` : '',
    a.facts.killed !== null && a.facts.killed > 0 && a.facts.killed === b.facts.killed ? `both count ${a.facts.killed} dead` : '',
    shared.names.length > 0 ? `both name ${shared.names.join(', ')}` : '',
    shared.numbers.length > 0 ? `both give ${shared.numbers.join(', ')}` : '',
    evidence.wording ** 2 >= ALIKE ? 'much the same wording' : '',
  ]);
  const differing = said([
    otherPlaceWords(a, b),
    dayWords(a, b, evidence, false),
    evidence.otherHour ? 'different hours' : '',
    evidence.otherSite ? `different sites (${a.facts.sites[0]}, ${b.facts.sites[0]})` : '',
    evidence.otherKind ? `one tells of a ${a.facts.kind}, the other of a ${b.facts.kind}` : '',
    evidence.otherInjured ? `${a.facts.injured} injured in one, ${b.facts.injured} in the other` : '',
  ]);
  return { agreeing: agreeing.length > 0 ? agreeing : [`they share ${shared.words.join(', ') || 'some wording'}`], differing };
}

const common = (x: readonly string[], y: readonly string[]): string =>
  x
    .filter((name) => y.includes(name))
    .slice(0, 2)
    .join(', ');

function samePlaceWords({ facts: a }: Unit, { facts: b }: Unit): string {
  if (placesAgree(a, b) !== true) return '';
  const [x, y] = [a.where!.name, b.where!.name];
  return x === y ? `same place (${x})` : `places close together (${x}, ${y})`;
}

function otherPlaceWords({ facts: a }: Unit, { facts: b }: Unit): string {
  if (placesAgree(a, b) !== false) return '';
  const full = ({ where }: typeof a): string =>
    [where!.name, where!.admin1 ?? where!.country].filter((part) => part !== null && part !== '').join(', ');
  return `different places (${full(a)}; ${full(b)})`;
}

/** What the days say for the two being one (`agree`), or against it. Publication speaks where an event's day is not known. */
function dayWords(a: Unit, b: Unit, { toldBefore }: Evidence, agree: boolean): string {
  const apart = daysBetween(a.facts, b.facts);
  if (toldBefore) return agree ? '' : 'one was published before the day the other tells of';
  if (apart !== null) {
    if (apart === 0) return agree ? 'same day' : '';
    return agree ? '' : apart === 1 ? 'dated a day apart' : `dated ${apart} days apart`;
  }
  if (!agree || a.publishedDay === null || b.publishedDay === null) return '';
  const days = Math.abs(a.publishedDay - b.publishedDay);
  return days === 0 ? 'published the same day' : days === 1 ? 'published a day apart' : `published ${days} days apart`;
}

/** Rare shared terms as the first report writes them, the rarest first. A name pair says its words; they are not said again. */
function sharedTerms(a: Unit, b: Unit, { lexicon, rarities }: Units) {
  const found: { readonly term: string; readonly sort: number; readonly rarity: number; readonly weight: number }[] = [];
  const inB = new Map([...b.terms].map((term, j) => [term, j]));
  a.terms.forEach((term, i) => {
    const j = inB.get(term);
    if (j !== undefined)
      found.push({
        term: lexicon.terms[term]!,
        sort: a.sorts[i]! | b.sorts[j]!,
        rarity: rarities[term]!,
        weight: a.weights[i]! * b.weights[j]!,
      });
  });
  found.sort((x, y) => y.weight - x.weight || (x.term < y.term ? -1 : 1));
  const rare = found.filter(({ rarity }) => rarity > RARE);
  const text = a.report.text.slice(0, COMPARED_LENGTH);
  const lower = text.toLowerCase();
  const names = chained(
    rare
      .filter(({ sort }) => sort & PAIR)
      .slice(0, PAIRS_READ)
      .map(({ term }) => term),
    lower,
  );
  const inNames = new Set(names.flatMap((name) => name.split(' ')));
  const singles = rare.filter(({ sort, term }) => sort & NAME && !(sort & (PAIR | NUMBER)) && !inNames.has(term)).map(({ term }) => term);
  const written = (term: string): string => asWritten(term, text, lower);
  return {
    names: [...names.slice(0, NAMED - 1), ...singles].slice(0, NAMED).map(written),
    numbers: rare
      .filter(({ sort }) => sort & NUMBER)
      .slice(0, NUMBERS_NAMED)
      .map(({ term }) => written(term)),
    words: found.slice(0, NAMED).map(({ term }) => written(term)),
  };
}

/** "East Palo" and "Palo Alto" are "East Palo Alto" where the text says so. */
function chained(pairs: readonly string[], lower: string): readonly string[] {
  const names: string[] = [];
  for (const pair of pairs) {
    const longer = names.map((name) => chain(name, pair)).findIndex((name) => name !== null && lower.includes(name));
    if (longer >= 0) names[longer] = chain(names[longer]!, pair)!;
    else names.push(pair);
  }
  return names;
}

/** Null where the pair neither goes on from the name nor leads up to it. */
function chain(name: string, pair: string): string | null {
  const [first, second] = pair.split(' ') as [string, string];
  if (name.endsWith(` ${first}`)) return `${name} ${second}`;
  return name.startsWith(`${second} `) ? `${first} ${name}` : null;
}

/** As the text first writes it; with capitals where it does not hold it in one piece ("Eddie J. Holmes" for "eddie holmes"). */
function asWritten(term: string, text: string, lower: string): string {
  for (let at = lower.length === text.length ? lower.indexOf(term) : -1; at >= 0; at = lower.indexOf(term, at + 1)) {
    if (!isWord(lower[at - 1]) && !isWord(lower[at + term.length])) return text.slice(at, at + term.length);
  }
  return term
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

const isWord = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
