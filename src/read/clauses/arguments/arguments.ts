/** Who did it and to whom: the subject, objects and agent of a verb group among the chunks of its sentence. */

import { itemAt } from '../../text/item-at.js';
import { type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import { isPreposition, says } from '../chunks/says.js';
import { isCalled } from '../somebody.js';
import { andBeforeInsertion } from './and-inserted.js';
import type { ArgumentKnowledge } from './argument-knowledge.js';
import { behindDefiningClause } from './behind-defining-clause.js';
import { chargedWith } from './charged.js';
import {
  ADVERB,
  FARTHEST,
  isAllOfWhom,
  isAtTheHandsOf,
  isShareOfWhom,
  isWith,
  LONGEST_ITEM,
  listedWhoAll,
  opening,
  opensReport,
  positionOf,
  skipLeft,
} from './chunk-steps.js';
import { isDoneToOthersOf } from './deed-of-subject.js';
import { isNextDeed, isThen } from './deeds-in-a-row.js';
import { apposedTo, contactBefore, describedBy, firstName, nounBefore, servingAs, whoBefore, whoDidTo } from './described-subjects.js';
import { whoDidToMany } from './doer-of-many.js';
import { beforeDashes, joinedLeft, objectsUpTo, setBeside } from './joined-left.js';
import { joinedRight } from './joined-right.js';
import { isLastWhoDidIt } from './last-of-the-dead.js';
import { manyOfNamed } from './many-of-named.js';
import { findObjects } from './objects.js';
import { beforeAddress } from './past-address.js';
import { beforeWhatIsInserted, byBehindInsertion } from './past-insertion.js';
import { beforeSaidOfPlace } from './past-place.js';
import { relatedTo } from './related-to.js';
import { isOfLastNamed, relativeBefore, relativeOfPair } from './relative-before.js';
import { beforeHowHeWas } from './said-of-mind.js';
import {
  deedAround,
  followsNoun,
  gerundBefore,
  isAmongArms,
  isAmongThem,
  isAnswerableFor,
  isBehindNoun,
  isLeftSo,
  isOnesWho,
  isReduced,
  isSecondDoer,
  isThingJoined,
  onlySmallBetween,
  opensTimeClause,
  purposeBefore,
  saidToHave,
  saidToHaveHarmed,
  saysMoreOfObject,
  toolOf,
} from './said-of-subject.js';
import { isOfKinFound, isThoseWho } from './those-who.js';
import { beforeTimeSetOff, beforeWiderPlace, harmedWhen, insertedSpeaker } from './verb-to-come.js';
import { jointMeant } from './wherein.js';
import { whoTheyWere } from './who-they-were.js';

/** Chunks from a verb to who did it: "was killed today in the town of Lugo, 40 km north of the capital, by three men". */
const AGENT_WITHIN = 16;

/** In place of the position of a subject. */
const NOT_ASKED = -2;

/** What is found is kept: harms, happenings and damages ask for the same. */
export class ClauseArguments {
  readonly #chunks: readonly Chunk[];
  readonly #knowledge: ArgumentKnowledge;
  /** By verb: position of the last phrase of its subject. */
  readonly #subjects: number[];
  readonly #subjectsOf: (readonly NounPhrase[] | null)[];
  readonly #objectsOf: (readonly NounPhrase[] | null)[];

  constructor(chunks: readonly Chunk[], knowledge: ArgumentKnowledge) {
    this.#chunks = chunks;
    this.#knowledge = knowledge;
    this.#subjects = new Array<number>(chunks.length).fill(NOT_ASKED);
    this.#subjectsOf = new Array<readonly NounPhrase[] | null>(chunks.length).fill(null);
    this.#objectsOf = new Array<readonly NounPhrase[] | null>(chunks.length).fill(null);
  }

  /** The noun phrases of the subject, in text order. */
  subjects(verb: number): readonly NounPhrase[] {
    return (this.#subjectsOf[verb] ??= this.#findSubjects(verb));
  }

  #findSubjects(verb: number): readonly NounPhrase[] {
    const all = listedWhoAll(this.#chunks, verb);
    if (all >= 0) return this.personsUpTo(this.#chunks[all] as NounPhrase);
    const charged = this.#charged(verb);
    if (charged) return charged;
    const at = this.#subject(verb, 0);
    // Killing two clerks was a mistake: whom it was done to
    if (at < 0 || (at === verb + 1 && isInIng(this.#chunks[verb]))) return [];
    if (isDoneToOthersOf(this.#chunks, verb, at)) return [this.#chunks[at] as NounPhrase];
    if (!isAllOfWhom(this.#chunks, verb)) {
      const subjects = this.#joinedUpTo(at, verb);
      const beside = setBeside(this.#chunks, subjects[0]!);
      return beside ? [beside, ...subjects] : subjects;
    }
    const listed = nounBefore(this.#chunks, verb - 3);
    return listed < 0 ? [] : this.personsUpTo(this.#chunks[listed] as NounPhrase);
  }

  /** "arrested Ana Ruiz, Juan Mora and a guard, who shot two clerks": the first object too, where others of the list are meant. */
  #joinedUpTo(last: number, verb: number): readonly NounPhrase[] {
    const joined = joinedLeft(this.#chunks, last);
    if (itemAt(this.#chunks, verb - 1)?.type !== 'relative') return joined;
    if (isLastWhoDidIt(this.#chunks, verb, joined)) return joined.slice(-1);
    const isOfSeveral = joined.length === 1 && this.#isSaidOfSeveral(verb) && isOnlyOne(joined[0]!);
    if (joined.length < 2 && !isOfSeveral) return joined;
    const all = objectsUpTo(this.#chunks, this.#chunks[last] as NounPhrase);
    return all.length > joined.length && (isOfSeveral ? all.every(isSomebodyTold) : isCalled(all[0]!)) ? all : joined;
  }

  /** "mourned a clerk and a guard who were shot": no one of them "were". */
  #isSaidOfSeveral(verb: number): boolean {
    const { classes, tokens } = this.#knowledge;
    return classes['of-several'].at(tokens[this.#chunks[verb]!.firstToken]!);
  }

  #charged(verb: number): readonly NounPhrase[] | null {
    return isInIng(this.#chunks[verb]) ? chargedWith(this.#chunks, verb, this.#knowledge) : null;
  }

  /** The noun phrases of the direct object, in text order; empty where a preposition or nothing follows. */
  objects(verb: number): readonly NounPhrase[] {
    return (this.#objectsOf[verb] ??= findObjects(this.#chunks, verb));
  }

  /** Said so, or a participle alone behind which no object stands: "a nurse held by rebels". */
  isPassive(verb: number): boolean {
    const { passive, bareParticiple } = this.#chunks[verb] as VerbGroup;
    return passive || (bareParticiple && this.objects(verb).length === 0);
  }

  /** "killed by gunmen": the phrase after "by", within the clause. */
  byAgent(verb: number): NounPhrase | null {
    for (let k = Math.max(verb + 1, byBehindInsertion(this.#chunks, verb)); k < Math.min(this.#chunks.length, verb + AGENT_WITHIN); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'subordinate') return null;
      if (!isBy(chunk)) continue;
      // by responding officers
      const next = this.#chunks[k + 1];
      const agent = next?.type === 'verb-group' && next.ing ? this.#chunks[k + 2] : next;
      if (agent?.type === 'noun-phrase') return agent;
    }
    return null;
  }

  /** "left a cook and her husband dead", "a cook and a guard dead": the phrase, and those joined to it before it. */
  personsUpTo(phrase: NounPhrase): readonly NounPhrase[] {
    const objects = objectsUpTo(this.#chunks, phrase);
    return objects.length > 1 ? objects : joinedLeft(this.#chunks, this.#chunks.indexOf(phrase));
  }

  joinedRight(first: number): readonly NounPhrase[] {
    return joinedRight(this.#chunks, first);
  }

  isShareOfWhom(k: number): boolean {
    return isShareOfWhom(this.#chunks, k);
  }

  #subject(verb: number, depth: number): number {
    const known = this.#subjects[verb]!;
    if (known !== NOT_ASKED) return known;
    return (this.#subjects[verb] = depth > 8 ? -1 : this.#findSubject(verb, depth));
  }

  #findSubject(verb: number, depth: number): number {
    const group = this.#chunks[verb] as VerbGroup;
    const last = Math.max(0, verb - FARTHEST);
    // with a nurse dying of her wounds | with four people being shot
    if (isInIng(group) && isWith(this.#chunks, verb - 2) && itemAt(this.#chunks, verb - 1)?.type === 'noun-phrase') return verb - 1;
    // The man police say killed two clerks
    const said = saidToHave(this.#chunks, verb);
    if (said >= 0) return said;
    // Rebels raided the town, the army said Friday, killing two
    const speaker = isInIng(group) ? insertedSpeaker(this.#chunks, verb) : -1;
    if (speaker >= 0) return this.#sharedSubject(speaker, depth);
    const troubled = isInIng(group) || group.infinitive ? -1 : beforeHowHeWas(this.#chunks, verb - 1);
    if (troubled >= 0) return troubled;
    const and = isInIng(group) || group.infinitive ? -1 : andBeforeInsertion(this.#chunks, verb);
    if (and >= 0) return this.#sharedSubject(and, depth);
    // killed two clerks, then killed himself
    if (isThen(this.#chunks, verb - 1)) return this.#sharedSubject(verb, depth);
    if (isNextDeed(this.#chunks, verb, group)) return this.#sharedSubject(verb, depth);
    const charged = this.#charged(verb);
    if (charged) return charged.length > 0 ? positionOf(this.#chunks, charged.at(-1)!) : -1;
    if (isInIng(group) && isAnswerableFor(this.#chunks, verb, this.#knowledge)) return verb - 2;
    const tool = group.infinitive ? toolOf(this.#chunks, verb, this.#knowledge) : -1;
    if (tool >= 0) return tool;
    if (group.infinitive || (group.gerund && !followsNoun(this.#chunks, verb))) return this.#sharedSubject(verb, depth);
    // Ana Ruiz, who taught there, then shot herself
    const inserted = skipLeft(this.#chunks, verb - 1, ADVERB);
    if (itemAt(this.#chunks, inserted)?.type === 'comma' && !group.ing && !group.infinitive) {
      const before = beforeWhatIsInserted(this.#chunks, inserted);
      if (before >= 0) return before;
    }
    const isOwn = !group.ing && !group.infinitive && !group.gerund;
    const harmed = isOwn ? harmedWhen(this.#chunks, verb) : -1;
    if (harmed >= 0) return harmed;
    const setOff = isOwn ? beforeTimeSetOff(this.#chunks, inserted) : inserted;
    const place = isOwn && itemAt(this.#chunks, setOff)?.type === 'comma' ? this.#beforePlace(setOff) : -1;
    // Five children – ages 11 to 15 – were shot
    const dash = isOwn && itemAt(this.#chunks, inserted)?.type === 'dash' ? beforeDashes(this.#chunks, inserted) : verb - 1;
    let comma = place >= 0;
    for (let k = place >= 0 ? place : dash; k >= last; k--) {
      const chunk = this.#chunks[k]!;
      switch (chunk.type) {
        case 'comma':
          comma ||= k >= verb - 2;
          break;
        case 'close':
          k = opening(this.#chunks, k);
          break;
        case 'and':
        case 'but':
        case 'or':
          if (onlySmallBetween(this.#chunks, k, verb)) return this.#sharedSubject(jointMeant(this.#chunks, k, verb), depth);
          break;
        case 'relative':
          if (isOnesWho(this.#chunks, k)) return this.#subject(k - 2, depth + 1);
          return says(chunk, 'who') ? this.#who(k) : nounBefore(this.#chunks, k);
        case 'subordinate':
          // five bodies, and that of the killer, were found
          if (says(chunk, 'that') && this.#chunks[k + 1]?.type === 'preposition') break;
          return -1;
        case 'break':
          return -1;
        case 'verb-group': {
          const relative = Math.max(relativeBefore(this.#chunks, k), relativeOfPair(this.#chunks, k));
          if (relative >= 0) {
            k = relative;
            break;
          }
          if (group.ing || group.infinitive) return this.#subject(k, depth + 1);
          const whom = Math.max(contactBefore(this.#chunks, k), saidToHave(this.#chunks, k));
          if (whom >= 0) return whom;
          // A student being held by a gunman was shot
          if (chunk.gerund && chunk.passive && itemAt(this.#chunks, k - 1)?.type === 'noun-phrase') break;
          if (chunk.bareParticiple || chunk.infinitive || chunk.ing || isReduced(this.#chunks, k, this.#knowledge)) break;
          return -1;
        }
        case 'noun-phrase': {
          // gave no names of those arrested | the son of a couple found dead
          if (
            k === verb - 1 &&
            group.bareParticiple &&
            (isThoseWho(this.#knowledge, chunk) || isOfKinFound(this.#chunks, verb, this.#knowledge))
          )
            return k;
          if (itemAt(this.#chunks, k - 1)?.type === 'preposition' && !opensTimeClause(this.#chunks, k - 1, group, this.#knowledge)) {
            k--;
            break;
          }
          if (isAmongThem(this.#chunks, k)) {
            k -= 2;
            break;
          }
          if (isBehindNoun(this.#chunks, k, this.#knowledge)) break;
          if (isSecondDoer(this.#chunks, k)) {
            k -= 3;
            break;
          }
          // A man accused of killing two clerks was shot
          const gerund = Math.max(gerundBefore(this.#chunks, k), purposeBefore(this.#chunks, k));
          if (gerund >= 0 && !group.ing && !group.infinitive) {
            k = gerund;
            break;
          }
          const said = group.ing || group.infinitive ? -1 : saidToHaveHarmed(this.#chunks, k);
          if (said >= 0) return said;
          // injured in Tuesday's bombing died
          // but "after a standoff of five hours the gunman died"
          const isSomebody = chunk.person !== null && chunk.determiner !== null;
          if (!isSomebody && itemAt(this.#chunks, k - 1)?.type === 'time' && itemAt(this.#chunks, k - 2)?.type === 'preposition') {
            k -= 2;
            break;
          }
          // A man with a rifle and 85 shells was killed
          if (isThingJoined(this.#chunks, k) || isAmongArms(this.#chunks, k)) break;
          return this.#behindDescription(k, verb, comma);
        }
        default:
          break;
      }
    }
    return -1;
  }

  #who(relative: number): number {
    const many =
      this.#chunks[relative + 1]?.type === 'verb-group' && this.#isSaidOfSeveral(relative + 1) ? manyOfNamed(this.#chunks, relative) : -1;
    if (many >= 0) return many;
    const who = whoBefore(this.#chunks, relative);
    return isOfLastNamed(this.#chunks, relative, who) ? relative - 1 : whoTheyWere(this.#chunks, who);
  }

  /** "in Lugo, Ohio, died", "in the capital, Lugo, died", "of 217 Orchard St., Lugo, died" */
  #beforePlace(comma: number): number {
    const place = beforeWiderPlace(this.#chunks, comma);
    if (place >= 0) return place;
    const told = beforeSaidOfPlace(this.#chunks, comma, this.#knowledge);
    return told >= 0 ? told : beforeAddress(this.#chunks, comma);
  }

  /** The subject that ends in the phrase at k, or that what ends there says more of. */
  #behindDescription(k: number, verb: number, comma: boolean): number {
    const chunks = this.#chunks;
    const group = chunks[verb] as VerbGroup;
    const isClause = !group.ing && !group.infinitive;
    // a man who was a guard shot in May; but "a man who was angry died in May"
    const isSaidOfPhrase =
      group.bareParticiple && group.word?.effect?.whom !== 'subject' && !isOfSeveralWords(group) && this.objects(verb).length === 0;
    const described = isClause
      ? Math.max(
          servingAs(chunks, k),
          contactBefore(chunks, k - 1),
          describedBy(chunks, k - 1),
          describedBy(chunks, firstName(chunks, k) - 1),
          relatedTo(chunks, whoDidTo(chunks, k), comma),
          whoDidToMany(chunks, k),
        )
      : -1;
    if (described >= 0) return described;
    const whom = isClause && !isSaidOfPhrase ? behindDefiningClause(chunks, k, comma) : -1;
    const subject = whom >= 0 ? whom : k;
    const apposed = comma ? apposedTo(chunks, subject) : -1;
    return apposed >= 0 ? apposed : subject;
  }

  /** "killed three and wounded five": the second verb has the subject of the first. */
  #sharedSubject(joint: number, depth: number): number {
    // "shot seven, two of whom died, before fleeing"
    const comma = itemAt(this.#chunks, joint - 1)?.type === 'comma' || itemAt(this.#chunks, joint - 2)?.type === 'comma';
    for (let k = joint - 1; k >= Math.max(0, joint - FARTHEST); k--) {
      const deed = comma ? deedAround(this.#chunks, k, joint) : -1;
      if (deed >= 0) return this.#subject(deed, depth + 1);
      // wounded a guard, who had tried to stop him, and then killed himself: of "to stop" the verb before it says whose
      if (isOfVerbBefore(this.#chunks, k)) continue;
      if (this.#chunks[k]!.type !== 'verb-group' || saysMoreOfObject(this.#chunks, k, joint) || isLeftSo(this.#chunks, k, this.#knowledge))
        continue;
      const clause = relativeBefore(this.#chunks, k);
      // drove to the school where she taught and shot two teachers
      const isSetOff = comma || (clause >= 0 && (says(this.#chunks[clause], 'where') || this.#isWhatVictimWas(k, clause)));
      const relative = isSetOff ? clause : -1;
      if (relative < 0 || this.#isDeedOfClause(k, relative)) return this.#subject(k, depth + 1);
      // Police said the gunman who fled the scene, killing two guards, was caught
      if (opensReport(this.#chunks, relative - 1)) return relative - 1;
      k = relative;
    }
    return this.#subjectToCome(joint, depth);
  }

  /** "killed a man who was a guard and wounded two others" */
  #isWhatVictimWas(verb: number, relative: number): boolean {
    const { copula } = this.#chunks[verb] as VerbGroup;
    return copula && this.#chunks.slice(Math.max(0, relative - LONGEST_ITEM), relative).some(isViolentVerb);
  }

  /** "A woman fell while fleeing gunmen who opened fire at a mall, wounding two": of all that is told the only deed is theirs. */
  #isDeedOfClause(verb: number, relative: number): boolean {
    if (!isViolentVerb(this.#chunks[verb]!)) return false;
    // Diners were attacked by a man who killed six, wounded two and fled
    const isOfWhoDidIt = isBy(itemAt(this.#chunks, relative - 2)) && itemAt(this.#chunks, relative - 1)?.type === 'noun-phrase';
    return isOfWhoDidIt || !this.#chunks.slice(Math.max(0, relative - FARTHEST), relative).some(isViolentVerb);
  }

  /** "After wounding two guards, the man fled": the subject of the clause that follows. */
  #subjectToCome(verb: number, depth: number): number {
    for (let k = verb + 1; k < Math.min(this.#chunks.length, verb + FARTHEST); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' && !chunk.gerund && !chunk.infinitive) return this.#subject(k, depth + 1);
    }
    return -1;
  }
}

/** "to stop" of "had tried to stop" */
const isOfVerbBefore = (chunks: readonly Chunk[], k: number): boolean => {
  const [before, verb] = [itemAt(chunks, k - 1), chunks[k]!];
  return verb.type === 'verb-group' && verb.infinitive && before?.type === 'verb-group' && !before.infinitive;
};

const isInIng = (chunk: Chunk | undefined): boolean => chunk?.type === 'verb-group' && (chunk.gerund || chunk.ing);

const isBy = (chunk: Chunk | undefined): boolean => chunk !== undefined && (isPreposition(chunk, 'by') || isAtTheHandsOf(chunk));

/** "opened fire", "shot dead": said of whom it was done to only where the word is for a harm. */
const isOfSeveralWords = ({ word, firstToken, lastToken }: VerbGroup): boolean =>
  lastToken - firstToken > 1 && word?.happening?.role === 'violence' && word.effect === undefined;

const isOnlyOne = ({ person, count, quantity }: NounPhrase): boolean =>
  quantity === null && person?.collective == null && (person ? !person.plural : count?.high === 1);

const isSomebodyTold = ({ person, name, place }: NounPhrase): boolean => place === null && (person !== null || name !== null);
