/** Who a mention of a source is: the name in its fullest form, the role, and what the report says they are. */
import type { Speaker } from '../../model/speaker.js';
import type { SpeakerRole } from '../../model/vocabulary.js';
import { flat } from '../text/flat.js';
import { agree, type Gender, genderOfFirstName, genderOfPronoun } from '../text/gender.js';
import type { Layout } from '../text/layout.js';
import type { Cue } from './cue-scanner.js';
import {
  ADVERB,
  BE,
  DEFINITE,
  DOCUMENT,
  HE,
  INDEFINITE,
  NAME_PARTICLE,
  OFFICE_JOINT,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  THEY,
} from './grammar.js';
import { cuesWithin, isAt, isCapitals, pastBrackets, type Reading, type Stretch, span } from './reading.js';
import { segmentEnd } from './source-phrase.js';
import type { RoleWord } from './tables.js';

interface Known extends Speaker {
  readonly person: boolean;
  /** Lower-case last word of the name. */
  readonly surname: string;
}

interface Segment extends Stretch {
  readonly roles: readonly Cue<RoleWord>[];
}

/** Tokens back to who was told of by name and is meant by a pronoun. */
const TOLD_WITHIN = 80;
/** Tokens of a body at the head of a sentence: "The opposition-linked doctors' committee". */
const LONGEST_BODY = 8;
/** Earlier speakers looked through for "the minister". */
const REMEMBERED = 40;

