/** Where the words of some classes stand in a report, found for all of them at once: most reports hold none of most classes. */
import { append } from '../../model/append.js';
import { ClassGate } from '../language/class-gate.js';
import type { Token } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { AttributionClasses } from './attribution-classes.js';

const HELD = ['whole-town', 'worst', 'comes', 'since', 'lost', 'toll', 'spans', 'wars', 'follows'] as const;

type HeldClass = (typeof HELD)[number];

export interface WordsHeld {
  /** Whether a word of the class stands from one token up to, not including, another. */
  readonly within: (name: HeldClass, first: number, last: number) => boolean;
}

export function createWordsHeld(classes: AttributionClasses): (tokens: readonly Token[]) => WordsHeld {
  const gate = new ClassGate<HeldClass>(classes, HELD);
  return (tokens) => {
    // Of each class, token positions in the order of the text
    const positions = new Map<HeldClass, number[]>();
    for (let at = 0; at < tokens.length; at++)
      if (gate.at(tokens[at]!) !== 0) for (const name of HELD) if (classes[name].at(tokens[at]!)) append(positions, name, at);
    return {
      within: (name, first, last) => {
        const of = positions.get(name);
        return of !== undefined && (of[countInFront(of, (at) => at < first)] ?? last) < last;
      },
    };
  };
}
