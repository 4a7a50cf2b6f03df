/** The words beside a time that say what it is the time of, other than the happening itself. */
import type { Layout } from '../text/layout.js';
import type { Gathered } from './gather-pieces.js';
import type { Beside, Cue } from './time-mention.js';

/** How many tokens a word has a hold on: "said in a statement in Lima on Monday", "arrested at his house in Lima on Monday", "in court on Monday". */
const HOLDS = { saying: 6, aftermath: 12, noun: 2 } as const;

/** For each draft, in one pass over the cues. */
export function besideAll({ sentences }: Layout, { drafts, cues, barriers }: Gathered): readonly Beside[] {
  let cue = 0;
  let barrier = 0;
  return drafts.map((draft) => {
    const { firstToken, lastToken } = sentences[draft.sentence]!;
    while (cue < cues.length && cues[cue]!.token < draft.first) cue++;
    while (barrier < barriers.length && barriers[barrier]! < draft.first) barrier++;
    const opens = barriers[barrier - 1];
    return {
      left: before(cues, cue - 1, draft.first, firstToken), right: after(cues, cue, draft.last, lastToken),
      barrier: opens !== undefined && opens >= firstToken ? opens : -1,
    };
  });
}

const holds = ({ use, noun }: Cue, distance: number): boolean => distance <= (noun ? HOLDS.noun : HOLDS[use]);

function before(cues: readonly Cue[], at: number, first: number, from: number): Cue | null {
  for (let k = at; k >= 0; k--) {
    const cue = cues[k]!;
    if (cue.token < from || first - cue.token > HOLDS.aftermath) return null;
    if (holds(cue, first - cue.token)) return cue;
  }
  return null;
}

function after(cues: readonly Cue[], at: number, last: number, until: number): Cue | null {
  for (let k = at; k < cues.length; k++) {
    const cue = cues[k]!;
    if (cue.token >= until || cue.token - last > HOLDS.aftermath) return null;
    if (!cue.noun && holds(cue, cue.token - last)) return cue;
  }
  return null;
}
