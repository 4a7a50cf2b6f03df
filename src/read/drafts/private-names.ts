/** The names of private persons in a report, which outputs may withhold: of those told of, and of whoever else a phrase calls by name. */
import type { Claim } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { SpeakerRole } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Language } from '../language/language.js';
import { wordsOfTable } from '../language/table.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { createEnclosing, type Span } from './enclosing.js';
import type { Found } from './found.js';
import { nameMentions } from './mentions.js';
import type { PersonalNames } from './personal-names.js';

/** A name where it stands. */
interface NamedAt extends Span {
  readonly text: string;
}

/** Who speaks in another role speaks for an office or a body, and is named for that. */
const PRIVATE_SPEAKERS: ReadonlySet<SpeakerRole> = new Set(['witness', 'unknown', 'perpetrator']);
/** Shorter ones are particles and initials for the most part. In UTF-16 units. */
const SHORTEST_PART = 3;

/** Gives claims the names within them. @param claimed all claims of the report, those who are called by name among them */
export type NameReader = (found: Found, claimed: readonly Claim[]) => (claim: Claim) => Claim;

export function createNameReader(language: Language, { given, family }: PersonalNames): NameReader {
  const offices = wordsOfTable(language.table('speaker-roles'), ({ role, kind }) => role === 'official' && kind !== 'institution');
  return (found, claimed) => {
    const told: NamedAt[] = [];
    for (const claim of claimed) if (claim.kind === 'participant' && claim.says.personalName) told.push(at(claim));
    const { sure, doubtful, known } = namesBySign(found, given, family, offices);
    const speakers = publicSpeakers(found);
    const names = [...told, ...sure.filter(({ text }) => !isPublic(speakers, text)), ...known];
    const parts = doubtful.length === 0 ? null : partsOfAll(names);
    const again = parts ? doubtful.filter(({ text }) => parts.has(text.toLowerCase())) : [];
    return withNames(inOrder([...names, ...again]));
  };
}

const at = ({ start, end, says }: Extract<Claim, { kind: 'participant' }>): NamedAt => ({ start, end, text: says.mention });

/** The words of a name of several, in lower case. */
const partsOf = (name: string): readonly string[] =>
  SPACED.test(name)
    ? name
        .toLowerCase()
        .split(/\s+/)
        .filter((part) => part.length >= SHORTEST_PART)
    : [];
const SPACED = /\s/;

/** The same of all, who are named again and again. */
function partsOfAll(names: readonly NamedAt[]): ReadonlySet<string> {
  const parts = new Set<string>();
  for (const text of new Set(names.map((name) => name.text))) for (const part of partsOf(text)) parts.add(part);
  return parts;
}

interface BySign {
  /** By the words of the name, or by what stands beside it. */
  readonly sure: readonly NamedAt[];
  /** Names of persons if they are part of another. */
  readonly doubtful: readonly NamedAt[];
  /** Of private persons whoever speaks: those who are told of with their age, whose home is told of, or of whom it is said what they are called. */
  readonly known: readonly NamedAt[];
}

function namesBySign(
  { layout, clauses, attribution }: Found,
  given: ReadonlySet<string>,
  family: ReadonlySet<string>,
  offices: ReadonlySet<string>,
): BySign {
  const found = { sure: [] as NamedAt[], doubtful: [] as NamedAt[], known: [] as NamedAt[] };
  const organisation = createEnclosing(attribution.organisations.map(({ firstToken, lastToken }) => spanOf(layout, firstToken, lastToken)));
  const sources: Span[] = [];
  for (const { speaker, source } of attribution.attributed) if (PRIVATE_SPEAKERS.has(speaker.role)) sources.push(source);
  const source = createEnclosing(sources);
  const put = (kind: keyof BySign, name: NonNullable<NounPhrase['name']>): void => {
    if (name.lastToken - name.firstToken === 1 && isOfOtherThings(layout, [given, family], name.firstToken)) return;
    for (const { text, span } of nameMentions(layout, name))
      if (!organisation(span)) found[kind].push({ start: span.start, end: span.end, text });
  };
  for (const { chunks, named } of clauses.sentences)
    for (const k of named) {
      const phrase = chunks[k] as NounPhrase;
      for (const name of phrase.ownerNames ?? []) put('known', name);
      const { name } = phrase;
      if (name === null || phrase.person?.plural || isInOffice(layout, offices, phrase)) continue;
      if (phrase.age !== null) put('known', name);
      else if (phrase.person || isByWords(layout, given, family, name) || source(spanOf(layout, name.firstToken, name.lastToken)))
        put('sure', name);
      else put('doubtful', name);
    }
  for (const { name } of clauses.namings) if (name?.name) put('known', name.name);
  return found;
}

