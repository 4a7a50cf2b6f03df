/** "It left three people hurt and one dead": he is none of the three, even where it is told later how he was shot and died. */
import type { Harm } from '../clauses/clause.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import type { Persons } from './persons.js';

export function keepDeadBesideHurt(told: FiguresTold, harms: readonly Harm[]): void {
  const hurt = sentencesOfHurt(told);
  if (hurt.size === 0) return;
  const wholes = new Map(told.all.map(({ persons, says }) => [persons.id, says.within]));
  const beside = new Set<Persons>();
  for (const open of told.all) {
    const { within, movedFrom, scope } = open.says;
    if (movedFrom !== 'injured' || within === null || scope !== 'incident' || harms[open.draft.harm]!.within !== null) continue;
    if (wholesOf(within, wholes).some((whole) => hurt.get(whole)?.has(told.sentenceOf(open)))) beside.add(open.persons);
  }
  for (const persons of beside) told.retell(persons, 'killed', { within: null, movedFrom: null });
}

/** Steps from the dead to the number they may be a part of. */
const DEEPEST = 4;

/** A set of persons, the one it is a part of, and so on. */
function wholesOf(id: string, wholes: ReadonlyMap<string, string | null>): readonly string[] {
  const out = [id];
  for (let at = wholes.get(id) ?? null; at !== null && out.length < DEEPEST; at = wholes.get(at) ?? null) out.push(at);
  return out;
}

/** In which sentences each set of persons is counted as hurt, and not only as shot. */
function sentencesOfHurt(told: FiguresTold): ReadonlyMap<string, ReadonlySet<number>> {
  const out = new Map<string, Set<number>>();
  for (const open of told.all) if (isCountedHurt(open)) note(out, open.persons.id, told.sentenceOf(open));
  return out;
}

const isCountedHurt = ({ says, weak }: OpenFigure): boolean =>
  says.effect === 'injured' && !weak && says.scope === 'incident' && says.count.low !== null && says.count.low === says.count.high;

function note(out: Map<string, Set<number>>, id: string, sentence: number): void {
  const known = out.get(id);
  if (known) known.add(sentence);
  else out.set(id, new Set([sentence]));
}
