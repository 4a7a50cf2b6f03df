/** "an official note", "the official report": of one official a verb would be "notes", "reports". */
import type { NounPhrase } from '../chunk.js';
import type { ClauseClasses } from '../clause-classes.js';
import type { VerbWord } from '../words.js';

/** @param called what the person of the phrase is called, which may be an adjective */
export const isNounOfOne = (
  classes: ClauseClasses,
  { person, determiner }: Pick<NounPhrase, 'person' | 'determiner'>,
  called: string,
  { base, past, s, ing }: VerbWord,
): boolean => base && !past && !s && !ing && person?.plural === false && determiner !== null && classes['adjective-too'].has(called);
