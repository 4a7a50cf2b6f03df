/** The words by which names of armed groups are told, by the kinds of the table organisation-nouns. */
import type { Language } from '../language/language.js';
import { PhraseIndex } from '../language/phrase-index.js';
import { type Row, words } from '../language/table.js';
import { WordMap } from '../language/vocabulary.js';
import type { MemberWords } from './names-of-members.js';

export type NameKind = 'sure' | 'capitals' | 'state' | 'called' | 'named-behind' | 'together';

/** The other words by which names are told, by the kinds of the table. */
export interface NameWords extends MemberWords {
  readonly nouns: PhraseIndex<NameKind>;
  readonly within: WordMap<true>;
  readonly months: ReadonlySet<string>;
  readonly styled: ReadonlySet<string>;
  readonly doerLeads: ReadonlySet<string>;
  readonly plain: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly peaceful: ReadonlySet<string>;
  /** "guerrillas", "rebel group": words for those of whom a group is made. */
  readonly members: PhraseIndex<true>;
  readonly common: ReadonlySet<string>;
  readonly adherents: ReadonlySet<string>;
}

const namesIn = (row: Row): readonly string[] => words(row.words ?? row.names ?? row.name).map((name) => name.toLowerCase());

export function readNameWords(language: Language): NameWords {
  const nouns = new PhraseIndex<NameKind>(language.vocabulary);
  const within = new WordMap<true>(language.vocabulary);
  const rows = new Map(language.table('organisation-nouns').map((row) => [row.kind, words(row.words)]));
  const wordsOf = (kind: string): readonly string[] => rows.get(kind) ?? [];
  for (const kind of ['sure', 'capitals', 'state', 'called', 'named-behind', 'together'] as const)
    for (const phrase of wordsOf(kind)) nouns.add(phrase, kind);
  const beside = new PhraseIndex<'opening' | 'claims'>(language.vocabulary);
  for (const kind of ['opening', 'claims'] as const) for (const phrase of wordsOf(kind)) beside.add(phrase, kind);
  for (const word of wordsOf('within')) within.set(word, true);
  for (const table of ['places-first-names', 'places-surnames'] as const)
    for (const row of language.table(table)) for (const name of namesIn(row)) within.set(name, true);
  const fightingFor = new PhraseIndex<true>(language.vocabulary);
  for (const who of wordsOf('fighting')) for (const lead of wordsOf('fighting-for')) fightingFor.add(`${who} ${lead}`, true);
  const members = new PhraseIndex<true>(language.vocabulary);
  for (const row of language.table('armed-groups'))
    if (row.form === 'member') for (const phrase of words(row.words)) members.add(phrase, true);
  return {
    nouns,
    beside,
    members,
    fightingFor,
    openings: new Set(wordsOf('opening')),
    firstNames: new Set(language.table('places-first-names').flatMap(namesIn)),
    within,
    months: new Set(wordsOf('month')),
    styled: new Set(wordsOf('styled')),
    outside: new Set(wordsOf('outside')),
    doerLeads: new Set(wordsOf('doer-lead')),
    plain: new Set(wordsOf('plain')),
    numbered: new Set(wordsOf('numbered')),
    peaceful: new Set(wordsOf('peaceful')),
    particles: new Set(wordsOf('particle')),
    common: new Set(wordsOf('common')),
    adherents: new Set(wordsOf('adherent')),
  };
}
