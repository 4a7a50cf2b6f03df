/** "Another three", "two others": more persons than those told of before, or those whom an earlier sentence set beside them. */
import type { Effect } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import { couldBe, isWide, sameCount } from './may-be-same.js';
import { theNextOfLead } from './next-of-lead.js';
import { addPart, hasRoomFor, hasRoomForAnother } from './part-of-those.js';
import { type Persons, type PersonsMention, type Resolved, weakInjury } from './persons.js';
import type { PersonsTold } from './persons-told.js';

/** "one was killed and four others injured": beside the dead, not beside other injured. */
export function isBesides(told: PersonsTold, { quantity, determiner }: NounPhrase, effect: Effect | null, sentence: number): boolean {
  if (!quantity?.additional && determiner !== 'other') return false;
  if (effect === null || quantity === null) return true;
  // he wounded two more people before he was killed: beside other wounded, not beside himself
  const besideOthers = told.latest(
    (persons) => !persons.agents && persons.lastSentence === sentence && persons.effects.size > 0 && !persons.effects.has(effect),
  );
  const isFurther = besideOthers !== null && isToldFurther(besideOthers, sentence);
  return (besideOthers === null || isFurther) && told.latest((persons) => persons.effects.has(effect)) !== null;
}

export function besideOthers(told: PersonsTold, mention: PersonsMention): Resolved {
  const again = othersAgain(told, mention) ?? theNextOfLead(told, mention);
  if (again) return { persons: again, how: 'same' };
  const whole = told.latest(
    (persons) => isRestOf(persons, mention) || hasRoomForAnother(told, persons, mention) || isAmongOthers(told, persons, mention),
  );
  if (whole) return addPart(told, whole, mention);
  const all = told.latest((persons) => isRestTold(told, persons, mention));
  if (all) return { persons: all, how: 'told' };
  const toldBefore = tollBeside(told, mention);
  if (toldBefore) return { persons: toldBefore, how: 'same' };
  return theOther(told, mention) ?? { persons: told.add(mention), how: 'new' };
}

const diedSince = (told: PersonsTold, shot: Persons): boolean =>
  told.latest((dead) => dead !== shot && !dead.agents && dead.effects.has('killed') && dead.sentence >= shot.sentence) !== null;

/** "He shot 14 people. Six died; the others recovered": the rest of the 14, whose number is known. */
export const theOthersOfShot = (told: PersonsTold, { phrase, effect, sentence }: PersonsMention): Persons | null =>
  effect === 'injured' && phrase.quantity?.anaphoric === true && phrase.person === null && phrase.count?.modifier === 'vague'
    ? told.latest(
        (persons) =>
          weakInjury(persons) !== undefined &&
          !persons.agents &&
          !persons.additional &&
          persons.plural &&
          persons.count?.low === persons.count?.high &&
          diedSince(told, persons) &&
          persons.sentence >= sentence - 2,
      )
    : null;

/** "Two others were hurt", and a paragraph later again; "several others", and their number in the next sentence. */
const othersAgain = (told: PersonsTold, mention: PersonsMention): Persons | null => {
  const last = told.last();
  if (last && isToldFurther(last, mention.sentence)) return null;
  return told.latest(
    (persons) =>
      persons.additional &&
      persons.effects.has(mention.effect!) &&
      (persons.paragraph !== mention.paragraph || isNumberAtLast(persons, mention)) &&
      sameCount(persons.count, mention.count) &&
      couldBe(told.kinds, persons, mention, false),
  );
};

/** "A guard was killed and one hurt. … Two more guards were killed and another hurt": more than were told of, and so is who is hurt beside them. */
const isToldFurther = ({ additional, agents, sentence: told }: Persons, sentence: number): boolean =>
  additional && !agents && told === sentence;

const isNumberAtLast = ({ count, sentence }: Persons, mention: PersonsMention): boolean =>
  count?.modifier === 'vague' && mention.count?.modifier === 'exactly' && sentence < mention.sentence;

/** "Five were shot. One died. Four others are in hospital", "One of five who were wounded died. Four others …": the four are the rest of the five. */
const isRestOf = (persons: Persons, mention: PersonsMention): boolean =>
  mention.effect === 'injured' &&
  mention.count !== null &&
  mention.count.low !== null &&
  (isWide(persons.group) || (mention.person?.concept ?? persons.concept) === persons.concept) &&
  persons.effects.has('injured') &&
  persons.sentence !== mention.sentence &&
  (persons.taken.get('killed') ?? 0) > 0 &&
  persons.count?.low === mention.count.low + persons.taken.get('killed')!;

/** "A man and four others were hurt. … Another man was hit in the leg, two others in the arm": of the four others. */
const isAmongOthers = (told: PersonsTold, persons: Persons, mention: PersonsMention): boolean =>
  persons.additional &&
  persons.within === null &&
  persons.effects.has(mention.effect!) &&
  persons.sentence < mention.sentence &&
  // nine others were hurt; five guards were also hurt
  (!mention.also || mention.count?.high === 1 || mention.group === 'unspecified') &&
  hasRoomFor(told, persons, mention);

