/** The scopes there are, and the one a person asks for by name or as a file of their own. */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Language } from '../read/language/language.js';
import { createParties, type TellParty } from '../scope/parties.js';
import { readScope } from '../scope/read-scope.js';
import type { Scope } from '../scope/scope.js';
import { loadScopeFiles, loadScopeTable } from './data.js';

export type { Scope };

/** The scope that leaves nothing out is the default, and stands first; the others by name. */
export const DEFAULT_SCOPE = 'all';

/** @throws Error naming the file that is no scope */
export function loadScopes(): readonly Scope[] {
  const scopes = loadScopeFiles().map(({ name, text }) => checked(name, text));
  return [...scopes.filter(({ name }) => name === DEFAULT_SCOPE), ...scopes.filter(({ name }) => name !== DEFAULT_SCOPE)];
}

/**
 * @param wanted a scope's name, or the path of a JSON file with a scope
 * @throws Error naming what was asked for and what there is
 */
export function findScope(wanted: string = DEFAULT_SCOPE): Scope {
  // A scope may come with a long table of weights: of ours only the one that is asked for is read.
  const ours = loadScopeFiles().find(({ name }) => basename(name, '.json') === wanted);
  if (ours) return checked(ours.name, ours.text);
  if (!/\.json$|[/\\]/i.test(wanted))
    throw new Error(
      `there is no scope "${wanted}"; expected one of ${loadScopes()
        .map(({ name }) => name)
        .join(', ')}, or a JSON file`,
    );
  return checked(wanted, undefined);
}

function checked(file: string, text: string | undefined): Scope {
  try {
    return readScope(text ?? readFileSync(file, 'utf8'), (name) =>
      text === undefined ? readFileSync(join(dirname(file), name), 'utf8') : loadScopeTable(name),
    );
  } catch (error) {
    throw new Error(`the scope file ${file} could not be used: ${(error as Error).message}`);
  }
}

export const partiesOf = (language: Language): TellParty =>
  createParties({
    parties: language.table('parties'),
    organisations: language.table('armed-organisations'),
    demonyms: language.table('places-demonyms'),
  });
