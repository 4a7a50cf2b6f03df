/** "All four occupants were killed. … The dead were a nurse, her daughter and two boys": the four, told of one by one. */
import { append } from '../../model/append.js';
import { THE_DEAD_WERE } from '../clauses/harms/harming-nouns.js';
import { type FiguresTold, numberOf, type OpenFigure } from './figures-told.js';

const LISTED = new Set(['figures.among-the-dead', `figures.${THE_DEAD_WERE}`, 'figures.among-the-victims']);

export function placeDeadListed(told: FiguresTold): void {
  const lists = new Map<number, OpenFigure[]>();
  for (const open of told.all) {
    if (open.says.effect !== 'killed' || !LISTED.has(open.draft.rule)) continue;
    const at = told.sentenceOf(open);
    append(lists, at, open);
  }
  if (lists.size === 0) return;
  const tolls = new Map<string, OpenFigure>();
  for (const open of told.all) {
    const key = keyOf(told, open, open.says.count.low ?? 0);
    if (isExactNumber(open) && !tolls.has(key)) tolls.set(key, open);
  }
  for (const [at, list] of lists) {
    const number = numberOf([...new Set(list.map(({ persons }) => persons))]);
    const toll = tolls.get(keyOf(told, list[0]!, number));
    if (!toll || told.sentenceOf(toll) >= at || list.length < 2) continue;
    for (const { persons, says } of list)
      if (says.within === null) told.retell(persons, 'killed', { within: toll.persons.id, scope: 'event' });
  }
}

const keyOf = (told: FiguresTold, open: OpenFigure, number: number): string => `${told.incidentOf(open) ?? ''}/${number}`;

/** A number of the dead that is part of no other. */
const isExactNumber = ({ says, persons }: OpenFigure): boolean =>
  says.effect === 'killed' &&
  says.within === null &&
  persons.plural &&
  !persons.agents &&
  (says.count.low ?? 0) > 1 &&
  says.count.low === says.count.high;
