/** Finds names of armed organisations that no table lists, by how such names are made: "the Popular Dawn Front", "Army of National Salvation". */

import type { Language } from '../language/language.js';
import type { PlaceMention } from '../place/place-mention.js';
import { isNameInCapitals } from '../text/in-capitals.js';
import type { Layout, Token } from '../text/layout.js';
import { acronymsIn, isOfBody, isOfMembers } from './acronyms-of-members.js';
import type { Cue } from './cue-scanner.js';
import { type NameWords, readNameWords } from './group-name-words.js';
import { namesBeside } from './names-beside.js';
import { NamesByNoun } from './names-by-noun.js';
import { NamesCalled } from './names-called.js';
import { namesOfMembers } from './names-of-members.js';
import { LONGEST_NAME, type NameSpan, type OfPlaces, ReachOfName } from './reach-of-name.js';
import { isInitials, shortBehind } from './short-of-name.js';
import type { ArmedGroup } from './tables.js';
import type { VerbSigns } from './verb-signs.js';

type Groups = readonly Cue<ArmedGroup>[];

export type UnlistedGroups = (layout: Layout, listed: Groups, places: readonly PlaceMention[], ofPlaces: OfPlaces) => Groups;

/** All groups of a text in its order: those that tables list, and the names that none does. */
export function createUnlistedGroups(language: Language, signs: VerbSigns): UnlistedGroups {
  const names = readNameWords(language);
  return (layout, listed, places, ofPlaces) => {
    const finder = new NameFinder(layout, names, listed, places, ofPlaces, signs);
    const found = withoutForcesOfLands(finder.names(), listed, places);
    return found.length > 0 ? merged(listed, found).filter((group) => !finder.isCalled(group)) : listed;
  };
}

/** "Norvalda Armed Forces", "the Norvaldan Border Police": the forces that a table lists, and whose they are, are no name of others. */
function withoutForcesOfLands(found: Groups, listed: Groups, places: readonly PlaceMention[]): Groups {
  if (found.length === 0) return found;
  const forces = new Map(listed.filter(({ rows }) => rows.some(({ state }) => state)).map((cue) => [cue.lastToken, cue.firstToken]));
  const lands = new Map(places.filter(isOfLand).map(({ firstToken, lastToken }) => [lastToken, firstToken]));
  return found.filter(({ firstToken, lastToken }) => {
    const force = forces.get(lastToken);
    return force === undefined || force <= firstToken || (lands.get(force) ?? force) > firstToken;
  });
}

const isOfLand = ({ kind, where }: PlaceMention): boolean => kind === 'adjective' || where?.precision === 'country';

/** Of two that overlap the longer one stands; but "the Maoist Sun Path" is the Sun Path that a table lists. */
function merged(listed: Groups, found: Groups): Groups {
  const out: Cue<ArmedGroup>[] = [];
  const all = [...listed, ...found].sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  const known = new Set(listed);
  const weightOf = (cue: Cue<ArmedGroup>): number =>
    cue.lastToken -
    cue.firstToken +
    (known.has(cue) && cue.rows.some(({ named, state, body }) => named && !state && !body) ? LONGEST_NAME * 2 : 0);
  for (const cue of all) {
    const last = out.at(-1);
    if (!last || last.lastToken <= cue.firstToken) out.push(cue);
    else if (weightOf(cue) > weightOf(last)) out[out.length - 1] = cue;
  }
  return out;
}

class NameFinder {
  readonly #layout: Layout;
  readonly #tokens: readonly Token[];
  readonly #words: NameWords;
  readonly #out: Cue<ArmedGroup>[] = [];
  /** Abbreviations, in lower case: whether they are of a state, and whether no name is told beside them. */
  readonly #short = new Map<string, Pick<ArmedGroup, 'state' | 'lettersAlone'>>();
  readonly #signs: VerbSigns;
  /** In capitals, where something is: first tokens. */
  readonly #where = new Set<number>();
  readonly #places: ReadonlySet<number>;
  readonly #reach: ReachOfName;
  readonly #byNoun: NamesByNoun;
  readonly #calledSo: NamesCalled;

