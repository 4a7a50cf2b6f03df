import type { NounPhrase } from '../chunk.js';
import type { ArgumentKnowledge } from './argument-knowledge.js';

/** "those", "the others", "others" */
export const isThoseWho = (
  { classes, tokens }: Pick<ArgumentKnowledge, 'classes' | 'tokens'>,
  { person, name, lastToken }: NounPhrase,
): boolean => person === null && name === null && classes['those-who'].at(tokens[lastToken - 1]!);
