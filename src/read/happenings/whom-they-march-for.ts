/** "Hundreds rallied in Lima for editor Ana Ruiz, who was shot dead in Lugo": an incident of its own, of somebody with a name, who is no marcher. */
import type { Happening } from '../clauses/clause.js';
import type { SaidWith } from './said-with.js';
import type { Surroundings } from './surroundings.js';
import type { OpenEvent } from './told-events.js';

export function isOfWhomTheyMarchFor({ clauses }: Surroundings, said: SaidWith, current: OpenEvent, happening: Happening): boolean {
  const { word, sentence, targets } = happening;
  if (current.kind !== 'protest' || word.kind === 'protest' || word.role !== 'violence') return false;
  const last = clauses.happenings[current.happenings.at(-1) ?? -1];
  return last?.sentence === sentence && targets.some(({ name }) => name !== null) && said.isToldBelow(happening);
}
