/** The words beside a time that say what it is the time of, other than the happening itself. */
import type { Layout } from '../text/layout.js';
import type { Gathered } from './gather-pieces.js';
import type { Beside } from './time-mention.js';

/** For each draft, in one pass over the cues. */
export function besideAll({ sentences }: Layout, { drafts, cues, barriers }: Gathered): readonly Beside[] {
  let cue = 0;
  let barrier = 0;
  return drafts.map((draft) => {
    const { firstToken, lastToken } = sentences[draft.sentence]!;
    while (cue < cues.length && cues[cue]!.token < draft.first) cue++;
    while (barrier < barriers.length && barriers[barrier]! < draft.first) barrier++;
    const left = cues[cue - 1], right = cues[cue], opens = barriers[barrier - 1];
    return {
      left: left && left.token >= firstToken ? left : null,
      right: right && right.token < lastToken ? right : null,
      barrier: opens !== undefined && opens >= firstToken ? opens : -1,
    };
  });
}
