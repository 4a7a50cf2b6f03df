/** Phrases that report without a verb of their own: "according to", "was quoted as saying", "citing". */
import { afterAdjuncts } from './adjuncts.js';
import type { Cue } from './cue-scanner.js';
import { isAt, type Reading, type Stretch } from './reading.js';
import type { Reported } from './reported.js';
import { hasFinite, phraseAfter, subjectBefore } from './source-phrase.js';
import type { ReportCue } from './tables.js';
import { continued, opensSpeech, trimmed } from './trim-said.js';

export function readCue(reading: Reading, reach: Stretch, cue: Cue<ReportCue>): Reported | null {
  const { frame } = cue.rows[0]!;
  const made = { cue: { first: cue.firstToken, last: cue.lastToken }, kind: 'cue', topic: null, denies: null, ofDeed: false } as const;
  if (frame === 'adjunct') return null;
  if (frame === 'passive' || frame === 'as-saying') {
    const source = frame === 'passive' ? subjectBefore(reading, reach.first, cue.firstToken) : objectBefore(reading, reach, cue.firstToken);
    const from = afterAdjuncts(reading, cue.lastToken, reach.last, 'say');
    return source && { source, contents: trimmed(reading, from, reach.last, opensSpeech(reading, from)), ...made };
  }
  const source = phraseAfter(reading, cue.lastToken, reach.last);
  if (!source) return null;
  if (frame === 'citing') return { source, contents: trimmed(reading, reach.first, cue.firstToken, false), ...made };
  return { source, contents: aroundCue(reading, reach, cue, source), ...made };
}

// Reuters quoted a doctor as saying that …
//                ^^^^^^^^ the source stands between "quoted" and "as saying"
function objectBefore(reading: Reading, reach: Stretch, cue: number): Stretch | null {
  for (let at = cue - 1; at >= Math.max(reach.first, cue - 20); at--) {
    if (isAt(reading, at, 'quoted')) return at + 1 < cue ? { first: at + 1, last: cue } : null;
  }
  return null;
}

/** "According to the mayor, A"; "A, according to the mayor, B"; "A according to the mayor". */
function aroundCue(reading: Reading, reach: Stretch, cue: Cue<ReportCue>, source: Stretch): Reported['contents'] {
  const { tokens } = reading;
  const left = trimmed(reading, reach.first, cue.firstToken, false);
  const opening = cue.firstToken - reach.first <= 1 || !left.length;
  const comma = source.last < reach.last && tokens[source.last]!.lower === ',';
  if (opening) return trimmed(reading, comma ? source.last + 1 : source.last, reach.last, false);
  return comma && hasFinite(reading, source.last + 1, reach.last) ? [...left, ...continued(reading, source.last + 1, reach.last)] : left;
}
