/** What the language's tables and the report say to those who look for the subject and the objects of a verb. */
import type { Endings } from '../../language/endings.js';
import type { Token } from '../../text/layout.js';
import type { ClauseClasses } from '../clause-classes.js';

export interface ArgumentKnowledge {
  readonly classes: ClauseClasses;
  readonly endings: Endings;
  /** Of the report. */
  readonly tokens: readonly Token[];
}
