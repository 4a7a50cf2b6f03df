/** Who says what: each reporting word with its source and the stretches it covers. */
import type { Sentence } from '../text/layout.js';
import { endWhereNextBegins } from './end-where-next-begins.js';
import { colonHeading, signedSpeech, signedTitle } from './mark-of-speaker.js';
import { readCue } from './read-cue.js';
import { readVerb } from './read-verb.js';
import { firstCueFrom, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';

/** No cue reaches further in a sentence that never ends: the work stays linear. */
const FARTHEST = 160;

/** In the order of the text. */
export function findReported(reading: Reading): readonly Reported[] {
  const out: Reported[] = [];
  for (const sentence of reading.layout.sentences) {
    if (sentence.role === 'boilerplate' || sentence.role === 'dateline') continue;
    const before = out.length;
    readSentence(reading, sentence, out);
    endWhereNextBegins(reading, out, before);
  }
  return out;
}

function readSentence(reading: Reading, sentence: Sentence, out: Reported[]): void {
  const { verb, cue } = reading.found;
  let v = firstCueFrom(verb, sentence.firstToken);
  let c = firstCueFrom(cue, sentence.firstToken);
  const start = out.length;
  const heading = colonHeading(reading, sentence);
  if (heading) out.push(heading);
  for (;;) {
    const nextVerb = v < verb.length && verb[v]!.firstToken < sentence.lastToken ? verb[v]! : null;
    const nextCue = c < cue.length && cue[c]!.firstToken < sentence.lastToken ? cue[c]! : null;
    if (!nextVerb && !nextCue) {
      const signed = out.length === start ? (signedSpeech(reading, sentence) ?? signedTitle(reading, sentence)) : null;
      if (signed) out.push(signed);
      return;
    }
    const takesCue = nextCue && (!nextVerb || nextCue.firstToken <= nextVerb.firstToken);
    const reach = reachOf(reading, sentence, (takesCue ? nextCue : nextVerb!).firstToken);
    const previous = out.length > start ? out[out.length - 1]! : null;
    const found = takesCue ? readCue(reading, reach, nextCue) : readVerb(reading, reach, nextVerb!, previous);
    if (found?.contents.length) out.push(found);
    if (takesCue) {
      c++;
      // "quoted as saying" is one cue: its verbs are no cues of their own.
      while (v < verb.length && verb[v]!.firstToken < nextCue.lastToken) v++;
    } else v++;
  }
}

/** The stretch a cue may reach: its sentence, and within a quotation only what is quoted. */
function reachOf({ quoted }: Reading, sentence: Sentence, at: number): Stretch {
  const speech = quoted.speech[at]!;
  const first = Math.max(sentence.firstToken, at - FARTHEST);
  const last = Math.min(sentence.lastToken, at + FARTHEST);
  if (speech < 0) return { first, last };
  return { first: Math.max(first, quoted.first[speech]! + 1), last: Math.min(last, quoted.last[speech]! - 1) };
}
