import { createClauseReader } from '../../src/read/clauses/read-clauses.js';
import { createNumberReader } from '../../src/read/numbers/read-numbers.js';
import { createLayout } from '../../src/read/text/create-layout.js';
import { english } from '../language.js';

const layOut = createLayout(english());
const readNumbers = createNumberReader(english());
const readClauses = createClauseReader(english());

/** What the clauses of a text tell, and how a phrase of it is written. */
export function clausesOf(text: string) {
  const layout = layOut({ id: 'r', text, title: null, published: null, publisher: null, url: null, language: 'en' });
  const written = ({ firstToken, lastToken }: { readonly firstToken: number; readonly lastToken: number }): string =>
    text.slice(layout.tokens[firstToken]!.start, layout.tokens[lastToken - 1]!.end);
  return { ...readClauses(layout, readNumbers(layout), [], []), written };
}

/** "killed 3 three policemen": effect, number ("3-" has an open end), and the persons as written. */
export function harmsOf(text: string): readonly string[] {
  const { harms, written } = clausesOf(text);
  return harms.map(({ effect, patient, certainty }) => {
    const { low, high } = patient.count ?? { low: null, high: null };
    const number = low === high ? (low ?? '?') : `${low}-${high ?? ''}`;
    return `${effect} ${number} ${written(patient)}${certainty === 'asserted' ? '' : ` (${certainty})`}`;
  });
}
