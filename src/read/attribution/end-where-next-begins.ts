/** What one source says ends where the next one of the sentence begins. */
import { AND, BUT } from './grammar.js';
import { isAt, type Reading } from './reading.js';
import type { Reported } from './reported.js';

/** What one source says ends where the next source of the sentence begins after a comma, "but", "and" or "while". */
export function endWhereNextBegins(reading: Reading, out: Reported[], from: number): void {
  for (let i = from; i < out.length - 1; i++) {
    const next = out[i + 1]!;
    for (const content of out[i]!.contents) {
      if (
        content.direct ||
        content.first >= next.source.first ||
        content.last <= next.source.first ||
        next.source.first <= out[i]!.cue.first
      )
        continue;
      const edge = jointBefore(reading, next.source.first, content.first);
      if (edge > content.first) content.last = edge;
    }
    endBeforeParticiple(reading, out[i]!, next);
  }
}

/** "said A, adding that B": A ends at the comma before "adding". */
function endBeforeParticiple({ tokens }: Reading, current: Reported, next: Reported): void {
  if (next.source !== current.source) return;
  for (const content of current.contents) {
    if (content.direct || content.first >= next.cue.first || content.last <= next.cue.first) continue;
    const comma = tokens[next.cue.first - 1]!.lower === ',' ? next.cue.first - 1 : next.cue.first;
    if (comma > content.first) content.last = comma;
  }
}

function jointBefore(reading: Reading, at: number, from: number): number {
  const { tokens, signs } = reading;
  let edge = at;
  while (edge > from && (signs.is(tokens[edge - 1]!, AND | BUT) || isAt(reading, edge - 1, 'while'))) edge--;
  if (edge > from && (tokens[edge - 1]!.lower === ',' || tokens[edge - 1]!.lower === ';')) return edge - 1;
  return edge < at ? edge : -1;
}
