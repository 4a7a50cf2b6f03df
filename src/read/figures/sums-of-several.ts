/**
 * "Two bombings killed 11 people on Monday. The first, in Lugo, killed four … In Vigo a bomb killed seven": the number that opens the report is the sum of
 * incidents that are told of one by one, and of none of them.
 */
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Harm } from '../clauses/clause.js';
import type { FigureDraft } from './figure-draft.js';
import type { Uncounted } from './uncounted.js';

/** A report sums up at its head. */
const FIRST_SENTENCES = 4;
/** More incidents than a number at the head may add up, one by one. */
const MOST_INCIDENTS = 6;

/** @returns the harms whose numbers are such sums; null where none is */
export function sumsOfSeveral({ layout, clauses, eventOf }: Uncounted, drafts: readonly FigureDraft[]): ReadonlySet<number> | null {
  const counted = drafts.filter(isNumber);
  const incidentOf = ({ harm }: FigureDraft): number => eventOf(harm)?.incident ?? -1;
  const first = counted[0] && incidentOf(counted[0]);
  if (counted.every((draft) => incidentOf(draft) === first)) return null;
  const body = layout.sentences.filter(({ role }) => role === 'body').slice(0, FIRST_SENTENCES);
  const lead = new Set(body.map(({ index }) => index));
  const harmOf = ({ harm }: FigureDraft): Harm => clauses.harms[harm]!;
  const sums = counted.filter((sum) => {
    const { sentence } = harmOf(sum);
    if (!lead.has(sentence) || !isOfDeeds(sum)) return false;
    const later = counted.filter((draft) => draft.says.effect === sum.says.effect && harmOf(draft).sentence > sentence);
    const own = later.filter((draft) => incidentOf(draft) === incidentOf(sum));
    const others = largestOfEach(later.filter((draft) => incidentOf(draft) !== incidentOf(sum)));
    return own.some((part) => addsUp(numberOf(sum) - numberOf(part), others)) || addsUp(numberOf(sum) - numberOfEach(own, sum), others);
  });
  return sums.length === 0 ? null : new Set(sums.map(({ harm }) => harm));

  /** Of people at large, by deeds of which there were several. */
  function isOfDeeds(draft: FigureDraft): boolean {
    const { sentence, patient } = harmOf(draft);
    const { firstToken, lastToken } = layout.sentences[sentence]!;
    if (patient.name !== null || numberOf(draft) < 2) return false;
    const deeds = clauses.happenings.filter((one) => one.sentence === sentence && one.word.role === 'violence');
    const isSeveral = (last: number): boolean =>
      last > firstToken && last <= lastToken && layout.endings.plural.of(layout.tokens[last - 1]!.lower);
    const agent = harmOf(draft).agent;
    return (
      deeds.some(({ nominal, phrase }) => nominal && phrase !== null && isSeveral(phrase.headLast)) ||
      (agent !== null && agent.person === null && agent.pronoun === null && isSeveral(agent.headLast))
    );
  }

  function largestOfEach(others: readonly FigureDraft[]): readonly number[] {
    const largest = new Map<number, number>();
    for (const draft of others) largest.set(incidentOf(draft), Math.max(largest.get(incidentOf(draft)) ?? 0, numberOf(draft)));
    return [...largest.values()].slice(0, MOST_INCIDENTS);
  }
}

/** "two others were taken to a clinic … a third person was found": of those told of one after the other, three; none where one alone is told of. */
function numberOfEach(own: readonly FigureDraft[], sum: FigureDraft): number {
  const each = new Map<string, number>();
  for (const draft of own) {
    const { within, persons } = draft.says;
    if (persons !== sum.says.persons && (within === null || within === sum.says.persons)) each.set(persons, numberOf(draft));
  }
  return each.size < 2 ? numberOf(sum) : [...each.values()].reduce((all, number) => all + number, 0);
}

const isNumber = ({ says: { effect, count }, certainty }: FigureDraft): boolean =>
  isKilledOrInjured(effect) && (count.low ?? 0) > 0 && certainty !== 'denied' && certainty !== 'hypothetical';

const numberOf = ({ says }: FigureDraft): number => says.count.low ?? 0;

/** Whether a number is that of some of the incidents together. */
function addsUp(number: number, others: readonly number[]): boolean {
  let sums = new Set([0]);
  for (const other of others) sums = new Set([...sums, ...[...sums].map((sum) => sum + other)]);
  return number > 0 && sums.has(number);
}
