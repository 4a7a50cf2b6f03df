/** Says in plain words why two units were linked, or kept apart. */
import type { IncidentDraft } from '../model/incident.js';
import { compare, daysBetween, type Evidence, placesAgree, RARE } from './compare.js';
import { comparedStretches, stretchesOf } from './digest.js';
import { personsOf, sitesOf } from './facts.js';
import { mayFollowUp } from './follow-ups.js';
import type { FindReading, LinkReading } from './linking.js';
import { eachTerm, NAME, NUMBER, PAIR } from './terms.js';
import { termOf, type Unit, type Units } from './unit.js';

/** Names and numbers quoted in one reason. */
const NAMED = 4;
const NUMBERS_NAMED = 2;
/** Pairs of words looked at to put names together again. */
const PAIRS_READ = 8;
/** Terms looked up in the text to be quoted as it writes them. */
const LOOKED_UP = 24;
/** Cosine of the wording from which it is said to be alike; two accounts of one incident mostly share a fifth to a half. */
const ALIKE = 0.45;

/** Why two are taken for one: "same place (Aktobe); same day; both name Pallada (though 5 injured in one, 3 in the other)". */
export function explainLink(a: Unit, b: Unit, all: Units, find: FindReading): string {
  const { agreeing, differing } = weighUp(a, b, all, find);
  return `${agreeing.join('; ')}${differing.length > 0 ? ` (though ${differing.join('; ')})` : ''}`;
}

/**
 * Why two that look alike are kept apart: "different hours; different sites, though same place (Aktobe); same day".
 * @param alike they would have been linked but for the company they are in.
 */
export function explainParting(a: Unit, b: Unit, all: Units, alike: boolean, find: FindReading): string {
  const { agreeing, differing } = weighUp(a, b, all, find);
  const because = [...(alike ? ['other reports of the one agree too little with the other'] : []), ...differing];
  return `${because.length > 0 ? because.join('; ') : 'too little in common'}, though ${agreeing.join('; ')}`;
}

interface Told {
  readonly unit: Unit;
  readonly reading: LinkReading;
  readonly draft: IncidentDraft | null;
}

function tellOf(unit: Unit, find: FindReading): Told {
  const reading = find(unit.report.id);
  return { unit, reading, draft: unit.draft === null ? null : (reading.drafts[unit.draft] ?? null) };
}

/** `agreeing` is never empty. */
function weighUp(
  one: Unit,
  other: Unit,
  all: Units,
  find: FindReading,
): { readonly agreeing: readonly string[]; readonly differing: readonly string[] } {
  const [a, b] = [tellOf(one, find), tellOf(other, find)];
  const evidence = compare(one, other, all.rarities);
  const shared = sharedTerms(a, b, all);
  const said = (parts: readonly string[]): readonly string[] => parts.filter((part) => part !== '');
  const [x, y] = [one.facts, other.facts];
  const late = mayFollowUp(other, one) ? other.publishedDay! - one.publishedDay! : null;
  const agreeing = said([
    samePlaceWords(a, b),
    late === null ? dayWords(one, other, evidence, true) : `follows it up ${late} days later`,
    evidence.sameSite ? `same site (${common(sitesIn(a), sitesIn(b))})` : '',
    evidence.samePersons ? `both tell of ${common(personsIn(a), personsIn(b))}` : '',
    x.killed !== null && x.killed > 0 && x.killed === y.killed ? `both count ${x.killed} dead` : '',
    evidence.sameGraveDay && x.killed !== y.killed ? `about as many dead (${x.killed} and ${y.killed})` : '',
    shared.names.length > 0 ? `both name ${shared.names.join(', ')}` : '',
    shared.numbers.length > 0 ? `both give ${shared.numbers.join(', ')}` : '',
    evidence.wording ** 2 >= ALIKE ? 'much the same wording' : '',
  ]);
  const differing = said([
    otherPlaceWords(a, b),
    late === null ? dayWords(one, other, evidence, false) : '',
    evidence.otherHour ? 'different hours' : '',
    evidence.otherSite ? `different sites (${sitesIn(a)[0]}, ${sitesIn(b)[0]})` : '',
    evidence.otherKind ? `one tells of ${anA(x.kind!)}, the other of ${anA(y.kind!)}` : '',
    evidence.otherInjured ? `${x.injured} injured in one, ${y.injured} in the other` : '',
  ]);
  return { agreeing: agreeing.length > 0 ? agreeing : [`they share ${shared.words.join(', ') || 'some wording'}`], differing };
}

const anA = (kind: string): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;

const sitesIn = ({ draft }: Told): readonly string[] => (draft === null ? [] : sitesOf(draft));
const personsIn = ({ draft }: Told): readonly string[] => (draft === null ? [] : personsOf(draft));

