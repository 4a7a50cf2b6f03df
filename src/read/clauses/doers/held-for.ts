/** Who is held for a deed, or had a part in it: "arrested for the murder", "found guilty of it", "took part in the raid". */

import { inWords } from '../../text/in-words.js';
import { itemAt } from '../../text/item-at.js';
import { LONGEST_ITEM, positionOf, skipLeft } from '../arguments/chunk-steps.js';
import type { Chunk, NounPhrase, VerbGroup } from '../chunk.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import { isDropped, isNot, isWrongly } from '../clearing.js';
import { type DeedSentence, HELD_WITHIN, LAID_WITHIN, type Said } from './deed-sentence.js';
import { allListed } from './listed-doers.js';

/** Chunks a list of persons is made of. */
const OF_LIST: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'preposition', 'comma', 'and', 'age'] as const);

/** Chunks between "took part" and the deed. */
const DID_WITHIN = 11;

export class HeldReader {
  readonly #sentence: DeedSentence;

  constructor(sentence: DeedSentence) {
    this.#sentence = sentence;
  }

  /** "was tried for the murder of a judge along with two guards" */
  besideDeed(deed: number): readonly NounPhrase[] {
    for (let k = deed + 1; k < Math.min(this.#sentence.chunks.length, deed + LAID_WITHIN); k++) {
      const chunk = this.#sentence.chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative') return [];
      if (
        chunk.type === 'and' &&
        this.#sentence.words.beside.has(inWords(this.#sentence.tokens, chunk)) &&
        this.#sentence.chunks[k + 1]?.type === 'noun-phrase'
      )
        return this.#sentence.clause.joinedRight(k + 1);
    }
    return [];
  }

  /** "was arrested for the murder", "ordered the murder" */
  before(deed: number): Said | null {
    const verb = this.#sentence.verbBefore(deed);
    if (
      this.#sentence.chunks[deed]!.type === 'noun-phrase' &&
      verb >= 0 &&
      this.#sentence.isOf(verb, 'did') &&
      !this.#sentence.clause.isPassive(verb)
    ) {
      // accused of ordering the murder
      const gerund = skipLeft(this.#sentence.chunks, this.#firstOfVerbs(verb) - 1, ['adverb']);
      if ((this.#sentence.chunks[verb] as VerbGroup).gerund && this.#sentence.leads(gerund)) return this.#behindPreposition(gerund);
      return this.#sentence.isSaid(verb) ? { rule: 'did', phrases: this.#whoDid(verb) } : null;
    }
    if (this.#sentence.leads(deed - 1)) return this.#behindPreposition(deed - 1);
    return this.#sentence.words.since.has(this.#sentence.lowerOf(deed - 1)) ? this.#caughtSince(deed - 1) : null;
  }

  /** Who planned or claimed it; but "a spokesman claimed the attack" for others. */
  #whoDid(verb: number): readonly NounPhrase[] {
    const subjects = this.#sentence.clause.subjects(verb);
    if (!this.#sentence.isOf(verb, 'speaks-for')) return subjects;
    return subjects.filter(({ person, name }) => person === null || name !== null || person.plural || person.group === 'perpetrators');
  }

  /** "Two men were captured following the attack", "after the attack": for it, where nothing else is said. */
  #caughtSince(preposition: number): Said | null {
    const verb = skipLeft(this.#sentence.chunks, preposition - 1, ['adverb', 'time']);
    const group = itemAt(this.#sentence.chunks, verb);
    if (group?.type !== 'verb-group' || !this.#sentence.isOf(verb, 'caught') || !this.#sentence.isSaid(verb)) return null;
    if (group.negated || !this.#sentence.clause.isPassive(verb)) return null;
    return { rule: 'held', phrases: this.#sentence.clause.subjects(verb) };
  }

  /** "planning and carrying out": the first of verbs that are joined. */
  #firstOfVerbs(verb: number): number {
    let at = verb;
    while (this.#sentence.chunks[at - 1]?.type === 'and' && this.#sentence.chunks[at - 2]?.type === 'verb-group') at -= 2;
    return at;
  }

  #behindPreposition(preposition: number): Said | null {
    const last = this.#sentence.chunks[preposition - 1];
    if (last?.type === 'noun-phrase' && this.#sentence.words.share.at(this.#sentence.lastOf(last))) return this.#withShare(preposition - 1);
    if (last && isNot(this.#sentence, last)) return null;
    if (last?.type === 'noun-phrase' && this.#sentence.words.guilty.at(this.#sentence.lastOf(last)))
      return this.#asGuilty(preposition - 1) ?? this.#heldBefore(preposition);
    // found guilty of
    if (last?.type === 'adverb' && this.#sentence.words.guilty.has(last.says)) return this.#asGuilty(preposition - 1);
    if (last?.type === 'verb-group' && last.copula && says(this.#sentence.chunks[preposition], 'behind'))
      return this.#asGuilty(preposition);
    return this.#ofShare(preposition) ?? this.#heldBefore(preposition);
  }

  /** "took part in the raid"; "arrested in connection with", "accused of involvement in" */
  #withShare(share: number): Said | null {
    const before = this.#sentence.chunks[share - 1];
    if (before?.type === 'preposition') return this.#heldBefore(share - 1);
    // detained on suspicion of having taken part in the bombing
    if (before?.type === 'verb-group' && this.#sentence.chunks[share - 2]?.type === 'preposition') return this.#heldFor(share - 1);
    if (before?.type !== 'verb-group' || !this.#sentence.isSaid(share - 1) || this.#sentence.isOf(share - 1, 'denied')) return null;
    return before.passive ? null : { rule: 'did', phrases: this.#whoDid(share - 1) };
  }

  /** "the involvement of soldiers in the murder" */
  #ofShare(preposition: number): Said | null {
    for (let k = preposition - 1; k > Math.max(1, preposition - LONGEST_ITEM); k--) {
      const chunk = this.#sentence.chunks[k]!;
      if (chunk.type !== 'noun-phrase' && chunk.type !== 'and' && chunk.type !== 'preposition') return null;
      const noun = this.#sentence.chunks[k - 1];
      if (!isOf(chunk) || noun?.type !== 'noun-phrase') continue;
      return this.#sentence.words.share.at(this.#sentence.lastOf(noun)) && !this.#isDenied(k - 1)
        ? { rule: 'held', phrases: this.#sentence.clause.joinedRight(k + 1) }
        : null;
    }
    return null;
  }

  /** "ruled out the involvement of soldiers in", "no evidence of the involvement of"; but "have not ruled out". */
  #isDenied(share: number): boolean {
    const { chunks } = this.#sentence;
    const phrase = chunks[share] as NounPhrase;
    const of = itemAt(chunks, share - 1);
    const proof = isOf(of) ? itemAt(chunks, share - 2) : undefined;
    if (isNone(phrase) || (proof?.type === 'noun-phrase' && isNone(proof))) return true;
    const verb = skipLeft(chunks, share - 1, ['adverb']);
    const group = itemAt(chunks, verb);
    if (group?.type !== 'verb-group' || group.negated) return false;
    const { clears } = this.#sentence.words;
    return clears.has(group.lower) || clears.has(`${group.lower} ${this.#sentence.lowerOf(verb + 1)}`);
  }

  /** "are responsible for", "is behind", "accused of being the mastermind of" */
  #asGuilty(what: number): Said | null {
    const copula = this.#sentence.chunks[what - 1];
    if (copula?.type !== 'verb-group' || !copula.copula || copula.negated) return this.#heldAs(what);
    if (copula.gerund && this.#sentence.leads(what - 2)) return this.#heldBefore(what - 2);
    return this.#sentence.isSaid(what - 1) || copula.infinitive
      ? { rule: 'guilty', phrases: this.#withoutGuilty(this.#sentence.clause.subjects(what - 1)) }
      : null;
  }

  /** "held the army responsible for the murder", "found guilty of" */
  #heldAs(what: number): Said | null {
    // an indictment against a party leader for the murder
    const { person } = this.#sentence.chunks[what] as Partial<NounPhrase>;
    if (person && person.group !== 'perpetrators') return null;
    for (let k = what - 1; k >= Math.max(0, what - HELD_WITHIN); k--) {
      const chunk = this.#sentence.chunks[k]!;
      if (chunk.type === 'verb-group') {
        if (chunk.negated) return null;
        return {
          rule: 'held',
          phrases: this.#sentence.clause.isPassive(k)
            ? this.#sentence.clause.subjects(k)
            : this.#withoutGuilty(this.#sentence.clause.objects(k)),
        };
      }
      // are pointed out as the ones responsible for
      const isOut = chunk.type === 'adverb' || says(chunk, 'as');
      if (!OF_LIST.has(chunk.type) && !isOut) return null;
    }
    return null;
  }

  /** "the blast, for which rebels are being held responsible": for the deed told of right before. */
  forWhich(verb: number): Said | null {
    const { chunks, clause, words } = this.#sentence;
    const group = chunks[verb] as VerbGroup;
    const what = chunks[verb + 1];
    const isGuilt =
      what?.type === 'noun-phrase' ? words.guilty.at(this.#sentence.lastOf(what)) : what?.type === 'adverb' && words.guilty.has(what.says);
    const isBlamed = this.#sentence.isOf(verb, 'held') && (isGuilt || this.#sentence.isOf(verb, 'blamed')) && clause.isPassive(verb);
    if (!(group.copula ? isGuilt : isBlamed) || !this.#sentence.isSaid(verb)) return null;
    const those = clause.subjects(verb);
    const which = those.length > 0 ? positionOf(chunks, those[0]!) - 1 : -1;
    if (itemAt(chunks, which)?.type !== 'relative' || !isPreposition(itemAt(chunks, which - 1), 'for')) return null;
    const isDeedBefore = chunks.slice(Math.max(0, which - HELD_WITHIN), which).some((chunk) => this.#sentence.isDeed(chunk));
    return isDeedBefore ? { rule: 'held', phrases: those } : null;
  }

  #withoutGuilty(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
    return phrases.filter((phrase) => !this.#sentence.words.guilty.at(this.#sentence.lastOf(phrase)));
  }

  /** "arrested two men yesterday for", "was sentenced to 30 years in prison for", "the arrest of two men for" */
  #heldBefore(preposition: number): Said | null {
    for (let k = preposition - 1; k >= Math.max(0, preposition - HELD_WITHIN); k--) {
      const chunk = this.#sentence.chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'relative') return null;
      // because of their part in; but: as suspects in
      if (chunk.type === 'subordinate' && !says(chunk, 'as') && this.#sentence.chunks[k + 1]!.type !== 'preposition') return null;
      if (chunk.type === 'preposition' && this.#isCapture(k))
        return isDropped(this.#sentence, this.#sentence.chunks, k - 1)
          ? null
          : { rule: 'held', phrases: this.#sentence.clause.joinedRight(k + 1) };
      if (chunk.type === 'state' && chunk.state.effect === 'detained') continue;
      // took part in it; a list may stand behind "sentenced", but not behind "took part"
      if (chunk.type === 'verb-group')
        return preposition - k > DID_WITHIN && this.#sentence.isOf(k, 'did') ? null : this.#holds(k, preposition);
    }
    return null;
  }

  #holds(verb: number, preposition: number): Said | null {
    const group = this.#sentence.chunks[verb] as VerbGroup;
    if (isWrongly(this.#sentence, group)) return null;
    // arrested on charges of being implicated in the murder
    if (this.#sentence.chunks[verb - 1]?.type === 'preposition') return this.#isOfShare(verb) ? this.#heldFor(verb) : null;
    const isUnderArrest = (group.copula && this.#sentence.chunks[verb + 1]?.type === 'state') || this.#isToPrison(verb);
    // will be tried for the murder: they are held for it already
    const isHeld = this.#sentence.isOf(verb, 'held');
    const isToBe = group.modal && group.passive && isHeld;
    const isAnswering = this.#sentence.isOf(verb, 'answers');
    if (group.negated || !(this.#sentence.isSaid(verb) || isAnswering || isToBe)) return null;
    if (this.#sentence.isOf(verb, 'did') && !group.passive)
      return says(this.#sentence.chunks[preposition], 'in') || says(this.#sentence.chunks[preposition], 'to')
        ? { rule: 'did', phrases: this.#sentence.clause.subjects(verb) }
        : null;
    // but: 40 people were admitted with wounds from the attack
    if (!isHeld && !isAnswering && !isUnderArrest) return null;
    // went on trial, was sent to prison
    const isThere = isUnderArrest && (group.copula || group.passive || this.#sentence.clause.objects(verb).length === 0);
    if (isThere || isAnswering || this.#sentence.clause.isPassive(verb)) return { rule: 'held', phrases: this.#heldBy(verb) };
    // blamed rebels for the death of a priest and two women: not the women
    const objects = this.#sentence.clause.objects(verb).filter((object) => positionOf(this.#sentence.chunks, object) < preposition);
    return { rule: 'held', phrases: this.#whomBefore(verb) ?? this.#toldBefore(verb, objects) };
  }

  /** "issued warrants for Juan Mora and Luis Rios and charged them with": those told of right before. */
  #toldBefore(verb: number, objects: readonly NounPhrase[]): readonly NounPhrase[] {
    const [pronoun] = objects;
    if (objects.length !== 1 || !pronoun!.pronoun) return objects;
    const { chunks } = this.#sentence;
    const at = skipLeft(chunks, verb - 1, ['and', 'comma', 'adverb', 'age']);
    const before = itemAt(chunks, at);
    if (before?.type !== 'noun-phrase' || before.pronoun || !(before.person ?? before.name)) return objects;
    const all = allListed(chunks, [before]);
    const isSeveral = all.length > 1 || before.person?.plural === true;
    return isSeveral === (pronoun!.pronoun === 'plural') ? all : objects;
  }

  /** "Juan Mora, whom a judge accuses of": whom a clause is about stands before it. */
  #whomBefore(verb: number): readonly NounPhrase[] | null {
    const [who, whom] = [itemAt(this.#sentence.chunks, verb - 1), itemAt(this.#sentence.chunks, verb - 2)];
    if (who?.type !== 'noun-phrase' || whom?.type !== 'relative') return null;
    const at = skipLeft(this.#sentence.chunks, verb - 3, ['comma', 'age']);
    const before = itemAt(this.#sentence.chunks, at);
    return before?.type === 'noun-phrase' && (before.person ?? before.name) ? [before] : null;
  }

  /** "were sent to prison", "brought to trial", "is on trial" */
  #isToPrison(verb: number): boolean {
    const where = this.#sentence.chunks
      .slice(verb + 1, verb + HELD_WITHIN)
      .find((chunk, i, all) => chunk.type === 'noun-phrase' && itemAt(all, i - 1)?.type === 'preposition');
    return (
      where?.type === 'noun-phrase' &&
      this.#sentence.words.prison.at(this.#sentence.lastOf(where)) &&
      (this.#sentence.isOf(verb, 'brought') || (this.#sentence.chunks[verb] as VerbGroup).copula)
    );
  }

  /** "being implicated in", "collaborating in", but not "accusing the army of", "insulting the victims of". */
  #isOfShare(verb: number): boolean {
    const { passive, copula } = this.#sentence.chunks[verb] as VerbGroup;
    return passive || copula || this.#sentence.isOf(verb, 'did') || this.#sentence.isOf(verb, 'answers');
  }

  /** "charged with being implicated in", "without being implicated in": whoever is held for what a verb behind a preposition says. */
  #heldFor(verb: number): Said | null {
    return this.#sentence.leads(verb - 1) && !(this.#sentence.chunks[verb] as VerbGroup).negated ? this.#heldBefore(verb - 1) : null;
  }

  /** "looked for two men suspected of": of whom a participle alone says it, those right before it. */
  #heldBy(verb: number): readonly NounPhrase[] {
    const before = this.#sentence.chunks[verb - 1];
    const isBare = (this.#sentence.chunks[verb] as VerbGroup).bareParticiple;
    // a warrant for Juan Mora, accused of
    if (isBare && before?.type === 'comma') {
      const [of, whom] = this.#sentence.chunks.slice(Math.max(0, verb - 3), verb - 1);
      if (of?.type === 'preposition' && whom?.type === 'noun-phrase' && (whom.person ?? whom.name)) return [whom];
    }
    const isReduced = isBare && before?.type === 'noun-phrase' && before.person !== null;
    return isReduced && this.#sentence.chunks[verb - 2]?.type === 'preposition' ? [before] : this.#sentence.clause.subjects(verb);
  }

  /** "the arrest of", "warrants (were issued) for": those held stand behind. */
  #isCapture(preposition: number): boolean {
    const isNamed = (chunk: Chunk | undefined): boolean =>
      (chunk?.type === 'noun-phrase' || chunk?.type === 'verb-group') &&
      this.#sentence.words.capture.at(this.#sentence.tokens[chunk.lastToken - 1]!);
    if (this.#sentence.chunks[preposition + 1]?.type !== 'noun-phrase' || says(this.#sentence.chunks[preposition], 'in')) return false;
    const before = this.#sentence.chunks[preposition - 1];
    return isNamed(before) || (before?.type === 'verb-group' && before.passive && isNamed(this.#sentence.chunks[preposition - 2]));
  }
}

/** "no evidence" */
const isNone = ({ quantity, count }: NounPhrase): boolean => quantity?.count.high === 0 || count?.high === 0;
