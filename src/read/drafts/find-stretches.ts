/** Who answers for a span of the report, and how surely it is said. */
import type { Speaker } from '../../model/speaker.js';
import type { Certainty } from '../../model/vocabulary.js';
import type { Attributed, Attribution } from '../attribution/attribution.js';
import { countInFront } from '../text/sorted.js';
import { createEnclosing, type Span } from './enclosing.js';

export interface Stretches {
  readonly attributedAround: (span: Span) => Attributed | null;
  /** What is hypothetical stays so where it is hedged too. */
  readonly doubtAround: (span: Span) => Certainty | null;
  /** The words of the span are a figure of speech. */
  readonly isFigurative: (span: Span) => boolean;
  /**
   * "17 were killed. … 22 were injured, the ministry said": a source named at the end of a later sentence of the paragraph answers for its
   * tolls, too; "the ministry said 22 were killed" is of that number alone.
   */
  readonly answeringFor: (span: Span, paragraph: Span) => Speaker | null;
}

/** Roles that give tolls in their own name. */
const ANSWERING = new Set(['official', 'police', 'military', 'medical']);

const isAnsweringBehind = ({ speaker, direct, start, source }: Attributed): boolean =>
  ANSWERING.has(speaker.role) && !direct && source.start > start;

export function findStretches({ attributed, certainty }: Attribution): Stretches {
  const answering = attributed.filter(isAnsweringBehind).sort((a, b) => a.start - b.start);
  const hypothetical = createEnclosing(certainty.filter((stretch) => stretch.certainty === 'hypothetical'));
  const denied = createEnclosing<Span>([
    ...attributed.filter((stretch) => stretch.denied),
    ...certainty.filter(({ rule }) => rule === 'hoax' || rule === 'rumour'),
  ]);
  const figurative = createEnclosing<Span>(certainty.filter(({ rule }) => rule === 'figure'));
  const hedged = createEnclosing(certainty.filter((stretch) => stretch.certainty === 'hedged'));
  return {
    attributedAround: createEnclosing(attributed),
    doubtAround: (span) => (denied(span) ? 'denied' : (hypothetical(span)?.certainty ?? hedged(span)?.certainty ?? null)),
    isFigurative: (span) => figurative(span) !== null,
    answeringFor: (span, paragraph) => {
      const next = answering[countInFront(answering, ({ start }) => start < span.end)];
      return next && next.end <= paragraph.end ? next.speaker : null;
    },
  };
}
