/** Who did it and to whom: the subject, objects and agent of a verb group among the chunks of its sentence. */
import { type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import {
  afterModifiers,
  beforeState,
  FARTHEST,
  headOfModified,
  isAllOfWhom,
  isAtTheHandsOf,
  isObject,
  isShareOfWhom,
  LONGEST_ITEM,
  LONGEST_LIST,
  OPENS_TIME,
  opening,
  skipLeft,
  skipRight,
} from './chunk-steps.js';
import {
  apposedTo,
  beforeInsertion,
  describedBy,
  firstName,
  nounBefore,
  relativeBefore,
  whoBefore,
  whoDidTo,
} from './described-subjects.js';
import { beforeDashes, joinedLeft, objectsUpTo, setBeside } from './joined-left.js';
import { joinedRight } from './joined-right.js';

const ADVERB: readonly Chunk['type'][] = ['adverb'];
/** In place of the position of a subject. */
const NOT_ASKED = -2;

/** What is found is kept: harms, happenings and damages ask for the same. */
export class ClauseArguments {
  readonly #chunks: readonly Chunk[];
  /** By verb: position of the last phrase of its subject. */
  readonly #subjects: number[];
  readonly #subjectsOf: (readonly NounPhrase[] | null)[];
  readonly #objectsOf: (readonly NounPhrase[] | null)[];

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks;
    this.#subjects = chunks.map(() => NOT_ASKED);
    this.#subjectsOf = chunks.map(() => null);
    this.#objectsOf = chunks.map(() => null);
  }

  /** The noun phrases of the subject, in text order. */
  subjects(verb: number): readonly NounPhrase[] {
    return (this.#subjectsOf[verb] ??= this.#findSubjects(verb));
  }

  #findSubjects(verb: number): readonly NounPhrase[] {
    const at = this.#subject(verb, 0);
    if (at < 0) return [];
    if (!isAllOfWhom(this.#chunks, verb)) {
      const subjects = joinedLeft(this.#chunks, at);
      const beside = setBeside(this.#chunks, subjects[0]!);
      return beside ? [beside, ...subjects] : subjects;
    }
    const listed = nounBefore(this.#chunks, verb - 3);
    return listed < 0 ? [] : this.personsUpTo(this.#chunks[listed] as NounPhrase);
  }

  /** The noun phrases of the direct object, in text order; empty where a preposition or nothing follows. */
  objects(verb: number): readonly NounPhrase[] {
    return (this.#objectsOf[verb] ??= this.#findObjects(verb));
  }

  /** Said so, or a participle alone behind which no object stands: "a nurse held by rebels". */
  isPassive(verb: number): boolean {
    const { passive, bareParticiple } = this.#chunks[verb] as VerbGroup;
    return passive || (bareParticiple && this.objects(verb).length === 0);
  }

  #findObjects(verb: number): readonly NounPhrase[] {
    const at = skipRight(this.#chunks, verb + 1, ADVERB);
    if (this.#chunks[at]?.type === 'noun-phrase') return joinedRight(this.#chunks, at);
    const behind = Math.max(this.#behindTime(verb, at), this.#behindMeans(verb, at));
    return behind < 0 ? [] : joinedRight(this.#chunks, behind);
  }

  /** "attacked with mortars and machineguns a coffee mill", "killed with machetes five peasants" */
  #behindMeans(verb: number, at: number): number {
    const { passive, word } = this.#chunks[verb] as VerbGroup;
    if (passive || !this.#isWith(at) || !(word?.happening ?? word?.effect)) return -1;
    let means = at + 1;
    while (this.#at(means)?.type === 'noun-phrase' && this.#at(means + 1)?.type === 'and') means += 2;
    const object = this.#at(means + 1);
    if (this.#at(means)?.type !== 'noun-phrase' || object?.type !== 'noun-phrase' || object.pronoun) return -1;
    return object.name !== null || object.quantity !== null || object.determiner !== null ? means + 1 : -1;
  }

  /** "killed on Monday Judge Ana Ruiz", "murdered in less than two days three guards"; but "killed on Monday police said". */
  #behindTime(verb: number, at: number): number {
    const { passive, word } = this.#chunks[verb] as VerbGroup;
    if (passive || word?.effect?.whom !== 'object') return -1;
    const time = this.#chunks[at]?.type === 'preposition' ? at + 1 : at;
    const object = this.#at(time + 1);
    if (this.#at(time)?.type !== 'time' || object?.type !== 'noun-phrase' || object.person === null || object.pronoun) return -1;
    const isCalled = object.name !== null || object.quantity !== null || object.determiner !== null;
    const next = this.#at(afterModifiers(this.#chunks, time + 2));
    return isCalled && next?.type !== 'verb-group' && next?.type !== 'state' ? time + 1 : -1;
  }

  /** A chunk, and none in front of the sentence. */
  #at(k: number): Chunk | undefined {
    return k < 0 ? undefined : this.#chunks[k];
  }

  /** "killed by gunmen": the phrase after "by", within the clause. */
  byAgent(verb: number): NounPhrase | null {
    for (let k = verb + 1; k < Math.min(this.#chunks.length, verb + 12); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'subordinate') return null;
      if (chunk.type !== 'preposition' || !(chunk.lower === 'by' || isAtTheHandsOf(chunk))) continue;
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

  #isThen(k: number): boolean {
    const then = this.#at(k);
    if (then?.type !== 'adverb' || then.lower !== 'then') return false;
    const set = this.#at(k - 1)?.type === 'comma';
    const dashed = beforeDashes(this.#chunks, k - 1);
    // killed two clerks - Ana Ruiz and Rosa Luna - then shot himself
    if (dashed < k - 1) return this.#isAmongObjects(dashed, true);
    const last = skipLeft(this.#chunks, set ? k - 2 : k - 1, ['time']);
    // killed his wife and two daughters then shot himself; but "Police said Juan Mora then fled"
    if (!set) return this.#isAmongObjects(last, true) || this.#isAmongObjects(beforeState(this.#chunks, last), true);
    return [last, headOfModified(this.#chunks, last), beforeState(this.#chunks, last)].some((phrase) => this.#isAmongObjects(phrase));
  }

  /** "killed two clerks, wounded a guard and fled": what he did next, and no clause of the clerks. */
  #isNextDeed(verb: number, { passive, ing, infinitive, word }: VerbGroup): boolean {
    if (passive || ing || infinitive || !word?.effect || this.#at(verb - 1)?.type !== 'comma') return false;
    // killed two clerks, shot and wounded a guard
    const next = this.#at(verb + 2);
    const isPair = this.#at(verb + 1)?.type === 'and' && next?.type === 'verb-group' && this.#at(verb + 3)?.type === 'noun-phrase';
    if (!isPair && this.#at(verb + 1)?.type !== 'noun-phrase') return false;
    return this.#isAmongObjects(verb - 2, true) || this.#endsEarlierDeed(verb - 2);
  }

  /** "drove to the home of his boss", "returned with a rifle", in front of ", killed him": what the same one did before. */
  #endsEarlierDeed(last: number): boolean {
    let k = last;
    for (let steps = 0; steps < LONGEST_ITEM && k > 0; steps++) {
      const type = this.#at(k)?.type;
      if (type === 'verb-group') break;
      if (type !== 'noun-phrase' && type !== 'preposition' && type !== 'time' && type !== 'adverb') return false;
      k--;
    }
    const deed = this.#at(k);
    if (deed?.type !== 'verb-group' || k === last || deed.ing || deed.infinitive || deed.copula || deed.passive) return false;
    // Ana Ruiz, who worked in a shop, shot a guard
    return relativeBefore(this.#chunks, k) < 0 && this.#at(k - 1)?.type !== 'relative';
  }

  /** "killed his wife and two daughters": each of them. */
  #isAmongObjects(phrase: number, harmed = false): boolean {
    let k = phrase;
    for (let items = 0; items < LONGEST_LIST && this.#at(k)?.type === 'noun-phrase'; items++) {
      if (isObject(this.#chunks, k)) return !harmed || (this.#at(k - 1) as VerbGroup).word?.effect !== undefined;
      const joint = skipLeft(this.#chunks, k - 1, ['and', 'comma']);
      if (joint === k - 1) return false;
      k = joint;
    }
    return false;
  }

  /** "after one person was killed": a word of time that opens a clause, not a place in the one before. */
  #opensTimeClause(preposition: number, group: VerbGroup): boolean {
    return OPENS_TIME.has((this.#chunks[preposition] as { lower: string }).lower) && !group.gerund;
  }

  #isWith(k: number): boolean {
    const chunk = this.#at(k);
    return chunk?.type === 'preposition' && chunk.lower === 'with';
  }

  #followsNoun(verb: number): boolean {
    return this.#at(verb - 1)?.type === 'noun-phrase' && this.#at(verb - 2)?.type !== 'preposition';
  }

  #onlySmallBetween(from: number, to: number): boolean {
    for (let k = from + 1; k < to; k++) {
      const type = this.#chunks[k]!.type;
      if (type !== 'adverb' && type !== 'comma' && type !== 'time') return false;
    }
    return true;
  }

  #subject(verb: number, depth: number): number {
    const known = this.#subjects[verb]!;
    if (known !== NOT_ASKED) return known;
    return (this.#subjects[verb] = depth > 8 ? -1 : this.#findSubject(verb, depth));
  }

  #findSubject(verb: number, depth: number): number {
    const group = this.#chunks[verb] as VerbGroup;
    const last = Math.max(0, verb - FARTHEST);
    // with a nurse dying of her wounds
    if (group.ing && this.#isWith(verb - 2) && this.#at(verb - 1)?.type === 'noun-phrase') return verb - 1;
    // killed two clerks, then killed himself
    if (this.#isThen(verb - 1)) return this.#sharedSubject(verb, depth);
    if (this.#isNextDeed(verb, group)) return this.#sharedSubject(verb, depth);
    if (group.infinitive || (group.gerund && !this.#followsNoun(verb))) return this.#sharedSubject(verb, depth);
    // Ana Ruiz, who taught there, then shot herself
    const inserted = skipLeft(this.#chunks, verb - 1, ADVERB);
    if (this.#at(inserted)?.type === 'comma' && !group.ing && !group.infinitive) {
      const before = beforeInsertion(this.#chunks, inserted);
      if (before >= 0) return before;
    }
    let comma = false;
    for (let k = verb - 1; k >= last; k--) {
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
          if (this.#onlySmallBetween(k, verb)) return this.#sharedSubject(k, depth);
          break;
        case 'relative':
          return chunk.lower === 'who' ? this.#whoIsMeant(whoBefore(this.#chunks, k), depth) : nounBefore(this.#chunks, k);
        case 'subordinate':
          // five bodies, and that of the killer, were found
          if (chunk.lower === 'that' && this.#chunks[k + 1]?.type === 'preposition') break;
          return -1;
        case 'break':
          return -1;
        case 'verb-group': {
          const relative = relativeBefore(this.#chunks, k);
          if (relative >= 0) {
            k = relative;
            break;
          }
          if (group.ing || group.infinitive) return this.#subject(k, depth + 1);
          if (chunk.bareParticiple || chunk.infinitive || chunk.ing || this.#isReduced(k)) break;
          return -1;
        }
        case 'noun-phrase': {
          if (this.#at(k - 1)?.type === 'preposition' && !this.#opensTimeClause(k - 1, group)) {
            k--;
            break;
          }
          // A man accused of killing two clerks was shot
          const gerund = this.#gerundBefore(k);
          if (gerund >= 0 && !group.ing && !group.infinitive) {
            k = gerund;
            break;
          }
          // injured in Tuesday's bombing died
          if (this.#at(k - 1)?.type === 'time' && this.#at(k - 2)?.type === 'preposition') {
            k -= 2;
            break;
          }
          // A man with a rifle and 85 shells was killed
          if (this.#isThingJoined(k)) break;
          return this.#behindDescription(k, group, comma);
        }
        default:
          break;
      }
    }
    return -1;
  }

  /** "Soldiers were the ones who murdered two nuns": the soldiers. */
  #whoIsMeant(who: number, depth: number): number {
    const [ones, be] = [this.#at(who), this.#at(who - 1)];
    if (ones?.type !== 'noun-phrase' || be?.type !== 'verb-group' || !be.copula || be.negated) return who;
    const isOnes = ones.determiner === 'definite' && !ones.person && !ones.name && !ones.pronoun && ones.lastToken - ones.firstToken === 2;
    const meant = isOnes ? this.#subject(who - 1, depth + 1) : -1;
    return meant < 0 ? who : meant;
  }

  /** "snipers posted on a roof fired": a participle no table knows that says more of those before it. */
  #isReduced(k: number): boolean {
    const { lower, passive, perfect, modal } = this.#chunks[k] as VerbGroup;
    const isAlone = !passive && !perfect && !modal && lower.endsWith('ed');
    return isAlone && this.#at(k - 1)?.type === 'noun-phrase' && this.#at(k + 1)?.type === 'preposition';
  }

  /** "85 shells" of "with a rifle and 85 shells": a thing joined to another that a preposition leads. */
  #isThingJoined(k: number): boolean {
    const thing = this.#at(k) as NounPhrase;
    const other = this.#at(k - 2);
    const isThing = (phrase: NounPhrase): boolean =>
      !phrase.person &&
      !phrase.name &&
      !phrase.pronoun &&
      !phrase.stateIsHead &&
      !phrase.happening &&
      phrase.place === null &&
      phrase.headFirst > (phrase.quantity?.lastToken ?? phrase.firstToken + 1) - 1;
    return (
      this.#at(k - 1)?.type === 'and' &&
      other?.type === 'noun-phrase' &&
      this.#at(k - 3)?.type === 'preposition' &&
      isThing(thing) &&
      isThing(other)
    );
  }

  /** "of" of "accused of killing two clerks", where that says more of the phrase before; -1 where nothing does. */
  #gerundBefore(object: number): number {
    const verb = this.#at(object - 1);
    const preposition = this.#at(object - 2);
    if (verb?.type !== 'verb-group' || !verb.gerund || preposition?.type !== 'preposition' || OPENS_TIME.has(preposition.lower)) return -1;
    const before = this.#at(object - 3);
    return before?.type === 'adverb' || before?.type === 'noun-phrase' || (before?.type === 'verb-group' && before.bareParticiple)
      ? object - 2
      : -1;
  }

  /** The subject that ends in the phrase at k, or that what ends there says more of. */
  #behindDescription(k: number, group: VerbGroup, comma: boolean): number {
    const chunks = this.#chunks;
    const isClause = !group.ing && !group.infinitive;
    const described = isClause
      ? Math.max(describedBy(chunks, k - 1), describedBy(chunks, firstName(chunks, k) - 1), whoDidTo(chunks, k))
      : -1;
    if (described >= 0) return described;
    const apposed = comma ? apposedTo(chunks, k) : -1;
    return apposed >= 0 ? apposed : k;
  }

  /** "killed three and wounded five": the second verb has the subject of the first. */
  #sharedSubject(joint: number, depth: number): number {
    // "shot seven, two of whom died, before fleeing"
    const comma = this.#at(joint - 1)?.type === 'comma' || this.#at(joint - 2)?.type === 'comma';
    for (let k = joint - 1; k >= Math.max(0, joint - FARTHEST); k--) {
      if (this.#chunks[k]!.type !== 'verb-group' || this.#saysMoreOfObject(k, joint)) continue;
      const clause = relativeBefore(this.#chunks, k);
      // drove to the school where she taught and shot two teachers
      const relative = comma || (clause >= 0 && (this.#chunks[clause] as { lower: string }).lower === 'where') ? clause : -1;
      if (relative < 0 || this.#isDeedOfClause(k, relative)) return this.#subject(k, depth + 1);
      k = relative;
    }
    return this.#subjectToCome(joint, depth);
  }

  /** "A woman fell while fleeing gunmen who opened fire at a mall, wounding two": of all that is told the only deed is theirs. */
  #isDeedOfClause(verb: number, relative: number): boolean {
    return isViolentVerb(this.#chunks[verb]!) && !this.#chunks.slice(Math.max(0, relative - FARTHEST), relative).some(isViolentVerb);
  }

  /** "wounded two deputies serving a warrant and killed a locksmith": they serve, and the other verb is no -ing. */
  #saysMoreOfObject(verb: number, joint: number): boolean {
    const group = this.#chunks[verb] as VerbGroup;
    const next = this.#at(skipRight(this.#chunks, joint + 1, ADVERB));
    return (
      group.ing &&
      group.lastToken - group.firstToken === 1 &&
      isObject(this.#chunks, verb - 1) &&
      next?.type === 'verb-group' &&
      !next.ing &&
      !next.infinitive
    );
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
