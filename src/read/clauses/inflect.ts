/** The regular forms of English verbs; irregular ones are written out in the tables. */

export interface VerbForms {
  readonly base: string;
  readonly s: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

/** @param given "s|past|participle|ing" as the tables write irregular forms; empty for a regular verb. Phrases inflect at their first word. */
export function inflect(lemma: string, given: readonly string[]): VerbForms {
  if (given.length === 4) return { base: lemma, s: given[0]!, past: given[1]!, participle: given[2]!, ing: given[3]! };
  const [head = '', ...rest] = lemma.split(' ');
  const tail = rest.length ? ` ${rest.join(' ')}` : '';
  return { base: lemma, s: addS(head) + tail, past: addEd(head) + tail, participle: addEd(head) + tail, ing: addIng(head) + tail };
}

/** Forms of one kind, where the table writes two: "burned/burnt". */
export const spellings = (form: string): readonly string[] => form.split('/');

export const everyForm = (lemma: string, given: readonly string[]): readonly string[] =>
  Object.values(inflect(lemma, given)).flatMap(spellings);

const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);

function addS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|sh|ch|x|z)$/.test(word) ? `${word}es` : `${word}s`;
}

function addEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  return endsInConsonantY(word) ? `${word.slice(0, -1)}ied` : `${word}ed`;
}

const addIng = (word: string): string => (word.endsWith('e') && !word.endsWith('ee') ? `${word.slice(0, -1)}ing` : `${word}ing`);
