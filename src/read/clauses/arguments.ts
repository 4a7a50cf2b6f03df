/** Who did it and to whom: the subject, objects and agent of a verb group among the chunks of its sentence. */
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';

/** Phrases joined in one argument are followed no further than this: hostile lists stay linear. */
const LONGEST_LIST = 24;
/** Chunks looked at on either side of a verb. */
const FARTHEST = 40;
/** Chunks of one item of a list: "Raul Soto, a baker who was passing by". */
const LONGEST_ITEM = 10;

export class ClauseArguments {
  readonly #chunks: readonly Chunk[];
  readonly #subjects = new Map<number, number>();

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks;
  }

  /** The noun phrases of the subject, in text order. */
  subjects(verb: number): readonly NounPhrase[] {
    const at = this.#subject(verb, 0);
    return at < 0 ? [] : this.#joinedLeft(at);
  }

  /** The noun phrases of the direct object, in text order; empty where a preposition or nothing follows. */
  objects(verb: number): readonly NounPhrase[] {
    const at = this.#skipRight(verb + 1, ['adverb']);
    return this.#chunks[at]?.type === 'noun-phrase' ? this.joinedRight(at) : [];
  }

  /** "left a cook and her husband dead": the phrase, and those joined to it before it as objects of one verb. */
  objectsUpTo(phrase: NounPhrase): readonly NounPhrase[] {
    const objects = [phrase];
    for (let k = this.#chunks.indexOf(phrase); objects.length < LONGEST_LIST; ) {
      if (this.#isObject(k)) return objects;
      const joint = this.#skipLeft(k - 1, ['and', 'comma']);
      const before = this.#chunks[joint];
      if (joint === k - 1 || before?.type !== 'noun-phrase') break;
      objects.unshift(before);
      k = joint;
    }
    return [phrase];
  }

  /** "killed by gunmen": the phrase after "by", within the clause. */
  byAgent(verb: number): NounPhrase | null {
    for (let k = verb + 1; k < Math.min(this.#chunks.length, verb + 12); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'subordinate') return null;
      const next = this.#chunks[k + 1];
      if (chunk.type === 'preposition' && chunk.lower === 'by' && next?.type === 'noun-phrase') return next;
    }
    return null;
  }

  /**
   * "three policemen, a nurse and two guards" from its first phrase on; ends before a phrase that opens a clause of its own.
   * Without an "and", only numbers make a list ("11 raiders, 3 soldiers"): "Ana Ruiz, a nurse" is one person.
   */
  joinedRight(first: number): readonly NounPhrase[] {
    const items = this.#itemsRight(first);
    return items.length > 0 ? items : this.#joinedByCommas(first);
  }

  #joinedByCommas(first: number): readonly NounPhrase[] {
    const out: NounPhrase[] = [];
    let k = first;
    let and = false;
    let modified = false;
    while (out.length < LONGEST_LIST) {
      const chunk = this.#chunks[k];
      if (chunk?.type !== 'noun-phrase') break;
      if (out.length > 0 && ((this.#opensClause(k) && !this.#isOfSubject(first)) || this.isShareOfWhom(k) || this.#isSaidHow(k))) break;
      if (modified && isBareName(chunk)) break;
      out.push(chunk);
      const after = this.#afterModifiers(k + 1);
      modified = this.#endsInThing(k, after);
      const joint = this.#joint(after);
      if (joint < 0) break;
      const joinedByAnd = this.#chunks.slice(after, joint).some((small) => small.type === 'and' || small.type === 'or');
      if (and && !joinedByAnd) break;
      and ||= joinedByAnd;
      k = joint;
    }
    if (and) return withoutAppositions(out);
    // killed her two sons, then herself
    return out.filter(
      (phrase, i) =>
        i === 0 ||
        (phrase.quantity !== null && out[0]!.quantity !== null) ||
        (phrase.pronoun === 'singular' && this.#chunks[this.#chunks.indexOf(phrase) - 1]?.type === 'adverb'),
    );
  }

  /** "killed a cook near Elm Street and Oak Road": the street that follows is none of those killed. */
  #endsInThing(phrase: number, after: number): boolean {
    const last = this.#chunks[after - 1];
    return after > phrase + 2 && last?.type === 'noun-phrase' && last.person === null && last.pronoun === null && last.age === null;
  }

  /** "shot four people, one fatally": some of the four. */
  #isSaidHow(phrase: number): boolean {
    const { quantity, person } = this.#chunks[phrase] as NounPhrase;
    return quantity !== null && person === null && this.#chunks[phrase + 1]?.type === 'adverb';
  }

  /** "a driver; Juan Mora, a baker; and Ana Rios, 23": the first phrase of each item; empty where no "and" closes a list. */
  #itemsRight(first: number): readonly NounPhrase[] {
    const out: NounPhrase[] = [];
    let k = first;
    let closed = false;
    while (out.length < LONGEST_LIST) {
      const chunk = this.#chunks[k];
      if (chunk?.type !== 'noun-phrase' || this.#opensClause(k)) return [];
      out.push(chunk);
      const end = this.#itemEnd(k + 1);
      if (closed) break;
      // … Luis Cano; Ana Rios, Rosa Luna and Ivan Soto
      if (end < 0) {
        const last = this.#joinedByCommas(k);
        return out.length > 2 && last.length > 1 ? [...out, ...last.slice(1)] : [];
      }
      closed = this.#chunks[end + 1]?.type === 'and';
      k = end + (closed ? 2 : 1);
    }
    return closed ? out : [];
  }

  /** The semicolon that ends an item, or -1; an item is one person and what is said of them. */
  #itemEnd(from: number): number {
    for (let k = from; k < Math.min(this.#chunks.length, from + LONGEST_ITEM); k++) {
      const chunk = this.#chunks[k]!;
      if (isSemicolon(chunk)) return k;
      if (chunk.type === 'and' || chunk.type === 'or' || chunk.type === 'dash' || chunk.type === 'break') return -1;
    }
    return -1;
  }

  /** "two of whom died" */
  isShareOfWhom(k: number): boolean {
    const of = this.#chunks[k + 1];
    return of?.type === 'preposition' && of.lower === 'of' && this.#chunks[k + 2]?.type === 'relative';
  }

  /** Position after "of the shop", "at the market", ages and the like. */
  #afterModifiers(from: number): number {
    let k = from;
    for (let steps = 0; steps < 6; steps++) {
      const chunk = this.#chunks[k];
      if (chunk?.type === 'time' || chunk?.type === 'age') k++;
      else if (chunk?.type === 'open') k = this.#closing(k) + 1;
      else if (chunk?.type === 'comma' && this.#chunks[k + 1]?.type === 'age') k += 2;
      else if (
        chunk?.type === 'preposition' &&
        chunk.lower !== 'including' &&
        this.#chunks[k + 1]?.type === 'noun-phrase' &&
        !this.#isTimeClause(k)
      )
        k += 2;
      else break;
    }
    return k;
  }

  /** "wounded a clerk and a guard before he fled": no place or time of the guard, but a clause. */
  #isTimeClause(preposition: number): boolean {
    const verb = this.#chunks[preposition + 2];
    return OPENS_TIME.has((this.#chunks[preposition] as { lower: string }).lower) && verb?.type === 'verb-group' && !verb.ing;
  }

  /** The chunk after a comma, "and" or both, or -1. */
  #joint(from: number): number {
    let k = from;
    let joined = false;
    while (k < from + 3) {
      const type = this.#chunks[k]?.type;
      if (type !== 'comma' && type !== 'and' && type !== 'or') break;
      joined = true;
      k++;
    }
    while (this.#chunks[k]?.type === 'adverb' || this.#chunks[k]?.type === 'time') k++;
    return joined ? k : -1;
  }

  #opensClause(phrase: number): boolean {
    const next = this.#chunks[this.#skipRight(this.#afterModifiers(phrase + 1), ['adverb', 'time'])];
    return next?.type === 'verb-group' ? !next.ing || next.passive : next?.type === 'state';
  }

  /** "The murder of the mayor and his wife was condemned": no verb stands before, so the one behind is that of the murder. */
  #isOfSubject(phrase: number): boolean {
    const of = this.#chunks[phrase - 1];
    if (of?.type !== 'preposition' || of.lower !== 'of') return false;
    for (let k = phrase - 2; k >= Math.max(0, phrase - 6); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'state' || chunk.type === 'comma') return false;
      if (chunk.type === 'break' || chunk.type === 'subordinate' || chunk.type === 'relative') return true;
    }
    return phrase < 8;
  }

  #skipRight(from: number, types: readonly Chunk['type'][]): number {
    let k = from;
    while (k < this.#chunks.length && types.includes(this.#chunks[k]!.type)) k++;
    return k;
  }

  #subject(verb: number, depth: number): number {
    const known = this.#subjects.get(verb);
    if (known !== undefined) return known;
    const found = depth > 8 ? -1 : this.#findSubject(verb, depth);
    this.#subjects.set(verb, found);
    return found;
  }

  #findSubject(verb: number, depth: number): number {
    const group = this.#chunks[verb] as VerbGroup;
    const last = Math.max(0, verb - FARTHEST);
    // with a nurse dying of her wounds
    if (group.ing && this.#isWith(verb - 2) && this.#chunks[verb - 1]?.type === 'noun-phrase') return verb - 1;
    // killed two clerks, then killed himself
    if (this.#isThen(verb - 1)) return this.#sharedSubject(verb, depth);
    if (group.infinitive || (group.gerund && !this.#followsNoun(verb))) return this.#sharedSubject(verb, depth);
    // Ana Ruiz, who taught there, then shot herself
    const inserted = this.#skipLeft(verb - 1, ['adverb']);
    if (this.#chunks[inserted]?.type === 'comma' && !group.ing && !group.infinitive) {
      const before = this.#beforeInsertion(inserted);
      if (before >= 0) return before;
    }
    const fallback = -1;
    let comma = false;
    for (let k = verb - 1; k >= last; k--) {
      const chunk = this.#chunks[k]!;
      switch (chunk.type) {
        case 'comma':
          comma ||= k >= verb - 2;
          break;
        case 'close':
          k = this.#opening(k);
          break;
        case 'and':
        case 'but':
          if (this.#onlySmallBetween(k, verb)) return this.#sharedSubject(k, depth);
          break;
        case 'relative':
          return chunk.lower === 'who' ? this.#whoBefore(k) : this.#nounBefore(k);
        case 'subordinate':
        case 'break':
          return fallback;
        case 'verb-group': {
          const relative = this.#relativeBefore(k);
          if (relative >= 0 && fallback < 0) {
            k = relative;
            break;
          }
          if (group.ing || group.infinitive) return this.#subject(k, depth + 1);
          if (chunk.bareParticiple || chunk.infinitive || chunk.ing) break;
          return fallback;
        }
        case 'noun-phrase': {
          if (this.#chunks[k - 1]?.type === 'preposition' && !this.#opensTimeClause(k - 1, group)) {
            k--;
            break;
          }
          // injured in Tuesday's bombing died
          if (this.#chunks[k - 1]?.type === 'time' && this.#chunks[k - 2]?.type === 'preposition') {
            k -= 2;
            break;
          }
          const described =
            group.ing || group.infinitive
              ? -1
              : Math.max(this.#describedBy(k - 1), this.#describedBy(this.#firstName(k) - 1), this.#whoDidTo(k));
          if (described >= 0) return described;
          const apposed = comma ? this.#apposedTo(k) : -1;
          return apposed >= 0 ? apposed : k;
        }
        default:
          break;
      }
    }
    return fallback;
  }

  /** "Ana Ruiz, who taught there, was killed", "a judge from Lugo, 30 km to the north, was shot": the phrase before the first comma. */
  #beforeInsertion(comma: number): number {
    let parts = true;
    for (let k = comma - 1; k >= Math.max(1, comma - FARTHEST); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'break') return -1;
      if (chunk.type === 'relative')
        return this.#chunks[k - 1]!.type === 'comma' && (chunk.lower !== 'where' || this.#hasVerb(k, comma))
          ? this.#headOfModified(k - 2)
          : -1;
      if (chunk.type === 'verb-group') parts = false;
      if (chunk.type !== 'comma') continue;
      if (parts && this.#opensParts(k + 1)) return this.#describedAs(this.#headOfModified(k - 1));
      if (this.#isSaidAs(k + 1)) return this.#headOfModified(k - 1);
      if (this.#chunks[k + 1]!.type === 'time' && !this.#hasVerb(k, comma)) return this.#headOfModified(k - 1);
    }
    return -1;
  }

  /** "The suspect, identified as Juan Mora, was shot" */
  #isSaidAs(k: number): boolean {
    const verb = this.#chunks[k];
    const as = this.#chunks[k + 1];
    return verb?.type === 'verb-group' && verb.bareParticiple && as !== undefined && 'lower' in as && as.lower === 'as';
  }

  /** "15 people, including two nurses, were hurt", "among them two nurses", "eight of them nurses". */
  #opensParts(k: number): boolean {
    const first = this.#chunks[k];
    if (first?.type === 'preposition') return first.lower === 'including' || this.#listsParts(k + 1);
    return first?.type === 'noun-phrase' && this.isShare(first) && this.#chunks[k + 1]?.type === 'noun-phrase';
  }

  #hasVerb(from: number, to: number): boolean {
    for (let k = from + 1; k < to; k++) {
      const { type } = this.#chunks[k]!;
      if (type === 'verb-group' || type === 'and' || type === 'or') return true;
    }
    return false;
  }

  #isThen(k: number): boolean {
    const then = this.#chunks[k];
    if (then?.type !== 'adverb' || then.lower !== 'then' || this.#chunks[k - 1]?.type !== 'comma') return false;
    const last = this.#skipLeft(k - 2, ['time']);
    return this.#isAmongObjects(last) || this.#isAmongObjects(this.#headOfModified(last));
  }

  /** "killed his wife and two daughters": each of them. */
  #isAmongObjects(phrase: number): boolean {
    let k = phrase;
    for (let items = 0; items < LONGEST_LIST && this.#chunks[k]?.type === 'noun-phrase'; items++) {
      if (this.#isObject(k)) return true;
      const joint = this.#skipLeft(k - 1, ['and', 'comma']);
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
    const chunk = this.#chunks[k];
    return chunk?.type === 'preposition' && chunk.lower === 'with';
  }

  #followsNoun(verb: number): boolean {
    return this.#chunks[verb - 1]?.type === 'noun-phrase' && this.#chunks[verb - 2]?.type !== 'preposition';
  }

  #closing(open: number): number {
    for (let k = open + 1; k < Math.min(this.#chunks.length, open + LONGEST_ITEM); k++) if (this.#chunks[k]!.type === 'close') return k;
    return open;
  }

  #opening(close: number): number {
    for (let k = close - 1; k >= Math.max(0, close - FARTHEST); k--) if (this.#chunks[k]!.type === 'open') return k;
    return close;
  }

  #onlySmallBetween(from: number, to: number): boolean {
    for (let k = from + 1; k < to; k++) {
      const type = this.#chunks[k]!.type;
      if (type !== 'adverb' && type !== 'comma' && type !== 'time') return false;
    }
    return true;
  }

  /** "killed three and wounded five": the second verb has the subject of the first. */
  #sharedSubject(joint: number, depth: number): number {
    // "shot seven, two of whom died, before fleeing"
    const comma = this.#chunks[joint - 1]?.type === 'comma' || this.#chunks[joint - 2]?.type === 'comma';
    for (let k = joint - 1; k >= Math.max(0, joint - FARTHEST); k--) {
      if (this.#chunks[k]!.type !== 'verb-group') continue;
      const clause = this.#relativeBefore(k);
      // drove to the school where she taught and shot two teachers
      const relative = comma || (clause >= 0 && (this.#chunks[clause] as { lower: string }).lower === 'where') ? clause : -1;
      if (relative < 0) return this.#subject(k, depth + 1);
      k = relative;
    }
    return this.#subjectToCome(joint, depth);
  }

  /** "After wounding two guards, the man fled": the subject of the clause that follows. */
  #subjectToCome(verb: number, depth: number): number {
    for (let k = verb + 1; k < Math.min(this.#chunks.length, verb + FARTHEST); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' && !chunk.gerund && !chunk.infinitive) return this.#subject(k, depth + 1);
    }
    return -1;
  }

  #nounBefore(at: number): number {
    for (let k = at - 1; k >= Math.max(0, at - 4); k--) if (this.#chunks[k]!.type === 'noun-phrase') return k;
    return -1;
  }

  /** "two men on a motorcycle, who fired": the persons, not the thing. */
  #whoBefore(at: number): number {
    let k = this.#chunks[at - 1]?.type === 'comma' ? at - 2 : at - 1;
    for (let steps = 0; steps < 3; steps++) {
      const chunk = this.#chunks[k];
      if (chunk?.type !== 'noun-phrase') break;
      if ((chunk.person ?? chunk.name ?? chunk.pronoun) !== null) return this.#namedAs(k);
      if (this.#chunks[k - 1]?.type !== 'preposition') break;
      k -= 2;
    }
    return this.#nounBefore(at);
  }

  /** "the public prosecutor, Ana Ruiz, who died": the prosecutor, named. */
  #namedAs(name: number): number {
    const phrase = this.#chunks[name] as NounPhrase;
    const before = this.#chunks[name - 2];
    const isNamed =
      phrase.name !== null &&
      phrase.person === null &&
      this.#chunks[name - 1]?.type === 'comma' &&
      before?.type === 'noun-phrase' &&
      before.determiner === 'definite' &&
      before.person?.plural === false &&
      before.name === null;
    return isNamed ? name - 2 : name;
  }

  /** The relative word that opens the clause of a verb, where nothing but that clause stands between. */
  #relativeBefore(verb: number): number {
    for (let k = verb - 1; k >= Math.max(0, verb - 8); k--) {
      const type = this.#chunks[k]!.type;
      if (type === 'relative') return k;
      // marshals who came to arrest him
      if (type === 'verb-group' && k === verb - 1 && (this.#chunks[verb] as VerbGroup).infinitive) continue;
      if (type === 'verb-group' || type === 'break' || type === 'subordinate') return -1;
    }
    return -1;
  }

  /** "the driver of a bus carrying pilgrims was shot": whom the verb in -ing before the last phrase describes; -1 where it follows a comma. */
  #describedBy(last: number): number {
    let verb = last;
    let group = this.#chunks[verb];
    // two men suspected to be members of a gang were shot
    if (group?.type === 'verb-group' && group.infinitive && group.copula) group = this.#chunks[--verb];
    if (group?.type !== 'verb-group' || !(group.ing || verb < last) || this.#chunks[verb - 1]?.type !== 'noun-phrase') return -1;
    const phrase = this.#headOfModified(verb - 1);
    return phrase >= 0 && !this.#isObject(phrase) ? phrase : -1;
  }

  /** "militants belonging to the TTP and the LEI were killed": back to the first of the names. */
  #firstName(last: number): number {
    let k = last;
    while (isNamedAlone(this.#chunks[k]) && this.#chunks[k - 1]?.type === 'and' && isNamedAlone(this.#chunks[k - 2])) k -= 2;
    if (k < last && this.#chunks[k - 1]?.type === 'preposition') k--;
    return k < last ? k : -1;
  }

  #describedAs(phrase: number): number {
    const described = phrase < 0 ? -1 : this.#describedBy(this.#firstName(phrase) - 1);
    return described >= 0 ? described : phrase;
  }

  /** "a man who shot two guards was killed": he who did it, not those to whom; but "a man who said two guards were killed fled". */
  #whoDidTo(object: number): number {
    let verb = object - 1;
    let group = this.#chunks[verb];
    if (group?.type !== 'verb-group' || group.passive || group.copula) return -1;
    const isDeed = Boolean(group.word?.happening ?? group.word?.effect) || (this.#chunks[object] as NounPhrase).pronoun !== null;
    while (group?.type === 'verb-group' && group.infinitive) group = this.#chunks[--verb];
    // gunmen who attacked a base and killed two soldiers were shot
    for (let k = verb - 2; this.#chunks[verb - 1]?.type === 'and' && k >= Math.max(0, verb - LONGEST_ITEM); k--)
      if (this.#chunks[k]!.type === 'verb-group') {
        group = this.#chunks[k];
        verb = k;
      }
    const relative = this.#skipLeft(verb - 1, ['adverb']);
    if (group?.type !== 'verb-group' || this.#chunks[relative]?.type !== 'relative' || !(isDeed || verb < object - 1)) return -1;
    return this.#whoBefore(relative);
  }

  #skipLeft(from: number, types: readonly Chunk['type'][]): number {
    let k = from;
    while (k >= 0 && types.includes(this.#chunks[k]!.type)) k--;
    return k;
  }

  /** "Ana Ruiz, a teacher, was killed": the phrase before the apposition. */
  #apposedTo(phrase: number): number {
    if (this.#chunks[phrase - 1]?.type !== 'comma') return -1;
    let k = phrase - 2;
    if (this.#chunks[k]?.type === 'time' || this.#chunks[k]?.type === 'age') k -= 2;
    if (this.#chunks[k]?.type === 'close') k = this.#opening(k) - 1;
    const before = this.#chunks[k];
    if (before?.type !== 'noun-phrase' || this.#chunks[k - 1]?.type === 'comma') return -1;
    return this.#chunks[k - 1]?.type === 'preposition' ? -1 : k;
  }

  #joinedLeft(last: number): readonly NounPhrase[] {
    const out: NounPhrase[] = [this.#chunks[last] as NounPhrase];
    let k = last - 1;
    let and = false;
    while (out.length < LONGEST_LIST) {
      const from = k;
      while (this.#chunks[k]?.type === 'adverb' || this.#chunks[k]?.type === 'time') k--;
      const type = this.#chunks[k]?.type;
      if (type === 'and' || type === 'or') and = true;
      else if (!(type === 'comma' && and)) break;
      k--;
      if (isSemicolon(this.#chunks[k])) return [...this.#itemsLeft(k), ...out];
      if (this.#chunks[k]?.type === 'comma') k--;
      else k = this.#beforeDashes(k);
      // three militants (of no known group) and a soldier
      if (this.#chunks[k]?.type === 'close') k = this.#opening(k) - 1;
      const phrase = this.#headOfModified(k);
      if (phrase < 0 || phrase === from || (this.#isObject(phrase) && !this.#isReported(phrase))) break;
      // four people including a boy and a girl were hurt
      if (this.#isIncluded(phrase, k)) out.length = 0;
      out.unshift(this.#chunks[phrase] as NounPhrase);
      k = phrase - 1;
    }
    return this.#listsParts(k) || this.isShare(out.at(-1)!) ? out.slice(-1) : withoutAppositions(out);
  }

  #isIncluded(whole: number, last: number): boolean {
    for (let k = whole + 1; k < last; k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'preposition' && chunk.lower === 'including') return true;
    }
    return false;
  }

  /** "200 guests were there and four of them were shot": the four alone. */
  isShare({ quantity, headFirst, firstToken, lastToken, person }: NounPhrase): boolean {
    return quantity !== null && person === null && headFirst === firstToken && lastToken > quantity.lastToken;
  }

  /** "His son, Raul; Oscar Lima, the secretary; and a guard": the first phrase of each item before the last. */
  #itemsLeft(semicolon: number): readonly NounPhrase[] {
    const out: NounPhrase[] = [];
    let first: NounPhrase | null = null;
    for (let k = semicolon - 1; k >= Math.max(0, semicolon - FARTHEST) && out.length < LONGEST_LIST; k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'subordinate') return out;
      if (chunk.type === 'noun-phrase' && this.#chunks[k - 1]?.type !== 'preposition') first = chunk;
      if (first && (k === 0 || isSemicolon(this.#chunks[k - 1]))) {
        out.unshift(first);
        first = null;
      }
    }
    return out;
  }

  /** "six monks -- five of them Italians -- and two women": from the dash that closes back to before the one that opens. */
  #beforeDashes(close: number): number {
    if (this.#chunks[close]?.type !== 'dash') return close;
    for (let k = close - 1; k >= Math.max(0, close - LONGEST_ITEM); k--) {
      if (this.#chunks[k]!.type === 'verb-group') return close;
      if (this.#chunks[k]!.type === 'dash') return k - 1;
    }
    return close;
  }

  /** "…, among them two children, and 24 were injured": the children are of those before. */
  #listsParts(k: number): boolean {
    const before = this.#chunks[k];
    if (before?.type === 'preposition') return before.lower === 'including';
    return before?.type === 'noun-phrase' && before.pronoun === 'plural' && this.#chunks[k - 1]?.type === 'preposition';
  }

  /** From the last chunk of "a customer at the shop" back to "a customer". */
  #headOfModified(last: number): number {
    let k = last;
    for (let steps = 0; steps < 5; steps++) {
      let aged = false;
      while (
        this.#chunks[k]?.type === 'time' ||
        this.#chunks[k]?.type === 'age' ||
        (this.#chunks[k]?.type === 'comma' && (aged || steps > 0))
      ) {
        aged ||= this.#chunks[k]!.type === 'age';
        k--;
      }
      if (this.#chunks[k]?.type !== 'noun-phrase') return -1;
      if (this.#chunks[k - 1]?.type !== 'preposition') return k;
      k -= 2;
    }
    return -1;
  }

  #isObject(phrase: number): boolean {
    const before = this.#chunks[phrase - 1];
    return before?.type === 'verb-group' && !before.copula;
  }

  /** "Police said a girl and a boy were shot" */
  #isReported(phrase: number): boolean {
    const before = this.#chunks[phrase - 1];
    return before?.type === 'verb-group' && before.word?.verb?.infinitive === 'reported';
  }
}

const isBareName = ({ name, person, age, quantity }: NounPhrase): boolean =>
  name !== null && person === null && age === null && quantity === null;

const OPENS_TIME: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

const isNamedAlone = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'noun-phrase' && chunk.person === null && chunk.quantity === null && (chunk.name !== null || chunk.place !== null);

const isSemicolon = (chunk: Chunk | undefined): boolean => chunk?.type === 'break' && chunk.lower === ';';

/** "his wife, Ana, and a guard", "Ana Ruiz, a nurse, and her son": two persons, not three. */
function withoutAppositions(list: readonly NounPhrase[]): readonly NounPhrase[] {
  if (list.length < 3) return list;
  const out = list.filter((phrase, i) => i === 0 || (i < list.length - 1 ? !isApposed(list[i - 1]!, phrase) : !isGoneOn(list, i)));
  return out.length === list.length ? list : out;
}

/** "Adel Rahimi, a former mayor and party leader": he is that, too. */
const isGoneOn = (list: readonly NounPhrase[], i: number): boolean => {
  const phrase = list[i]!;
  if (phrase.determiner !== null || phrase.person === null || !isOne(phrase)) return false;
  if (phrase.name !== null && phrase.name.lastToken > phrase.headFirst) return false;
  return isApposed(list[i - 2]!, list[i - 1]!);
};

const isApposed = (before: NounPhrase, phrase: NounPhrase): boolean =>
  isOne(before) &&
  isOne(phrase) &&
  ((before.name === null && before.person !== null && before.determiner !== null && phrase.name !== null && phrase.person === null) ||
    (before.name !== null && phrase.name === null && phrase.determiner === 'indefinite'));
const isOne = ({ count, quantity, determiner }: NounPhrase): boolean =>
  quantity === null && (count?.high === 1 || (count === null && determiner === 'indefinite'));