/** Names both lists hold, as the first writes them. */
function common(x: readonly string[], y: readonly string[]): string {
  const known = new Set(y.map((name) => name.toLowerCase()));
  const shared = new Map(x.filter((name) => known.has(name.toLowerCase())).map((name) => [name.toLowerCase(), name]));
  return [...shared.values()].slice(0, 2).join(', ');
}

function samePlaceWords(a: Told, b: Told): string {
  if (placesAgree(a.unit.facts, b.unit.facts) !== true) return '';
  const [x, y] = [a.draft!.where!.name, b.draft!.where!.name];
  return x === y ? `same place (${x})` : `places close together (${x}, ${y})`;
}

function otherPlaceWords(a: Told, b: Told): string {
  if (placesAgree(a.unit.facts, b.unit.facts) !== false) return '';
  const full = ({ draft }: Told): string => {
    const { name, admin1, country } = draft!.where!;
    return [name, admin1 ?? country].filter((part) => part !== null && part !== '' && part !== name).length > 0
      ? `${name}, ${admin1 ?? country}`
      : name;
  };
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

interface Shared {
  readonly term: number;
  readonly sort: number;
  readonly weight: number;
}

/** Rare shared terms as the first report writes them, the weightiest first. A name pair says its words; they are not said again. */
function sharedTerms(a: Told, b: Told, { rarities, keys }: Units) {
  const found = sharedBy(a.unit, b.unit);
  const rare = found.filter(({ term }) => rarities[term]! > RARE).slice(0, LOOKED_UP);
  const written = asWritten(a, [...rare, ...found.slice(0, NAMED)], keys);
  const said = (terms: readonly Shared[]): string[] => terms.map(({ term }) => written.get(term) ?? '').filter((word) => word !== '');
  const lower = a.reading.report.text.toLowerCase();
  const names = chained(said(rare.filter(({ sort }) => sort & PAIR)).slice(0, PAIRS_READ), lower);
  const inNames = new Set(names.flatMap((name) => name.toLowerCase().split(' ')));
  const singles = said(rare.filter(({ sort }) => sort & NAME && !(sort & (PAIR | NUMBER)))).filter(
    (word) => !inNames.has(word.toLowerCase()),
  );
  return {
    names: [...names.slice(0, NAMED - 1), ...singles].slice(0, NAMED),
    numbers: said(rare.filter(({ sort }) => sort & NUMBER)).slice(0, NUMBERS_NAMED),
    words: said(found.slice(0, NAMED)),
  };
}

/** The weightiest first; of equals in the order of their keys. */
function sharedBy(a: Unit, b: Unit): readonly Shared[] {
  const found: Shared[] = [];
  for (let i = 0, j = 0; i < a.terms.length && j < b.terms.length; ) {
    const order = a.terms[i]! - b.terms[j]!;
    if (order === 0) found.push({ term: a.terms[i]!, sort: a.sorts[i]! | b.sorts[j]!, weight: a.weights[i]! * b.weights[j]! });
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return found.sort((x, y) => y.weight - x.weight || x.term - y.term);
}

/** Each term as the report first writes it, in its text before its title: "Eddie J. Holmes" for the pair of "eddie" and "holmes". */
function asWritten({ unit, reading: { report, drafts } }: Told, terms: readonly Shared[], keys: Float64Array): ReadonlyMap<number, string> {
  const wanted = new Set(terms.map(({ term }) => keys[term]!));
  const written = new Map<number, string>();
  const texts = [...comparedStretches(report.text, stretchesOf(report.text, drafts)[unit.draft ?? 0]!), report.title ?? ''];
  for (const text of texts)
    eachTerm(
      text,
      () => false,
      (key, _, start, end) => {
        if (end > start && wanted.has(key) && !written.has(key)) written.set(key, plain(text.slice(start, end)));
      },
    );
  return new Map([...written].map(([key, word]) => [termOf(keys, key), word]));
}

/** Without the possessive, and with capitals where the text has nothing else. */
const plain = (word: string): string => word.replace(/['’]s$/i, '');

/** "East Palo" and "Palo Alto" are "East Palo Alto" where the text says so. */
function chained(pairs: readonly string[], lower: string): readonly string[] {
  const names: string[] = [];
  for (const pair of pairs) {
    const longer = names.map((name) => chain(name, pair)).findIndex((name) => name !== null && lower.includes(name.toLowerCase()));
    if (longer >= 0) names[longer] = chain(names[longer]!, pair)!;
    else names.push(pair);
  }
  return names;
}

/** Null where the pair neither goes on from the name nor leads up to it. */
function chain(name: string, pair: string): string | null {
  const [first, second] = pair.split(/ (?:.* )?/) as [string, string];
  if (name.endsWith(` ${first}`)) return `${name} ${second}`;
  return name.startsWith(`${second} `) ? `${first} ${name}` : null;
}
