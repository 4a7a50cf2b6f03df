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
  contactBefore,
  describedBy,
  firstName,
  nounBefore,
  relativeBefore,
  relativeOfPair,
  whoBefore,
  whoDidTo,
} from './described-subjects.js';
import { beforeDashes, joinedLeft, objectsUpTo, setBeside } from './joined-left.js';
import { joinedRight } from './joined-right.js';

const ADVERB: readonly Chunk['type'][] = ['adverb'];
/** "got out", "walked in": of several words, and with nothing behind it. */
const isPhrasal = ({ word }: VerbGroup): boolean => word?.verb?.lemma.includes(' ') === true;

/** Deeds told one after the other. */
const MOST_DEEDS = 4;
const TOWARDS: ReadonlySet<string> = new Set(['to', 'into', 'toward', 'towards', 'across', 'through', 'onto', 'out of']);
const BLAMING: ReadonlySet<string> = new Set(['blame', 'blames', 'blamed']);
/** In place of the position of a subject. */
const NOT_ASKED = -2;

/** "killed in two days, Judge Ana Ruiz, a guard and a driver": several, joined by "and". */
const isListed = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.type === 'noun-phrase' && joinedRight(chunks, at).length > 1;

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
    const end = this.#chunks[at]?.type === 'preposition' ? at + 1 : at;
    const time = this.#at(end)?.type === 'time' && this.#at(end + 1)?.type === 'comma' && isListed(this.#chunks, end + 2) ? end + 1 : end;
    const object = this.#at(time + 1);
    if (this.#at(end)?.type !== 'time' || object?.type !== 'noun-phrase' || object.person === null || object.pronoun) return -1;
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
    // shot his wife and a guest, who survived, then shot himself
    const clause = this.#at(last)?.type === 'verb-group' ? relativeBefore(this.#chunks, last) : -1;
    const who = this.#at(clause - 1)?.type === 'comma' ? clause - 2 : -1;
    return [last, who, headOfModified(this.#chunks, last), beforeState(this.#chunks, last)].some((phrase) => this.#isAmongObjects(phrase));
  }

  /** "killed two clerks, wounded a guard and fled": what he did next, and no clause of the clerks. */
  #isNextDeed(verb: number, { passive, ing, infinitive, copula, modal, word }: VerbGroup, depth = 0): boolean {
    if (passive || ing || infinitive || this.#at(verb - 1)?.type !== 'comma') return false;
    if (!word?.effect) {
      if (copula || modal || depth >= MOST_DEEDS || !this.#isMove(verb)) return false;
      // stopped a bus near the town, pulled out seven passengers
      const before = [verb - 2, headOfModified(this.#chunks, verb - 2)];
      return this.#followsHarm(verb - 2, depth) || (this.objects(verb).length > 0 && before.some((phrase) => this.#isAmongObjects(phrase)));
    }
    // killed two clerks, shot and wounded a guard
    const next = this.#at(verb + 2);
    const isPair = this.#at(verb + 1)?.type === 'and' && next?.type === 'verb-group' && this.#at(verb + 3)?.type === 'noun-phrase';
    if (!isPair && this.#at(verb + 1)?.type !== 'noun-phrase') return false;
    return this.#isAmongObjects(verb - 2, true) || this.#endsEarlierDeed(verb - 2);
  }

  /** "drove to a bank", "set his house", but not "named Ana Ruiz", "dressed in black". */
  #isMove(verb: number): boolean {
    const next = this.#at(skipRight(this.#chunks, verb + 1, ADVERB));
    if (next?.type === 'noun-phrase') return next.determiner !== null || next.quantity !== null;
    return next?.type === 'preposition' && TOWARDS.has(next.lower);
  }

  /** "He shot his boss, drove to a bank": behind whom he harmed, or what he did next. */
  #followsHarm(last: number, depth: number): boolean {
    if (this.#isAmongObjects(last, true)) return true;
    let k = last;
    for (let steps = 0; steps < LONGEST_ITEM && k > 0; steps++, k--) {
      const chunk = this.#at(k)!;
      if (chunk.type === 'verb-group') {
        if (chunk.passive || chunk.infinitive || chunk.copula || relativeBefore(this.#chunks, k) >= 0) return false;
        return (chunk.word?.effect !== undefined && this.#at(k + 1)?.type === 'noun-phrase') || this.#isNextDeed(k, chunk, depth + 1);
      }
      const isDate = chunk.type === 'comma' && this.#at(k + 1)?.type === 'time' && this.#at(k - 1)?.type === 'time';
      if (chunk.type !== 'noun-phrase' && chunk.type !== 'preposition' && chunk.type !== 'time' && chunk.type !== 'adverb' && !isDate)
        return false;
    }
    return false;
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
    if (deed?.type !== 'verb-group' || (k === last && !isPhrasal(deed)) || deed.ing || deed.infinitive || deed.copula || deed.passive)
      return false;
    // Ana Ruiz, who worked in a shop, shot a guard
    return relativeBefore(this.#chunks, k) < 0 && this.#at(k - 1)?.type !== 'relative';
  }

  /** "killed his wife and two daughters": each of them. */
  #isAmongObjects(phrase: number, harmed = false): boolean {
    const first = this.#firstObject(phrase);
    return first >= 0 && (!harmed || (this.#at(first - 1) as VerbGroup).word?.effect !== undefined);
  }

  /** "his wife" of "killed his wife and two daughters", from any of them; -1 where they are no objects. */
  #firstObject(phrase: number): number {
    let k = phrase;
    for (let items = 0; items < LONGEST_LIST && this.#at(k)?.type === 'noun-phrase'; items++) {
      if (isObject(this.#chunks, k)) return k;
      const joint = skipLeft(this.#chunks, k - 1, ['and', 'comma']);
      if (joint === k - 1) return -1;
      k = joint;
    }
    return -1;
  }

  /** "after one person was killed": a word of time that opens a clause, not a place in the one before. */
  #opensTimeClause(preposition: number, group: VerbGroup): boolean {
    return OPENS_TIME.has((this.#chunks[preposition] as { lower: string }).lower) && !group.gerund;
  }

  #isWith(k: number): boolean {
    const chunk = this.#at(k);
    return chunk?.type === 'preposition' && chunk.lower === 'with';
  }

  /** "accused the rebels of shelling a market", "blames Ana Ruiz for planting it": they do it who are accused, not who accuses. */
  #isChargedWith(verb: number): boolean {
    const preposition = this.#at(verb - 1);
    const charged = this.#at(verb - 2);
    if (preposition?.type !== 'preposition' || charged?.type !== 'noun-phrase' || !isObject(this.#chunks, verb - 2)) return false;
    const { person, name, pronoun, determiner, quantity } = charged;
    const isSomebody = (person ?? name ?? pronoun) !== null;
    if (preposition.lower === 'for' && BLAMING.has((this.#at(verb - 3) as VerbGroup).lower)) return true;
    if (preposition.lower === 'of') return isSomebody || (determiner === null && quantity === null);
    return isSomebody && (preposition.lower === 'for' || preposition.lower === 'from');
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
    if (group.gerund && this.#isChargedWith(verb)) return verb - 2;
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
          if (this.#isOnesWho(k)) return this.#subject(k - 2, depth + 1);
          return chunk.lower === 'who' ? whoBefore(this.#chunks, k) : nounBefore(this.#chunks, k);
        case 'subordinate':
          // five bodies, and that of the killer, were found
          if (chunk.lower === 'that' && this.#chunks[k + 1]?.type === 'preposition') break;
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
          const whom = contactBefore(this.#chunks, k);
          if (whom >= 0) return whom;
          // A student being held by a gunman was shot
          if (chunk.gerund && chunk.passive && this.#at(k - 1)?.type === 'noun-phrase') break;
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
          if (this.#isThingJoined(k) || this.#isAmongArms(k)) break;
          return this.#behindDescription(k, group, comma);
        }
        default:
          break;
      }
    }
    return -1;
  }

  /** "The police were the ones who shot him": the police. */
  #isOnesWho(relative: number): boolean {
    const ones = this.#at(relative - 1);
    const be = this.#at(relative - 2);
    if (ones?.type !== 'noun-phrase' || ones.determiner !== 'definite' || be?.type !== 'verb-group') return false;
    return be.copula && !be.negated && !ones.person && !ones.name && ones.place === null && !ones.pronoun;
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

  /** "pistols" of "Two men armed with rifles, knives and pistols robbed a bank": what they had with them. */
  #isAmongArms(thing: number): boolean {
    let k = thing;
    for (let items = 0; items < LONGEST_LIST; items++) {
      const phrase = this.#at(k);
      if (phrase?.type !== 'noun-phrase' || phrase.person || phrase.name || phrase.pronoun || phrase.place !== null) return false;
      const joint = this.#at(k - 1)?.type;
      if (this.#isWith(k - 1)) return k < thing && this.#isArmed(k - 2);
      if (joint !== 'and' && joint !== 'comma') return false;
      k = joint === 'and' && this.#at(k - 2)?.type === 'comma' ? k - 3 : k - 2;
    }
    return false;
  }

  /** "men armed", "a crowd equipped", "youths": before what they had with them. */
  #isArmed(k: number): boolean {
    const before = this.#at(k);
    if (before?.type === 'noun-phrase') return before.person !== null;
    return before?.type === 'verb-group' && before.bareParticiple && this.#at(k - 1)?.type === 'noun-phrase';
  }

  /** "of" of "accused of killing two clerks", where that says more of the phrase before; -1 where nothing does. */
  #gerundBefore(object: number): number {
    const verb = this.#at(object - 1);
    const preposition = this.#at(object - 2);
    // A man accused of killing two clerks and wounding a guard was shot
    if (verb?.type === 'verb-group' && verb.gerund && preposition?.type === 'and') {
      const other = this.#firstObject(headOfModified(this.#chunks, object - 3));
      return other > 0 ? this.#gerundBefore(other) : -1;
    }
    if (verb?.type !== 'verb-group' || !verb.gerund || preposition?.type !== 'preposition' || OPENS_TIME.has(preposition.lower)) return -1;
    const before = this.#at(object - 3);
    const isSaidOfOne = before?.type === 'verb-group' && (before.bareParticiple || this.#at(object - 4)?.type === 'relative');
    return before?.type === 'adverb' || before?.type === 'noun-phrase' || isSaidOfOne ? object - 2 : -1;
  }

  /** The subject that ends in the phrase at k, or that what ends there says more of. */
  #behindDescription(k: number, group: VerbGroup, comma: boolean): number {
    const chunks = this.#chunks;
    const isClause = !group.ing && !group.infinitive;
    const described = isClause
      ? Math.max(
          contactBefore(chunks, k - 1),
          describedBy(chunks, k - 1),
          describedBy(chunks, firstName(chunks, k) - 1),
          whoDidTo(chunks, k),
        )
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
