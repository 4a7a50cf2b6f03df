/** What the words for someone who took part say of them: soldiers, guerrillas, civilians …; and of which country they are. */
import type { Party } from './party.js';

export interface Told {
  /** Null where no word says it. */
  readonly party: Party | null;
  /** ISO 3166-1 alpha-2 codes. */
  readonly countries: readonly string[];
}
/** @param mention as written, any case */
export type TellParty = (mention: string) => Told;

/** A row of a table: words separated by "|". */
type Row = Readonly<Record<string, string>>;
export interface PartyTables {
  /** party, words; decides: "yes" where the words settle it whatever else the mention says ("former"). */
  readonly parties: readonly Row[];
  /** names, where (codes), state. */
  readonly organisations: readonly Row[];
  /** code, words. */
  readonly demonyms: readonly Row[];
}

interface Entry {
  party: Party | null;
  decides: boolean;
  countries: readonly string[];
}

/** The longest phrase looked for, in words. */
const LONGEST = 6;

/** Of the phrases a mention holds the last one says what it is, for the head of an English phrase stands last. */
export function createParties(tables: PartyTables): TellParty {
  const entries = index(tables);
  return (mention) => {
    const words = wordsOf(mention);
    let party: Party | null = null;
    const countries: string[] = [];
    for (let at = 0; at < words.length; ) {
      const [entry, length] = longestAt(entries, words, at);
      at += length;
      if (!entry) continue;
      countries.push(...entry.countries);
      if (entry.decides) return { party: entry.party, countries };
      party = entry.party ?? party;
    }
    return { party, countries };
  };
}

function longestAt(entries: ReadonlyMap<string, Entry>, words: readonly string[], at: number): readonly [Entry | null, number] {
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length--) {
    const entry = entries.get(words.slice(at, at + length).join(' '));
    if (entry) return [entry, length];
  }
  return [null, 1];
}

/** A possessive keeps its ending: "the soldier's house" is no soldier. */
const wordsOf = (mention: string): readonly string[] => mention.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];

function index({ parties, organisations, demonyms }: PartyTables): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (cell: string | undefined, entry: Entry): void => {
    for (const words of (cell ?? '').split('|')) {
      const key = wordsOf(words).join(' ');
      if (key) entries.set(key, entry);
    }
  };
  for (const { code, words } of demonyms) add(words, { party: null, decides: false, countries: code ? [code.slice(0, 2)] : [] });
  for (const { names, where, state } of organisations)
    add(names, { party: state === 'yes' ? 'state' : 'armed-groups', decides: false, countries: where ? where.split('|') : [] });
  for (const { party, words, decides } of parties) add(words, { party: party as Party, decides: decides === 'yes', countries: [] });
  return entries;
}
