/** Which words show that a finite verb stands in a stretch: enough to tell a noun phrase from a clause. */
import { inflect } from '../clauses/inflect.js';
import type { Language } from '../language/language.js';
import { words } from '../language/table.js';
import type { Token } from '../text/layout.js';

export interface VerbSigns {
  readonly finite: (token: Token, before: Token | undefined) => boolean;
  /** "has", "was", "will", "also", "later": may stand between a subject and its verb. */
  readonly auxiliary: (lower: string) => boolean;
  readonly be: (lower: string) => boolean;
  readonly is: (lower: string, ...classes: readonly string[]) => boolean;
}

export function createVerbSigns(language: Language): VerbSigns {
  const classes = new Map<string, Set<string>>();
  for (const row of language.table('grammar')) {
    const known = classes.get(row.class ?? '') ?? new Set<string>();
    for (const word of words(row.words)) known.add(word);
    classes.set(row.class ?? '', known);
  }
  const is = (lower: string, ...names: readonly string[]): boolean => names.some((name) => classes.get(name)?.has(lower));
  const finite = finiteForms(language);
  const modifies = (lower: string): boolean => is(lower, 'determiner-definite', 'determiner-indefinite', 'determiner-other', 'preposition');
  const auxiliaries = new Set(['be', 'have', 'do', 'modal', 'adverb', 'negation', 'negated-auxiliary'].flatMap((name) => [...(classes.get(name) ?? [])]));
  const be = classes.get('be') ?? new Set();
  return {
    // "the wounded man", "an injured guard": a participle after an article is no verb.
    finite: (token, before) => token.shape === 'word' && (finite.has(token.lower) || endsInEd(token)) && !(before && modifies(before.lower)),
    auxiliary: (lower) => auxiliaries.has(lower) || (lower.length > 5 && lower.endsWith('ly')),
    be: (lower) => be.has(lower),
    is,
  };
}

const endsInEd = (token: Token): boolean => !token.capital && token.lower.length > 4 && token.lower.endsWith('ed') && !token.lower.includes('-');

function finiteForms(language: Language): ReadonlySet<string> {
  const finite = new Set(words('is|are|was|were|am|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shall'));
  const rows = [...language.table('common-verbs'), ...language.table('effects'), ...language.table('happenings').filter((row) => row.part === 'verb'), ...language.table('reporting-verbs')];
  for (const row of rows) {
    const lemma = row.lemma ?? row.word ?? row.verb ?? '';
    if (lemma.includes(' ')) continue;
    finite.add(inflect(lemma, words(row.forms)).past);
  }
  for (const row of language.table('grammar')) if (row.class === 'negated-auxiliary') for (const word of words(row.words)) finite.add(word);
  return finite;
}
