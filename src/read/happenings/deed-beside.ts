/** A deed that its own sentence tells beside another: "the murder of Ana Ruiz and the kidnapping of Juan Mora", "… was killed on 3 May; … on 9 May". */
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening } from '../clauses/clause.js';
import type { FirstTold } from './first-told.js';
import { isAnotherTown } from './other-event.js';
import type { Surroundings } from './surroundings.js';
import { dayOf, type OpenEvent, type Setting } from './told-events.js';

export function isDeedBeside(
  around: Surroundings,
  firstTold: FirstTold,
  current: OpenEvent,
  happening: Happening,
  setting: Setting,
): boolean {
  const before = around.clauses.happenings[current.happenings.at(-1) ?? -1];
  if (!before || before.sentence !== happening.sentence || current.role !== 'violence' || happening.word.role !== 'violence') return false;
  if (before.nominal !== happening.nominal || before.certainty !== 'asserted' || happening.certainty !== 'asserted') return false;
  const [[whom], [own]] = [befallen(before), befallen(happening)];
  if (!whom || !own || !isSomebody(own) || !firstTold.isNew(own)) return false;
  if (happening.nominal) return isTaking(around, before) && isTaking(around, happening) && isSomebody(whom);
  const [day, next] = [dayOf(current.time), dayOf(setting.time)];
  if (day !== null && next !== null && setting.time!.sentence === happening.sentence && day !== next) return true;
  return isAnotherTown(current.place?.where ?? null, setting.place?.where ?? null);
}

/** Those it was done to: "the murder of Ana Ruiz", "Ana Ruiz's murder". */
export const befallen = ({ targets, phrase }: Happening): readonly NounPhrase[] =>
  targets.length === 0 && phrase?.whose ? [phrase.whose] : targets;

const isSomebody = ({ person, name, pronoun }: NounPhrase): boolean => pronoun === null && (person ?? name) !== null;

/** The killing or the kidnapping of somebody: nobody suffers one twice. */
const isTaking = ({ classes }: Surroundings, { word }: Happening): boolean => word.kind === 'kidnapping' || classes.slaying.has(word.word);
