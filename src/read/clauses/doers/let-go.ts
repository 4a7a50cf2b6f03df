/** Who was held by police and is let go was rescued from nobody: "detained three men but later released them", "the suspect was freed". */
import type { Token } from '../../text/layout.js';
import type { Chunk } from '../chunk.js';
import { isPreposition } from '../chunks/says.js';
import type { CutSentence, Doing, Harm } from '../clause.js';
import type { ClauseClasses } from '../clause-classes.js';

interface Told {
  readonly sentences: readonly CutSentence[];
  readonly harms: readonly Harm[];
  readonly doings: readonly Doing[];
}

/** Where somebody was arrested and nobody abducted, those whom somebody frees come out of custody. */
export function withoutLetGo<T extends Told>(told: T, tokens: readonly Token[], classes: ClauseClasses): T {
  const isFreed = ({ effect, agent, trigger }: Harm): boolean =>
    effect === 'rescued' && agent?.person?.group !== 'perpetrators' && classes.freeing.at(tokens[trigger.lastToken - 1]!);
  if (!told.harms.some(isFreed) || told.harms.some(({ effect }) => effect === 'abducted' || effect === 'missing')) return told;
  const isCustody = told.harms.some(({ effect, certainty }) => effect === 'detained' && certainty === 'asserted');
  if (!isCustody && !told.doings.some(({ rule }) => rule === 'held' || rule === 'cleared')) return told;
  const sentences = new Map(told.sentences.map((cut) => [cut.sentence, cut]));
  return {
    ...told,
    harms: told.harms.filter((harm) => !isFreed(harm) || isFromThing(harm, sentences.get(harm.sentence)?.chunks ?? [], tokens, classes)),
  };
}

/** "freed from the wreckage", but not "freed from jail" */
function isFromThing({ trigger }: Harm, chunks: readonly Chunk[], tokens: readonly Token[], classes: ClauseClasses): boolean {
  const at = chunks.findIndex(({ lastToken }) => lastToken >= trigger.lastToken);
  for (let k = at + 1; at >= 0 && k < Math.min(chunks.length - 1, at + FROM_WITHIN); k++)
    if (isPreposition(chunks[k], 'from')) return !classes['release-terms'].at(tokens[chunks[k + 1]!.lastToken - 1]!);
  return false;
}
/** Chunks between "freed" and "from": "were freed by firefighters from". */
const FROM_WITHIN = 4;
