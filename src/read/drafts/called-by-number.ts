/** What those are called of whom no more than a number is told: "six people were killed and nine wounded", "three others". */
import type { Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import { countInFront } from '../text/sorted.js';
import { countedBefore, isAThird } from './counted-before.js';
import type { Found } from './found.js';
import { type Mention, mentionsOf, spanMention, unique } from './mentions.js';

/** Persons who are neither of the forces nor of those who did it. */
export const SPARED = new Set(['people', 'civilians', 'victims', 'unspecified']);

/** Words behind a number, in lower case: for further persons ("three others"), and for the state they are in ("30 injured"). */
export interface NumberWords {
  readonly others: ReadonlySet<string>;
  readonly states: ReadonlySet<string>;
}

export function calledByNumber(found: Found, { others, states }: NumberWords, harm: Harm, group: Group): readonly Mention[] {
  const kind = kindCounted(found, harm, group);
  const called = [...kind, ...asOthers(found, others, harm), ...(kind.length > 0 ? byState(found, states, harm) : [])];
  return called.length > 0 ? called : asNumber(found, harm, group);
}

/** "A soldier was killed and four more were wounded": nothing calls several what the one was, so the number stands for them. */
function asNumber(found: Found, harm: Harm, group: Group): readonly Mention[] {
  const { quantity, firstToken, lastToken } = harm.patient;
  if (quantity === null || quantity.lastToken !== lastToken || harm.within !== null || group === 'perpetrators') return [];
  const one = harmedBefore(found, harm)?.patient;
  const isOne = one?.count?.high === 1 && (one.person ? one.person.group !== 'perpetrators' : one.name !== null);
  return isOne ? spanMention(found.layout, firstToken, lastToken, false) : [];
}

/** "six people were killed and 30 injured": what became of the 30 stands for them, right behind their number. */
function byState({ layout }: Found, states: ReadonlySet<string>, { patient: { quantity, lastToken }, trigger }: Harm): readonly Mention[] {
  if (quantity === null || quantity.lastToken !== lastToken || trigger.firstToken !== lastToken || trigger.lastToken !== lastToken + 1)
    return [];
  if (!states.has(layout.tokens[lastToken]!.lower)) return [];
  const state = spanMention(layout, lastToken, trigger.lastToken, false);
  return [...spanMention(layout, quantity.firstToken, trigger.lastToken, false), ...state];
}

/** "Three others": the word that stands for them; but "two rebels were killed and three others hurt". */
function asOthers(found: Found, others: ReadonlySet<string>, harm: Harm): readonly Mention[] {
  const { layout } = found;
  const { quantity, headFirst, lastToken } = harm.patient;
  if (quantity === null || !others.has(layout.tokens[lastToken - 1]!.lower)) return [];
  if (harmedBefore(found, harm)?.patient.person?.group === 'perpetrators') return [];
  return unique([...spanMention(layout, headFirst, lastToken, false), ...spanMention(layout, lastToken - 1, lastToken, false)]);
}

/** "six people were killed and nine wounded": what the nine are called, in its barest form; nothing where the sentence does not say. */
function kindCounted({ clauses, layout }: Found, { patient, inherits, sentence, effect, within }: Harm, group: Group): readonly Mention[] {
  const isOneMore = patient.quantity?.additional || isAThird(patient);
  if (!patient.quantity && !isOneMore) return [];
  // 40 others were hurt, including nine seriously
  if (within !== null && clauses.harms[within]?.effect === effect) return [];
  const counted = inherits ?? countedBefore(clauses.harms, patient, sentence);
  // 16 bodies and 43 wounded
  if (counted?.person?.remains === true && effect !== 'killed') return [];
  // three policemen died and two others were hurt
  const isAlike = counted?.person && (isOneMore || counted.person.group === group || SPARED.has(counted.person.group));
  const barest = isAlike ? mentionsOf(layout, counted).findLast(({ personalName }) => !personalName) : undefined;
  return barest ? [barest] : [];
}

/** The last harm in front of one, in its sentence. */
function harmedBefore({ clauses: { harms } }: Found, { patient, sentence }: Harm): Harm | null {
  const before = itemAt(harms, countInFront(harms, (harm) => isInFront(harm, patient, sentence)) - 1);
  return before?.sentence === sentence ? before : null;
}

const isInFront = (harm: Harm, { firstToken }: NounPhrase, sentence: number): boolean =>
  harm.sentence < sentence || (harm.sentence === sentence && harm.patient.firstToken < firstToken);