  constructor(layout: Layout, words: NameWords, listed: Groups, places: readonly PlaceMention[], ofPlaces: OfPlaces, signs: VerbSigns) {
    if (layout.caseless) for (const place of places) if (place.kind === 'toponym' && place.locative) this.#where.add(place.firstToken);
    this.#layout = layout;
    this.#tokens = layout.tokens;
    this.#words = words;
    this.#signs = signs;
    this.#places = new Set(places.map(({ firstToken }) => firstToken));
    this.#reach = new ReachOfName(layout, words, ofPlaces);
    this.#byNoun = new NamesByNoun(layout, words, this.#reach);
    this.#calledSo = new NamesCalled(layout, words, this.#reach);
    for (const { firstToken, lastToken, rows } of listed)
      if (rows.some(({ named }) => named)) this.#takeShort({ firstToken, lastToken }, rows.at(-1)!.state, layout.tokens.length);
  }

  /** "a gang known as the Vultures": whether the gang is what ends there. */
  isCalled = ({ lastToken, rows }: Cue<ArmedGroup>): boolean => this.#calledSo.described.has(lastToken) && !rows.some(({ named }) => named);

  names(): Groups {
    for (const { firstToken, lastToken } of this.#layout.sentences) this.#sentence(firstToken, lastToken);
    if (this.#short.size > 0) this.#abbreviations();
    return this.#out.sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken);
  }

  #sentence(first: number, last: number): void {
    for (const name of namesBeside(this.#layout, this.#words, first, last)) this.#put(name, false, last);
    for (const name of namesOfMembers(this.#layout, this.#words, this.#reach, (at) => this.#places.has(at), first, last))
      this.#put(name, false, last);
    const acronyms = acronymsIn(this.#layout, first, last);
    for (const at of acronyms)
      if (isOfMembers(this.#layout, this.#words.members, at, last) && !this.#where.has(at)) {
        this.#put({ firstToken: at, lastToken: at + 1 }, false, last);
        this.#putLetters(at);
      }
    for (const at of acronyms) if (isOfBody(this.#layout, this.#signs, this.#words.adherents, at, last)) this.#putLetters(at);
    let past = first;
    let noun = this.#words.nouns.next(this.#tokens, first, last);
    for (; noun !== null; noun = this.#words.nouns.next(this.#tokens, noun.firstToken + 1, last)) {
      const at = noun.firstToken;
      // National Resistance | Army
      if (noun.value === 'sure' && this.#byNoun.isNounOfName(noun.lastToken, last)) continue;
      const quoted = noun.value === 'called' || noun.value === 'named-behind' ? null : this.#calledSo.quotedName(noun.lastToken, last);
      if (quoted) this.#put(quoted, false, last);
      else if (noun.value === 'together') continue;
      else if (noun.value === 'called') this.#put(this.#calledSo.called(noun.lastToken, last), false, last);
      else if (noun.value === 'named-behind') this.#put(this.#calledSo.behind(noun.lastToken, last), false, last);
      else if (at >= past) {
        const name = this.#byNoun.goneOn(noun.lastToken, past, last) ?? this.#byNoun.around(at, noun.lastToken, noun.value, past, last);
        if (name) past = name.lastToken;
        this.#put(name, noun.value === 'state' || (name !== null && this.#byNoun.isNumbered(name.firstToken, at)), last);
      }
    }
  }

  #put(name: NameSpan | null, state: boolean, end: number): void {
    if (!name) return;
    this.#out.push({ rows: [{ named: true, state, acronym: false }], ...name });
    this.#takeShort(name, state, end);
  }

  /** Letters that are a name are one wherever they stand. */
  #putLetters(at: number): void {
    const { lower } = this.#tokens[at]!;
    if (!this.#short.has(lower)) this.#short.set(lower, { state: false, lettersAlone: true });
  }

  /** What a name is called for short, as it is told first. */
  #takeShort(name: NameSpan, state: boolean, end: number): void {
    const short = shortBehind(this.#layout, name.lastToken, end);
    if (!short || this.#short.has(short)) return;
    if (!this.#layout.caseless || isInitials(this.#layout, this.#words, short, name)) this.#short.set(short, { state });
  }

  #abbreviations(): void {
    this.#tokens.forEach((token, k) => {
      const { lower } = token;
      const known = this.#short.get(lower);
      // where capitals tell nothing "WHO" is the word, though a body may be called so
      if (!known || (this.#layout.caseless && this.#words.outside.has(lower))) return;
      if (isNameInCapitals(this.#layout, token))
        this.#out.push({ rows: [{ named: true, acronym: false, ...known }], firstToken: k, lastToken: k + 1 });
    });
  }
}