/** The speakers of one report, in the order they are met. */
export class Speakers {
  readonly #reading: Reading;
  readonly #known: Known[] = [];
  readonly #byKey = new Map<string, Known>();
  #introduced: Map<string, number> | undefined;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  get last(): Speaker | null {
    return this.#known[this.#known.length - 1] ?? null;
  }

  /** The speaker a source phrase names; null for a pronoun with nobody to stand for. */
  resolve(source: Stretch): Speaker | null {
    const { tokens, signs } = this.#reading;
    const stretch = withoutArticle(this.#reading, withoutClause(this.#reading, source));
    if (stretch.first >= stretch.last) return null;
    const first = tokens[stretch.first]!;
    if (stretch.last - stretch.first === 1 && signs.is(first, HE | THEY | PRONOUN)) return this.#pronoun(stretch.first);
    const described = describe(this.#reading, stretch);
    const known = this.#sameName(described) ?? this.#sameOffice(source, described) ?? this.#introduction(described);
    return this.#remember(known ? merge(known, described) : described);
  }

  /** "he" is the last person who spoke; "they" and "it" the last who are no single person, else whoever spoke last. */
  #pronoun(at: number): Speaker | null {
    const { tokens, classes, signs, layout } = this.#reading;
    const token = tokens[at]!;
    if (classes.self.at(token)) return null;
    const body = layout.smallWords.it.at(token) ? this.#bodyBefore(at) : null;
    if (body) return this.#remember(body);
    const person = signs.is(token, HE);
    const gender = person ? genderOfPronoun(layout, token) : null;
    for (let i = this.#known.length - 1; i >= Math.max(0, this.#known.length - REMEMBERED); i--) {
      const known = this.#known[i]!;
      if (known.person === person && agree(gender, genderOfName(layout, known.name))) return this.#remember(known);
    }
    return person ? this.#toldOf(at, gender) : this.last;
  }

  /** "The ministry raised its toll to 11. It said": the body that is the subject of the sentence before, whether it spoke there or acted. */
  #bodyBefore(at: number): Known | null {
    const { tokens, layout, sentenceOf, found, signs } = this.#reading;
    const sentence = layout.sentences[sentenceOf[at]! - 1];
    if (!sentence) return null;
    const first = sentence.firstToken;
    const end = Math.min(sentence.lastToken, first + LONGEST_BODY);
    const role = cuesWithin(found.role, { first, last: end }).find(
      ({ rows, lastToken }) => rows[0]!.kind === 'institution' && signs.finite(tokens[lastToken]!, tokens[lastToken - 1]),
    );
    if (role === undefined || role.lastToken >= sentence.lastToken) return null;
    for (let i = first; i < role.firstToken; i++) if (tokens[i]!.shape !== 'word' || signs.is(tokens[i]!, PREPOSITION)) return null;
    return describe(this.#reading, withoutArticle(this.#reading, { first, last: role.lastToken }));
  }

  /** "The mayor, Ana Ruiz, left. … she said": the last who was told of by a name of that sex, though they said nothing. */
  #toldOf(before: number, gender: Gender): Speaker | null {
    const { tokens, layout } = this.#reading;
    if (layout.caseless) return null;
    for (let at = before - 1; at > Math.max(0, before - TOLD_WITHIN); at--) {
      const named = tokens[at]!.capital && tokens[at]!.shape === 'word' ? genderOfFirstName(layout, tokens[at - 1]!) : null;
      if (named === null || named !== gender || !tokens[at - 1]!.capital) continue;
      const found = describe(this.#reading, withoutArticle(this.#reading, introductionAround(this.#reading, at)));
      if (found.person && found.surname === tokens[at]!.lower) return this.#remember(found);
    }
    return null;
  }

  #sameName(described: Known): Known | undefined {
    if (!described.person || described.surname === '') return this.#byKey.get(described.name.toLowerCase());
    const known = this.#byKey.get(described.surname);
    return known && sharesName(known.name, described.name) ? known : undefined;
  }

  /** "the minister", "the expert": the last speaker who is one. */
  #sameOffice(source: Stretch, described: Known): Known | undefined {
    const { tokens, signs } = this.#reading;
    if (
      !isAt(this.#reading, source.first, 'known-opener') ||
      source.last - source.first > 3 ||
      (described.person && described.surname !== '')
    )
      return undefined;
    const noun = tokens[source.last - 1]!.lower;
    if (signs.is(tokens[source.last - 1]!, DOCUMENT)) return this.#known.slice(-REMEMBERED).findLast(({ role }) => role !== 'media');
    for (let i = this.#known.length - 1; i >= Math.max(0, this.#known.length - REMEMBERED); i--) {
      const known = this.#known[i]!;
      const says = `${known.position ?? ''} ${known.person && known.surname !== '' ? '' : known.name}`.toLowerCase();
      if (says.includes(noun) && says.split(/[\s,]+/).includes(noun)) return known;
      if (described.role === 'expert' && known.role === 'expert' && known.person) return known;
    }
    return undefined;
  }

  /** A bare surname whose owner was introduced earlier without speaking. */
  #introduction(described: Known): Known | undefined {
    if (this.#reading.layout.caseless || !described.person || described.surname === '' || described.name.includes(' ')) return undefined;
    this.#introduced ??= introductions(this.#reading);
    const at = this.#introduced.get(described.surname);
    if (at === undefined) return undefined;
    const found = describe(this.#reading, withoutArticle(this.#reading, introductionAround(this.#reading, at)));
    return found.surname === described.surname ? found : undefined;
  }

  #remember(speaker: Speaker): Speaker {
    const known = speaker as Known;
    this.#known.push(known);
    if (known.person && known.surname !== '') this.#byKey.set(known.surname, known);
    else this.#byKey.set(known.name.toLowerCase(), known);
    return known;
  }
}

/** Of a name of several words; one alone is a surname. */
function genderOfName({ firstNames }: Layout, name: string): Gender {
  const [first, ...others] = name.toLowerCase().split(' ');
  if (others.length === 0) return null;
  return firstNames.women.has(first!) ? 'f' : firstNames.men.has(first!) ? 'm' : null;
}

const sharesName = (known: string, other: string): boolean => {
  const [a, b] = known.length >= other.length ? [known.toLowerCase(), other.toLowerCase()] : [other.toLowerCase(), known.toLowerCase()];
  const last = b.split(' ').pop()!;
  return a.endsWith(last) && (b.split(' ').length === 1 || a.includes(b) || a.split(' ')[0] === b.split(' ')[0]);
};

