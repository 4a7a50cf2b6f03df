/** Words for the kinds of incident. */
import type { IncidentKind, Stage } from '../model/vocabulary.js';

const NOUNS: Readonly<Record<IncidentKind, string>> = {
  attack: 'attack',
  bombing: 'bombing',
  kidnapping: 'kidnapping',
  hijacking: 'hijacking',
  robbery: 'robbery',
  arson: 'arson attack',
  assassination: 'assassination',
  clash: 'clash',
  protest: 'protest',
  riot: 'riot',
  accident: 'accident',
  disaster: 'disaster',
  'forced-work-stoppage': 'forced work stoppage',
  threat: 'threat',
  other: 'incident',
};

/** "attack", "attempted bombing", "threatened hijacking". */
export function kindNoun(kind: IncidentKind, stage: Stage): string {
  if (stage === 'attempted') return `attempted ${NOUNS[kind]}`;
  return stage === 'threatened' && kind !== 'threat' ? `threatened ${NOUNS[kind]}` : NOUNS[kind];
}

export const withArticle = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
