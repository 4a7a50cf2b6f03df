/** The names of private persons in a report, which outputs may withhold: of those told of, and of whoever else a phrase calls by name. */
import type { Claim } from '../../model/claim.js';
import type { Speaker } from '../../model/speaker.js';
import type { SpeakerRole } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Language } from '../language/language.js';
import { wordsOfTable } from '../language/table.js';
import { withoutPossessive } from '../text/in-words.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { createEnclosing, type Span } from './enclosing.js';
import type { Found } from './found.js';
import { nameMentions } from './mentions.js';

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

export function createNameReader(language: Language): NameReader {
  const given = wordsOfTable(language.table('places-first-names'));
  const family = wordsOfTable(language.table('places-surnames'));
  const offices = wordsOfTable(language.table('speaker-roles'), ({ role, kind }) => role === 'official' && kind !== 'institution');
  return (found, claimed) => {
    const told = claimed.flatMap((claim) => (claim.kind === 'participant' && claim.says.personalName ? [at(claim)] : []));
    const { sure, doubtful, known } = namesBySign(found, given, family, offices);
    const speakers = publicSpeakers(found);
    const names = [...told, ...sure.filter(({ text }) => !isPublic(speakers, text)), ...known];
    const parts = new Set(names.flatMap(({ text }) => partsOf(text)));
    const again = doubtful.filter(({ text }) => parts.has(text.toLowerCase()));
    return withNames(inOrder([...names, ...again]));
  };
}

const at = ({ start, end, says }: Extract<Claim, { kind: 'participant' }>): NamedAt => ({ start, end, text: says.mention });

const partsOf = (name: string): readonly string[] => {
  const parts = name.toLowerCase().split(/\s+/);
  return parts.length > 1 ? parts.filter((part) => part.length >= SHORTEST_PART) : [];
};

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
  const source = createEnclosing(
    attribution.attributed.flatMap(({ speaker, source }) => (PRIVATE_SPEAKERS.has(speaker.role) ? [source] : [])),
  );
  const put = (kind: keyof BySign, name: NonNullable<NounPhrase['name']>): void => {
    if (name.lastToken - name.firstToken === 1 && isOfOtherThings(layout, [given, family], name.firstToken)) return;
    for (const { text, span } of nameMentions(layout, name)) if (!organisation(span)) found[kind].push({ ...span, text });
  };
  for (const { chunks } of clauses.sentences)
    for (const phrase of chunks) {
      if (phrase.type !== 'noun-phrase') continue;
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
    const bare = withoutPossessive(tokens[i]!);
    if (given.has(bare)) signs += 2;
    else if (family.has(bare)) signs++;
    else if (word === 0 && !caseless) signs++;
    else if (word !== 0 && bare.length >= SHORTEST_PART) return false;
  }
  return signs >= 2;
}

/** A single word that is an acronym, or a word of the language and no name. */
function isOfOtherThings({ tokens, caseless, report }: Layout, names: readonly ReadonlySet<string>[], at: number): boolean {
  const { word, start, end } = tokens[at]!;
  if (names.some((known) => known.has(withoutPossessive(tokens[at]!)))) return false;
  return word !== 0 || (!caseless && ACRONYM.test(report.text.slice(start, end)));
}
const ACRONYM = /^\p{Lu}{2,5}(?:['’]s)?$/u;

/** "President Duarte": named for the office. */
function isInOffice({ tokens }: Layout, offices: ReadonlySet<string>, { firstToken, name }: NounPhrase): boolean {
  for (let i = firstToken; i < name!.firstToken; i++) if (offices.has(tokens[i]!.lower)) return true;
  return false;
}

const spanOf = ({ tokens }: Layout, firstToken: number, lastToken: number): Span => ({
  start: tokens[firstToken]!.start,
  end: tokens[lastToken - 1]!.end,
});

const publicSpeakers = ({ attribution }: Found): ReadonlySet<string> =>
  new Set(
    attribution.attributed.flatMap(({ speaker: { role, name } }) =>
      PRIVATE_SPEAKERS.has(role) ? [] : [name.toLowerCase(), ...partsOf(name)],
    ),
  );

const isPublic = (speakers: ReadonlySet<string>, name: string): boolean =>
  speakers.has(name.toLowerCase()) || partsOf(name).some((part, i, parts) => i === parts.length - 1 && speakers.has(part));

const inOrder = (names: readonly NamedAt[]): readonly NamedAt[] => [...names].sort((a, b) => a.start - b.start || a.end - b.end);

function withNames(names: readonly NamedAt[]): (claim: Claim) => Claim {
  if (names.length === 0) return (claim) => claim;
  const texts = new Set(names.map(({ text }) => text));
  // A speaker stands behind many claims.
  const ofSpeakers = new Map<Speaker, readonly string[]>();
  const ofSpeaker = (speaker: Speaker): readonly string[] => {
    let own = ofSpeakers.get(speaker);
    if (!own) ofSpeakers.set(speaker, (own = PRIVATE_SPEAKERS.has(speaker.role) ? namesOf(speaker, texts) : []));
    return own;
  };
  return (claim) => {
    const within: string[] = [];
    for (let i = countInFront(names, ({ start }) => start < claim.start); i < names.length && names[i]!.start < claim.end; i++)
      if (names[i]!.end <= claim.end) within.push(names[i]!.text);
    if (claim.speaker) within.push(...ofSpeaker(claim.speaker));
    return within.length === 0 ? claim : { ...claim, namesWithin: [...new Set(within)] };
  };
}

/** Those that stand as words in what a speaker is called. */
function namesOf({ name, position }: Speaker, names: ReadonlySet<string>): readonly string[] {
  return [name, position ?? ''].flatMap((called) => {
    const parts = called.split(/[\s,]+/);
    return parts.flatMap((_, first) =>
      Array.from({ length: LONGEST_NAME }, (__, i) => parts.slice(first, first + i + 1).join(' ')).filter((some) => names.has(some)),
    );
  });
}
/** In words. */
const LONGEST_NAME = 5;