const merge = (known: Known, described: Known): Known => ({
  name:
    known.name.length >= described.name.length ? known.name : described.person && described.surname !== '' ? described.name : known.name,
  role: known.role !== 'unknown' ? known.role : described.role,
  position: known.position ?? described.position,
  person: known.person,
  surname: known.surname,
});

function withoutArticle({ tokens, signs }: Reading, { first, last }: Stretch): Stretch {
  let at = first;
  let end = last;
  while (at < end - 1 && (signs.is(tokens[at]!, DEFINITE | INDEFINITE | ADVERB) || tokens[at]!.shape === 'punctuation')) at++;
  while (end > at && tokens[end - 1]!.shape === 'punctuation') end--;
  return { first: at, last: end };
}

/** Reads a phrase such as "Interior Ministry spokesman Almas Sadubayev" or "Andrei Grozin, head of the department". */
function describe(reading: Reading, stretch: Stretch): Known {
  const segments = segmentsOf(reading, stretch);
  const title = segments.find((segment) => segment.roles.length > 0);
  const name =
    segments.find((segment) => segment !== title && isName(reading, segment)) ??
    (title ? nameAfterTitle(reading, title) : isName(reading, segments[0]!) ? segments[0] : undefined);
  const whole = segments[0]!;
  const role = isArmedGroup(reading, whole) ? 'perpetrator' : title ? roleOf(title.roles, reading) : 'unknown';
  if (!name) return known(reading, whole, role, null, title !== undefined && isPerson(reading, title), '');
  const position = title ? positionIn(reading, title, name) : null;
  return known(reading, name, role, position, true, reading.tokens[surnameAt(reading, name)]!.lower);
}

/** "the Dawn Front": a party, whatever else has part of its name. */
const isArmedGroup = ({ found }: Reading, stretch: Stretch): boolean =>
  cuesWithin(found.group, stretch).some(
    ({ firstToken, lastToken, rows }) => firstToken === stretch.first && lastToken === stretch.last && rows.some(({ state }) => !state),
  );

function known(reading: Reading, stretch: Stretch, role: SpeakerRole, position: string | null, person: boolean, surname: string): Known {
  return { name: textOf(reading, stretch), role, position, person, surname };
}

/** "The principal of a school that was raided" is the principal of a school. */
function withoutClause(reading: Reading, { first, last }: Stretch): Stretch {
  let that = first;
  while (that < last && !isAt(reading, that, 'that')) that++;
  return { first, last: that > first ? that : last };
}

const textOf = ({ text, tokens, layout }: Reading, stretch: Stretch): string => {
  const { start, end } = span(tokens, stretch);
  const written = flat(text.slice(start, end));
  return tokens[stretch.last - 1]!.possessive ? layout.endings.possessive.off(written) : written;
};

const surnameAt = (reading: Reading, { first, last }: Stretch): number =>
  last - first > 1 && isAt(reading, last - 1, 'suffix') ? last - 2 : last - 1;

function segmentsOf(reading: Reading, { first, last }: Stretch): readonly Segment[] {
  const out: Segment[] = [];
  for (let at = first; at < last && out.length < 6; ) {
    const end = Math.max(at + 1, segmentEnd(reading, at, last));
    const inner = withoutArticle(reading, { first: at, last: end });
    if (inner.first < inner.last) out.push({ first: inner.first, last: inner.last, roles: rolesIn(reading, inner) });
    // Sen. Ana Ruiz (R-Iowa)
    at = Math.max(end + 1, pastBrackets(reading, end));
  }
  return out.length ? out : [{ first, last, roles: [] }];
}

/** An acronym that stands in small letters is a name: Governor Ana Ruiz, and no ANA. */
const rolesIn = (reading: Reading, stretch: Stretch): readonly Cue<RoleWord>[] =>
  cuesWithin(reading.found.role, stretch).filter(
    (cue) => reading.layout.caseless || !cue.rows.every(({ acronym }) => acronym) || isCapitals(reading, cue),
  );

