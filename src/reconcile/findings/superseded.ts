/** Figures that a report itself tells of as said before ("police earlier put the toll at nine"): they count no more, and are not forgotten. */
import type { Finding } from '../../model/incident.js';
import { rowOf, SUPERSEDED } from '../countable.js';
import { rangeOfCount } from '../range.js';
import { inAll } from '../wording.js';
import type { Matter } from './matter.js';

export const superseded = ({ setAside }: Matter): readonly Finding[] =>
  setAside
    .filter(({ reason }) => reason === SUPERSEDED)
    .map(({ claim }) => ({
      kind: 'revision',
      message: `An earlier figure was ${inAll(rangeOfCount(claim.says.count, null), rowOf(claim))}${claim.speaker ? ` (${claim.speaker.name})` : ''}.`,
      claims: [claim.id],
    }));
