/** The data folder of the package, read once: language tables, gazetteer, country names, policy tables. */
import { readdirSync, readFileSync } from 'node:fs';
import { createLanguage, type Language } from '../read/language/language.js';
import { parseTable } from '../read/language/table.js';
import { createGazetteer, type Gazetteer } from '../read/place/gazetteer.js';

/** `src/app` and `dist/lib` lie equally deep below the package's root. */
const DATA = new URL('../../data/', import.meta.url);

export function loadLanguage(code: string): Language {
  const folder = new URL(`languages/${code}/`, DATA);
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return createLanguage(code, new Map(files.map((name) => [name.slice(0, -'.tsv'.length), readFileSync(new URL(name, folder), 'utf8')])));
}

export function loadGazetteer(): Gazetteer {
  const claims = placeTable('claimants').map(({ one, other }) => [one ?? '', other ?? ''] as const);
  return createGazetteer(readFileSync(new URL('places/gazetteer.bin', DATA)), claims);
}

const placeTable = (name: string): ReturnType<typeof parseTable> =>
  parseTable(`places/${name}.tsv`, readFileSync(new URL(`places/${name}.tsv`, DATA), 'utf8'));

export function loadCountryNames(): (code: string) => string {
  const names = new Map(placeTable('countries').map((row) => [row.code, row.name ?? '']));
  return (code) => names.get(code) ?? code;
}

export const loadVagueTerms = (): string => readFileSync(new URL('policies/vague-terms.tsv', DATA), 'utf8');

/** Every file of data/scopes, by name. */
export function loadScopeFiles(): readonly { readonly name: string; readonly text: string }[] {
  const folder = new URL('scopes/', DATA);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ name: `data/scopes/${name}`, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/** A table of data/scopes that a scope names. */
export const loadScopeTable = (name: string): string => readFileSync(new URL(`scopes/${name}`, DATA), 'utf8');