/** One to five capitalised words; in a text without case, any words but the small ones. */
function isName({ tokens, signs, layout }: Reading, { first, last }: Stretch): boolean {
  if (last - first > 5 || last <= first) return false;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    if (
      token.shape !== 'word' ||
      signs.is(token, PREPOSITION | DEFINITE | RELATIVE | BE) ||
      (layout.endings.ing.of(token.lower) && !token.capital)
    )
      return false;
    if (!layout.caseless && !token.capital && !signs.is(token, NAME_PARTICLE)) return false;
  }
  return true;
}

/** "Police Chief Tim O'Sullivan": the name after the last word of the title. */
function nameAfterTitle(reading: Reading, title: Segment): Stretch | undefined {
  const head = title.roles[title.roles.length - 1]!;
  if (head.rows.some((row) => row.kind === 'institution') && !(head.lastToken < title.last && title.roles.length > 1)) return undefined;
  const after = { first: head.lastToken, last: title.last };
  return after.first < after.last && isName(reading, after) ? after : undefined;
}

function positionIn(reading: Reading, title: Segment, name: Stretch): string | null {
  const inside = name.first >= title.first && name.last <= title.last;
  const last = inside ? name.first : title.last;
  return last > title.first ? textOf(reading, { first: title.first, last }) : null;
}

/** "head of the hospital" and "hospital spokesman" are of the hospital: an office takes its role from the institution named with it. */
function roleOf(roles: readonly Cue<RoleWord>[], { tokens, signs }: Reading): SpeakerRole {
  const flat = roles.map(({ rows, firstToken, lastToken }) => ({
    kind: rows[0]!.kind,
    role: rows[0]!.role,
    at: firstToken,
    last: lastToken,
  }));
  const office = flat.findIndex((word) => word.kind === 'of');
  if (office >= 0) {
    const others = flat.filter((_, i) => i !== office && flat[i]!.kind !== 'of');
    const after = others.filter((word) => word.at > flat[office]!.at);
    const of =
      after.length && signs.is(tokens[flat[office]!.last], OFFICE_JOINT)
        ? after[after.length - 1]
        : (others.filter((word) => word.at < flat[office]!.at).pop() ?? after[0]);
    return of ? of.role : flat[office]!.role;
  }
  const person = flat.find((word) => word.kind === 'person');
  const institution = flat.find((word) => word.kind === 'institution');
  if (person && institution && institution.last === person.at && (person.role === 'witness' || person.role === 'expert'))
    return institution.role === 'expert' ? 'expert' : person.role;
  if (person) return person.role;
  return institution?.role ?? 'unknown';
}

/** "the governor"; neither "the committee of doctors" nor "a doctors' union". */
function isPerson({ tokens, signs }: Reading, { roles, last }: Segment): boolean {
  const [first, ...others] = roles;
  if (!first) return false;
  const isBodyOf = others.length > 0 && isBody(first) && signs.is(tokens[first.lastToken]!, OFFICE_JOINT);
  return !isBodyOf && roles.some((cue) => !isBody(cue) && !(cue.lastToken < last && tokens[cue.lastToken - 1]!.possessive));
}

const isBody = ({ rows }: Cue<RoleWord>): boolean => rows.every(({ kind }) => kind === 'institution');

/** Surname → where it first stands after another capitalised word. */
function introductions({ tokens }: Reading): Map<string, number> {
  const out = new Map<string, number>();
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (token.capital && tokens[at - 1]!.capital && token.shape === 'word' && !out.has(token.lower)) out.set(token.lower, at);
  }
  return out;
}

/** The title and name around a surname: capitalised words and role words before it, an apposition after it. */
function introductionAround(reading: Reading, at: number): Stretch {
  const { tokens, found } = reading;
  let first = at;
  while (
    first > 0 &&
    at - first < 10 &&
    (tokens[first - 1]!.capital || cuesWithin(found.role, { first: first - 1, last: first }).length > 0)
  )
    first--;
  let last = at + 1;
  if (tokens[last]?.lower === ',') {
    const end = segmentEnd(reading, last + 1, Math.min(tokens.length, last + 18));
    if (cuesWithin(found.role, { first: last + 1, last: Math.min(end, last + 5) }).length > 0) last = end;
  }
  return { first, last };
}
