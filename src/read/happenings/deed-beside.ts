/** A deed that its own sentence tells beside another: "the murder of Ana Ruiz and the kidnapping of Juan Mora", "… was killed on 3 May; … on 9 May". */
import type { IncidentKind } from '../../model/vocabulary.js';
import type { Where } from '../../model/where.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Happening, Harm } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { isAtClauseHead, isHeadOf } from '../text/clause-head.js';
import { isSmallWord } from '../text/small-words.js';
import type { FirstTold } from './first-told.js';
import { isAnotherTown } from './other-event.js';
import type { SaidWith } from './said-with.js';
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
  if (isNextBlast(around, before, happening) && isSetElsewhere(current, setting, happening)) return true;
  const [[whom], [own]] = [befallen(before), befallen(happening)];
  if (!whom || !own || own.pronoun || !firstTold.isNew(own)) return false;
  if (happening.nominal && isNextOfList(around, before, happening)) return true;
  if (happening.nominal) return isTaking(around, before) && isTaking(around, happening) && isSomebody(own) && isSomebody(whom);
  // burned a bus in Lugo and blew up a tower in Vigo
  if (!isSomebody(own))
    return isInAnotherTown(current, setting) && happening.word.kind !== 'attack' && isInSentence(current.place, happening);
  return isSetElsewhere(current, setting, happening);
}

const isInAnotherTown = (current: OpenEvent, setting: Setting): boolean => isAnotherTown(whereOf(current.place), whereOf(setting.place));

/** In another town, or on another day that its sentence tells. */
function isSetElsewhere(current: OpenEvent, setting: Setting, { sentence }: Happening): boolean {
  const [day, next] = [dayOf(current.time), dayOf(setting.time)];
  return isInAnotherTown(current, setting) || (day !== null && next !== null && setting.time!.sentence === sentence && day !== next);
}

/** "On Wednesday a bomb damaged a bank, and on Friday another went off": the next bomb. */
function isNextBlast({ classes, layout: { tokens } }: Surroundings, before: Happening, { word, nominal, agent }: Happening): boolean {
  if (nominal || word.kind !== 'bombing' || before.word.kind !== 'bombing' || agent === null) return false;
  return classes.another.at(tokens[agent.firstToken]!);
}

/** "the murder of a bishop, the bombing of a pipeline and the kidnapping of nine nurses": another kind of deed, right behind the one before. */
function isNextOfList({ layout }: Surroundings, before: Happening, { word, phrase, targets }: Happening): boolean {
  if (!phrase || word.kind === before.word.kind || !IN_LIST.has(word.kind) || !IN_LIST.has(before.word.kind)) return false;
  // the bombing of a school and the killing of two teachers: they may be one
  if ([before, { word, targets }].some((deed) => OF_SLAIN.has(deed.word.kind) && !deed.targets.every(({ name }) => name !== null)))
    return false;
  const end = Math.max(...befallen(before).map(({ lastToken }) => lastToken));
  const isJoint = (at: number): boolean => layout.tokens[at]!.lower === ',' || isSmallWord(layout, at, 'and');
  for (let at = end; at < phrase.firstToken; at++) if (!isJoint(at)) return false;
  return end < phrase.firstToken;
}
/** Deeds of which each is done to somebody or something of its own. */
const IN_LIST: ReadonlySet<IncidentKind> = new Set(['attack', 'assassination', 'bombing', 'kidnapping', 'arson'] as const);
const OF_SLAIN: ReadonlySet<IncidentKind> = new Set(['attack', 'assassination'] as const);

const whereOf = (place: PlaceMention | null): Where | null => place?.where ?? null;

const isInSentence = (place: PlaceMention | null, { sentence }: Pick<Happening, 'sentence'>): boolean => place?.sentence === sentence;

/** "Gunmen killed a judge in Lugo and wounded a teacher in Vigo": a harm that a verb of its own tells, in another town. */
export function isHarmBeside(around: Surroundings, said: SaidWith, current: OpenEvent, { sentence, trigger, patient }: Harm): boolean {
  const { clauses, classes, layout } = around;
  const before = clauses.happenings[current.happenings.at(-1) ?? -1];
  if (current.role !== 'violence' || (before && before.certainty !== 'asserted') || current.place?.sentence !== sentence) return false;
  // he was shot in Lugo and one of them died in Vigo
  if (classes.dying.at(layout.tokens[trigger.lastToken - 1]!)) return false;
  const { firstToken: first } = layout.sentences[sentence]!;
  // killed a judge in Lugo, and in Vigo a teacher was wounded
  const head = said
    .placesIn(sentence)
    .find((one) => one.kind === 'toponym' && isAtClauseHead(layout, first, one) && isHeadOf(layout, one, trigger.firstToken));
  if (head) return isAnotherTown(current.place.where, head.where);
  const end = Math.max(trigger.lastToken, patient.lastToken);
  const place = said.placesIn(sentence).find(({ kind, firstToken }) => kind === 'toponym' && firstToken >= end);
  if (!place || place.firstToken > end + TOWN_WITHIN || place.bearing != null || place.partOf) return false;
  const isTold = classes['opens-place'].at(layout.tokens[place.firstToken - 1]!) && current.place.lastToken <= trigger.firstToken;
  return isTold && isAnotherTown(current.place.where, place.where);
}
/** Tokens from whom it befell to the town: "a teacher on a road in". */
const TOWN_WITHIN = 6;

/** Those it was done to: "the murder of Ana Ruiz", "Ana Ruiz's murder". */
export const befallen = ({ targets, phrase }: Happening): readonly NounPhrase[] =>
  targets.length === 0 && phrase?.whose ? [phrase.whose] : targets;

const isSomebody = ({ person, name, pronoun }: NounPhrase): boolean => pronoun === null && (person ?? name) !== null;

/** The killing or the kidnapping of somebody: nobody suffers one twice. */
const isTaking = ({ classes }: Surroundings, { word }: Happening): boolean => word.kind === 'kidnapping' || classes.slaying.has(word.word);
