/** The sentences a report opens on. */
import type { Layout, Sentence } from '../text/layout.js';

/** Body sentences at the head of a report that tell of its incident unless they say otherwise in plain words. */
const MOST = 2;

/** In the order of the text; none where the report has no body. */
export function leadSentences({ sentences }: Layout): readonly Sentence[] {
  const lead: Sentence[] = [];
  for (const sentence of sentences) {
    if (lead.length === MOST) break;
    if (sentence.role === 'body') lead.push(sentence);
  }
  return lead;
}
