/** What rules read of a report, whether or not it stands as an entity of its incident. */
import { loadGazetteer } from '../../src/app/data.js';
import { createReader } from '../../src/read/read-report.js';
import { english } from '../language.js';

const readAll = createReader(english(), loadGazetteer(), { stands: () => true });

/** All that each entity of a role is called, the longest first, in lower case. */
export function told(text: string, role: string): readonly string[] {
  const { drafts } = readAll({ id: 'r', text, title: null, published: '2024-03-05', publisher: null, url: null, language: 'en' });
  return drafts.flatMap(({ entities }) =>
    entities.filter((entity) => entity.role === role).map(({ mentions }) => mentions.join(' = ').toLowerCase()),
  );
}