/** "Rosa Soto", "Okot Achan": a given or family name in it, or unknown words alone, and nothing that is a common word. */
function isByWords(
  { tokens, caseless }: Layout,
  given: ReadonlySet<string>,
  family: ReadonlySet<string>,
  { firstToken, lastToken }: NonNullable<NounPhrase['name']>,
): boolean {
  let signs = 0;
  for (let i = firstToken; i < lastToken; i++) {
    const { word } = tokens[i]!;
    const bare = tokens[i]!.lower;
    if (given.has(bare)) signs += 2;
    else if (family.has(bare)) signs++;
    else if (word === 0 && !caseless) signs++;
    else if (word !== 0 && bare.length >= SHORTEST_PART) return false;
  }
  return signs >= 2;
}

/** A single word that is an acronym, or a word of the language and no name. */
function isOfOtherThings({ tokens, caseless, written, endings }: Layout, names: readonly ReadonlySet<string>[], at: number): boolean {
  const { word, start, end } = tokens[at]!;
  if (names.some((known) => known.has(tokens[at]!.lower))) return false;
  return word !== 0 || (!caseless && ACRONYM.test(endings.possessive.off(written.slice(start, end))));
}
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** "President Duarte": named for the office. */
function isInOffice({ tokens }: Layout, offices: ReadonlySet<string>, { firstToken, name }: NounPhrase): boolean {
  for (let i = firstToken; i < name!.firstToken; i++) if (offices.has(tokens[i]!.lower)) return true;
  return false;
}

const spanOf = ({ tokens }: Layout, firstToken: number, lastToken: number): Span => ({
  start: tokens[firstToken]!.start,
  end: tokens[lastToken - 1]!.end,
});

function publicSpeakers({ attribution }: Found): ReadonlySet<string> {
  const names = new Set<string>();
  let last: string | null = null;
  for (const { speaker } of attribution.attributed) {
    // one speaks many sentences
    if (PRIVATE_SPEAKERS.has(speaker.role) || speaker.name === last) continue;
    last = speaker.name;
    names.add(last.toLowerCase());
    for (const part of partsOf(last)) names.add(part);
  }
  return names;
}

const isPublic = (speakers: ReadonlySet<string>, name: string): boolean =>
  speakers.has(name.toLowerCase()) || partsOf(name).some((part, i, parts) => i === parts.length - 1 && speakers.has(part));

const inOrder = (names: readonly NamedAt[]): readonly NamedAt[] => [...names].sort((a, b) => a.start - b.start || a.end - b.end);

function withNames(names: readonly NamedAt[]): (claim: Claim) => Claim {
  if (names.length === 0) return (claim) => claim;
  const texts = new Set<string>();
  const firsts = new Set<string>();
  for (const { text } of names) {
    texts.add(text);
    firsts.add(firstWord(text));
  }
  // A speaker stands behind many claims.
  const ofSpeakers = new Map<Speaker, readonly string[]>();
  const ofSpeaker = (speaker: Speaker): readonly string[] => {
    let own = ofSpeakers.get(speaker);
    if (!own) ofSpeakers.set(speaker, (own = PRIVATE_SPEAKERS.has(speaker.role) ? namesOf(speaker, texts, firsts) : []));
    return own;
  };
  return (claim) => {
    const within: string[] = [];
    for (let i = countInFront(names, ({ start }) => start < claim.start); i < names.length && names[i]!.start < claim.end; i++)
      if (names[i]!.end <= claim.end) within.push(names[i]!.text);
    if (claim.speaker) within.push(...ofSpeaker(claim.speaker));
    return within.length === 0 ? claim : withNamesWithin(claim, [...new Set(within)]);
  };
}

function withNamesWithin(claim: Claim, namesWithin: readonly string[]): Claim {
  const { id, report, start, end, quote, kind, says, speaker, certainty, asOf, rule } = claim;
  return { id, report, start, end, quote, kind, says, speaker, certainty, asOf, rule, namesWithin } as Claim;
}

/** Those that stand as words in what a speaker is called. @param firsts the first words of the names */
function namesOf({ name, position }: Speaker, names: ReadonlySet<string>, firsts: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  for (const called of [name, position ?? '']) {
    const parts = called.split(/[\s,]+/);
    for (let first = 0; first < parts.length; first++) {
      if (!firsts.has(parts[first]!)) continue;
      for (let words = 1; words <= LONGEST_NAME; words++) {
        const some = parts.slice(first, first + words).join(' ');
        if (names.has(some)) found.push(some);
      }
    }
  }
  return found;
}

const firstWord = (text: string): string => (text.includes(' ') ? text.slice(0, text.indexOf(' ')) : text);
/** In words. */
const LONGEST_NAME = 5;
