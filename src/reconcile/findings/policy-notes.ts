/** What the policy itself doubts of a toll: Provisional, Pending, a weak grade. Said of the tolls of people alone. */
import type { Finding } from '../../model/incident.js';
import type { Policy } from '../policy.js';
import { idsOf, inAll } from '../wording.js';
import { type Matter, wholeRows } from './matter.js';

export const policyNotes = ({ rows, context }: Matter): readonly Finding[] =>
  wholeRows(rows)
    .filter(({ row, choice }) => row.group === 'people' && choice.note !== null)
    .map(({ row, accounts, choice }) => ({
      kind: choice.note!.kind,
      message: `${mark(context.policy)}${inAll({ low: choice.low ?? 0, best: choice.best, high: choice.high }, row)} is ${small(choice.note!.text)}.`,
      claims: idsOf((choice.taken.length > 0 ? choice.taken : accounts).flatMap((account) => account.claims)),
    }));

const mark = ({ name }: Policy): string => `By ${name} the figure of `;
const small = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

export const isPolicyNote = ({ message }: Finding, policy: Policy): boolean => message.startsWith(mark(policy));
