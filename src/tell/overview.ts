/** The overview: plain sentences under fixed headings, none without a claim. */
import type { OverviewSection, OverviewSentence } from '../model/incident.js';
import { chronicle } from './chronicle.js';
import type { TellContext } from './phrasing.js';
import { background, statements, statuses } from './sayings.js';
import type { Settled } from './settled.js';
import { openTelling, told } from './telling.js';
import { type Addition, toll } from './toll.js';
import { whatHappened } from './what-happened.js';
import { who } from './who.js';
import { nameRemover } from './withhold-names.js';

/** A section without sentences is left out, as is a sentence that no claim stands behind. */
export function overview(context: TellContext, incident: Settled, additions: readonly Addition[] = []): readonly OverviewSection[] {
  const telling = openTelling(context, incident);
  const sections: readonly (readonly [heading: string, sentences: readonly OverviewSentence[]])[] = [
    ['What happened', whatHappened(telling)],
    ['Toll', toll(telling, additions)],
    ['Chronology', chronicle(telling)],
    ['Who', who(telling)],
    ['Response and status', statuses(telling)],
    ['What officials and experts say', statements(telling)],
    ['Background', background(telling)],
    ['What does not add up', incident.findings.map(({ message, claims }) => told(message, claims))],
  ];
  const spoken = context.withholdNames ? nameRemover(incident) : (text: string): string => text;
  return sections
    .map(([heading, sentences]) => ({
      heading,
      sentences: sentences.filter(({ claims }) => claims.length > 0).map(({ text, claims }) => ({ text: spoken(text), claims })),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}
