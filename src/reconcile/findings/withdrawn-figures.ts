/** Figures their own source took back. */
import type { Finding } from '../../model/incident.js';
import { capital, inAll, who } from '../wording.js';
import type { Matter } from './matter.js';

export const withdrawnFigures = ({ withdrawn }: Matter): readonly Finding[] =>
  withdrawn.map(({ row, account, denial }) => ({
    kind: 'revision',
    message: `${capital(who(account))} later withdrew the figure of ${inAll(account.range, row)}.`,
    claims: [...account.claims.map((claim) => claim.id), denial.id],
  }));
