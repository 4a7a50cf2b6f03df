/** Harms, and those who attack, in the order in which the text names them. */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import { isAttack, isAttackBy, isViolence } from './who-attacks.js';

/** What is read in turn: a harm by its position, or someone who attacks. */
export interface Item {
  readonly token: number;
  readonly harm: number | null;
  readonly agent: { readonly phrase: NounPhrase; readonly sentence: number } | null;
}

export function inTextOrder(layout: Layout, { harms, happenings, namings }: Clauses): readonly Item[] {
  const items: Item[] = harms.map((harm, i) => ({ token: tokenOf(harms, harm), harm: i, agent: null }));
  const attacks = (phrase: NounPhrase, sentence: number): void =>
    void items.push({ token: phrase.firstToken, harm: null, agent: { phrase, sentence } });
  for (const happening of happenings) if (happening.agent && isViolence(layout, happening)) attacks(happening.agent, happening.sentence);
  for (const harm of harms) if (harm.certainty === 'asserted' && (isAttack(harm) || isAttackBy(harm))) attacks(harm.agent!, harm.sentence);
  for (const { phrase, name, as, sentence, taken } of namings)
    if ((name || !as || phrase.determiner === 'definite') && phrase.person?.group === 'perpetrators') attacks(phrase, sentence);
    else if (taken) attacks(phrase, sentence);
  return items.sort((a, b) => isLate(harms, a) - isLate(harms, b) || a.token - b.token || rank(harms, a.harm) - rank(harms, b.harm));
}

/** "Ana Ruiz was one of six people hurt": she is told of behind the six of whom she is one. */
const tokenOf = (harms: readonly Harm[], { patient, within }: Harm): number =>
  within === null ? patient.firstToken : Math.max(patient.firstToken, harms[within]!.patient.firstToken);

/** What was said before tells nothing of those counted since, so it is read after them. */
const isLate = (harms: readonly Harm[], { harm }: Item): number => (harm !== null && harms[harm]!.superseded ? 1 : 0);

/** Of one phrase: what became of it, whom it attacked, then what it did to itself. */
function rank(harms: readonly Harm[], harm: number | null): number {
  if (harm === null) return 1;
  return harms[harm]!.rule === 'to-oneself' ? 2 : 0;
}
