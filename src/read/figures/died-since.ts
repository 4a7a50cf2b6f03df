/** "Five were killed and six wounded. One of the six died on Sunday": the five, told of beside the six, are not all of the dead. */
import { demoteParts } from './demote-tolls.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';

export function addDiedSince(told: FiguresTold): void {
  const died = told.all.filter(isOfHurt);
  if (died.length === 0 || told.all.some(({ total, says }) => total && says.effect === 'killed')) return;
  const hurt = new Map<string, number>();
  for (const open of told.all) if (isCountedHurt(open) && !hurt.has(open.says.persons)) hurt.set(open.says.persons, told.sentenceOf(open));
  const dead = new Map<number, number>();
  for (const open of told.all)
    if (open.says.effect === 'killed') dead.set(told.sentenceOf(open), (dead.get(told.sentenceOf(open)) ?? 0) + 1);
  // The sentences whose wounded went on to die, and where it is told.
  const since = new Map<number, number>();
  for (const open of died) {
    const at = told.sentenceOf(open);
    // Five have died. Four died on the spot and one of the wounded later: they make up the five
    if (dead.get(at) === 1) since.set(hurt.get(open.says.within!) ?? -1, at);
  }
  for (const open of told.all) {
    const later = since.get(told.sentenceOf(open));
    if (later === undefined || !isToll(open) || told.of(open.persons).some((other) => told.sentenceOf(other) >= later)) continue;
    for (const other of told.of(open.persons)) if (other.says.effect === 'killed') other.says = { ...other.says, scope: 'event' };
  }
  demoteParts(told);
}

/** One of those wounded, of whom it is told in a later sentence that he died. */
const isOfHurt = ({ says, persons, draft }: OpenFigure): boolean =>
  says.effect === 'killed' &&
  says.movedFrom === 'injured' &&
  says.within !== null &&
  says.scope === 'event' &&
  persons.isShare &&
  draft.certainty === 'asserted';

const isCountedHurt = ({ says, weak }: OpenFigure): boolean => says.effect === 'injured' && !weak && says.within === null;

const isToll = ({ says }: OpenFigure): boolean =>
  says.effect === 'killed' && says.within === null && says.scope === 'incident' && says.movedFrom === null;