/** "Five were shot. … One man is in critical condition. Four others were taken to a clinic": with the one, the five told of before. */
function isRestTold(told: PersonsTold, persons: Persons, { effect, count, sentence }: PersonsMention): boolean {
  const last = told.last();
  if (effect !== 'injured' || (count?.low ?? 0) < 2 || last?.within !== persons || last.lastSentence < sentence - 1) return false;
  return persons.effects.has(effect) && isWide(persons.group) && persons.count?.low === count!.low! + (last.count?.low ?? 1);
}

/** "left one dead and three injured. … killed a man. Two others were injured": others than the man, and so the injured told of before. */
function tollBeside(told: PersonsTold, mention: PersonsMention): Persons | null {
  const last = told.last();
  if (mention.phrase.quantity === null || !last?.effects.has('killed') || last.effects.has(mention.effect!)) return null;
  if (last.lastSentence === mention.sentence || last.lastSentence < mention.sentence - 1) return null;
  return told.latest(
    (persons) =>
      persons.effects.has(mention.effect!) &&
      persons.lastSentence < last.lastSentence &&
      persons.within === null &&
      isWide(persons.group) &&
      (persons.count?.low ?? 0) > 1 &&
      isWide(mention.group),
  );
}

/** "148 people were killed: 142 were pupils, the other six people killed were guards": what is left of the number told of before. */
export function theRestOfThose(told: PersonsTold, mention: PersonsMention): Resolved | null {
  const { phrase, effect, count } = mention;
  if (effect !== 'killed' || !phrase.quantity?.anaphoric || count === null || count.low !== count.high || !isOther(told, phrase))
    return null;
  const whole = told.latest(
    ({ plural, agents, taken, count: all }) =>
      plural && !agents && taken.has(effect) && all?.low === all?.high && all?.low === taken.get(effect)! + count.low!,
  );
  return whole && addPart(told, whole, mention);
}

/** "the other was wounded": of the guards, one of whom was killed: a new set of the same kind. */
function theOther(told: PersonsTold, mention: PersonsMention): Resolved | null {
  if (mention.person) return null;
  // The gunman and four others were killed: others than such as he
  const isListedDoer = ({ plural, group, sentence }: Persons): boolean =>
    mention.listed && !plural && group === 'perpetrators' && sentence === mention.sentence;
  const harmed = (persons: Persons): boolean => persons.effects.size > 0 && !isListedDoer(persons);
  const like =
    told.latest((persons) => harmed(persons) && persons.sentence === mention.sentence) ??
    // The gunman was killed. Two others were wounded: rather like those he harmed
    told.latest((persons) => harmed(persons) && !persons.agents) ??
    told.latest(harmed);
  if (!like) return null;
  // a nurse and four others: what the four are is not told
  if (mention.listed && like.sentence === mention.sentence && (mention.count?.low ?? 0) > 1 && !isWide(like.group))
    return { persons: told.add(mention), how: 'new' };
  const persons = told.add({ ...mention, group: like.group, label: like.label });
  persons.concept = like.concept;
  return { persons, how: 'new' };
}

/** "One of the victims died. The other victim is in hospital", "A man and a woman were shot. The other man": not the one told of last. */
export function theOtherOne(told: PersonsTold, mention: PersonsMention): Resolved | null {
  const { phrase, person, effect } = mention;
  const isDefinite = phrase.quantity ? phrase.quantity.anaphoric : phrase.determiner === 'definite';
  if (effect === null || !isDefinite || phrase.count?.high !== 1 || !person || person.plural || !isOther(told, phrase)) return null;
  const mayBe = (persons: Persons): boolean =>
    !persons.agents && !persons.plural && persons.effects.size > 0 && couldBe(told.kinds, persons, mention, true);
  const last = told.latest((persons) => !persons.plural && persons.effects.size > 0 && isAlike(told, persons, mention));
  const before = told.latest((persons) => persons !== last && mayBe(persons));
  if (before) return { persons: before, how: 'same' };
  if (last === null) return null;
  const whole = told.latest((persons) => hasRoomFor(told, persons, mention));
  return whole ? addPart(told, whole, mention) : { persons: told.add(mention), how: 'new' };
}

/** "hitting one in the arm and the other in the foot": besides the one of whom the sentence just told the same. */
export function theOtherOfTwo(told: PersonsTold, mention: PersonsMention): Resolved | null {
  const { phrase, person, effect, name } = mention;
  if (person !== null || name.length > 0 || !phrase.quantity?.anaphoric || phrase.count?.high !== 1 || effect === null) return null;
  if (!told.kinds.remaining.at(told.layout.tokens[phrase.lastToken - 1]!)) return null;
  const last = told.latest((persons) => !persons.agents && persons.effects.size > 0);
  if (!last || last.plural || last.lastSentence !== mention.sentence || !last.effects.has(effect)) return null;
  if (last.within !== null) return addPart(told, last.within, mention);
  return theOther(told, mention);
}

/** Of whom the other is another: whatever became of them. */
const isAlike = ({ kinds }: PersonsTold, { concept, agents }: Persons, { person }: PersonsMention): boolean =>
  !agents && (concept === person!.concept || kinds.general.has(concept) || kinds.general.has(person!.concept));

/** "the other six people" */
export const isOther = ({ kinds, layout: { tokens } }: PersonsTold, { firstToken, lastToken }: NounPhrase): boolean =>
  lastToken - firstToken > 2 && kinds.remaining.at(tokens[firstToken + 1]!);
