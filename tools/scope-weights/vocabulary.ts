/**
 * Words that may be weighed: those of the language's own tables, without names of persons, places, organisations, publishers and months,
 * which say what was in the news while the corpus was gathered and not what a codebook counts.
 */

import { readFileSync } from 'node:fs';
import { loadLanguage } from '../../src/app/data.js';
import { parseTable, type Row } from '../../src/read/language/table.js';

const KNOWN = [
  'term-shares',
  'happenings',
  'effects',
  'effect-states',
  'people',
  'person-kinds',
  'targets',
  'weapons',
  'weapon-cues',
  'vehicles',
  'deeds',
  'common-verbs',
  'clause-classes',
  'reporting-verbs',
  'reporting-cues',
  'speaker-roles',
  'status-cues',
  'certainty-cues',
  'background-cues',
  'responsibility-cues',
  'not-incident-cues',
  'parties',
  'grammar',
  'word-classes',
  'time-words',
  'number-words',
] as const;
const NAMES = [
  'places-first-names',
  'places-surnames',
  'places-aliases',
  'places-demonyms',
  'places-publishers',
  'places-local-outlets',
  'armed-organisations',
  'news-agencies',
] as const;

export function vocabulary(): ReadonlySet<string> {
  const language = loadLanguage('en');
  const names = wordsOf(
    NAMES.flatMap((table) => language.table(table)),
    true,
  );
  const months = wordsOf(
    language.table('time-words').filter(({ kind }) => kind?.startsWith('month')),
    true,
  );
  const countries = wordsOf(loadCountries(), true);
  const known = wordsOf(
    KNOWN.flatMap((table) => language.table(table)),
    false,
  );
  return new Set([...known].filter((word) => !names.has(word) && !months.has(word) && !countries.has(word)));
}

/** Names of countries; "the" and "and" in them are none. */
const loadCountries = (): readonly Row[] =>
  parseTable('places/countries.tsv', readFileSync(new URL('../../data/places/countries.tsv', import.meta.url), 'utf8')).map(
    ({ name, names }) => ({
      names: `${name}|${names}`.replace(/\b(?:the|and|of|states|united|republic|islands|saint)\b/gi, ''),
    }),
  );

/** @param anyCase whether a capitalised word is taken too */
function wordsOf(rows: readonly Row[], anyCase: boolean): ReadonlySet<string> {
  const words = rows.flatMap((row) => Object.values(row)).flatMap((cell) => cell.split(/[|\s]+/));
  return new Set(
    words.filter((word) => /^[A-Za-z][A-Za-z-]*$/.test(word) && (anyCase || !/[A-Z]/.test(word))).map((word) => word.toLowerCase()),
  );
}
