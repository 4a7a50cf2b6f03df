/** Finds those said to have done it where no verb has them as its subject or agent: "arrested for the murder", "attributed to rebels". */
import type { Sentence } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { ClauseArguments } from './arguments/arguments.js';
import { afterModifiers, isAtTheHandsOf, LONGEST_ITEM, skipLeft, skipRight } from './arguments/chunk-steps.js';
import type { Chunk, NounPhrase, VerbGroup } from './chunk.js';
import type { Marks } from './chunks/marks.js';
import type { Doing, Happening, TokenSpan } from './clause.js';
import type { DoerWords } from './doer-words.js';
import { modalityOf } from './modality.js';
import { namedDoers } from './named-doers.js';

/** Chunks between "accused" and the preposition behind those accused, of which there may be a list. */
const HELD_WITHIN = 11;
/** Chunks between a deed and the verb that lays it to somebody, and between that and the preposition. */
const LAID_WITHIN = 7;

type Said = Pick<Doing, 'rule'> & { readonly phrases: readonly NounPhrase[] };

export function readDoers(
  marks: Marks,
  words: DoerWords,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  happenings: readonly Happening[],
  out: Doing[],
): void {
  const reader = new DoerReader(marks, words, chunks, clause, (verb) => isToldOf(happenings, sentence, verb));
  chunks.forEach((chunk, k) => {
    const said = reader.isDeed(chunk) ? reader.ofDeed(k) : reader.ofMeeting(k);
    if (!said) return;
    const { firstToken, lastToken } = chunk as NounPhrase;
    const others = said.rule === 'held' ? reader.besideDeed(k) : [];
    for (const phrase of [...said.phrases, ...others]) put(sentence, out, phrase, { firstToken, lastToken }, said.rule);
  });
  namedDoers(marks, words, sentence, chunks, clause, out);
}

function put({ index }: Sentence, out: Doing[], phrase: NounPhrase, trigger: TokenSpan, rule: Doing['rule']): void {
  if (!phrase.pronoun && !phrase.happening) out.push({ sentence: index, phrase, trigger, rule });
}

/** @param happenings of the report, in the order of the text */
function isToldOf(happenings: readonly Happening[], { index }: Sentence, { firstToken, lastToken }: TokenSpan): boolean {
  for (let i = countInFront(happenings, ({ sentence }) => sentence < index); happenings[i]?.sentence === index; i++) {
    const { trigger } = happenings[i]!;
    if (trigger.firstToken >= firstToken && trigger.firstToken < lastToken) return true;
  }
  return false;
}

/** Chunks a list of persons is made of. */
const OF_LIST: ReadonlySet<Chunk['type']> = new Set(['noun-phrase', 'preposition', 'comma', 'and', 'age'] as const);
const GIVING: ReadonlySet<string> = new Set(['gave', 'give', 'given', 'gives', 'giving', 'issued', 'issue', 'issues', 'sent', 'passed']);

class DoerReader {
  readonly #marks: Marks;
  readonly #words: DoerWords;
  readonly #chunks: readonly Chunk[];
  readonly #clause: ClauseArguments;
  /** Whether a verb tells of something that happened: "left two dead", but not "left Panama". */
  readonly #happens: (verb: TokenSpan) => boolean;

  constructor(marks: Marks, words: DoerWords, chunks: readonly Chunk[], clause: ClauseArguments, happens: (verb: TokenSpan) => boolean) {
    this.#marks = marks;
    this.#words = words;
    this.#chunks = chunks;
    this.#clause = clause;
    this.#happens = happens;
  }

  /** "the murder", "the crime", "killing the judge" behind a preposition. */
  isDeed(chunk: Chunk): boolean {
    if (chunk.type === 'noun-phrase') return chunk.happening ? chunk.happening.role === 'violence' : this.#isCrime(chunk);
    return chunk.type === 'verb-group' && chunk.ing && chunk.word?.happening?.role === 'violence';
  }

  /** "the crime", "his death", but not "organized crime" */
  #isCrime(phrase: NounPhrase): boolean {
    return !phrase.person && (phrase.determiner ?? phrase.quantity) !== null && this.#words.crime.has(this.#lastOf(phrase));
  }

  ofDeed(deed: number): Said | null {
    return this.#before(deed) ?? (this.#chunks[deed]!.type === 'noun-phrase' ? this.#after(deed) : null);
  }

  /** "was intercepted by four men", "died at the hands of rebels": by persons, who else may do so. */
  ofMeeting(k: number): Said | null {
    const chunk = this.#chunks[k]!;
    const next = this.#chunks[k + 1];
    if (isAtTheHandsOf(chunk) && next?.type === 'noun-phrase') return { rule: 'did', phrases: this.#clause.joinedRight(k + 1) };
    if (chunk.type === 'noun-phrase') return this.#atTheBehestOf(k, chunk);
    if (chunk.type !== 'verb-group') return null;
    if (this.#isOf(k, 'sent')) return this.#behindThose(k);
    if (chunk.word?.happening?.role === 'violence') return this.#isOrdered(k) ?? this.#withOthers(k);
    if (!this.#isOf(k, 'met') || !this.#isSaid(k)) return null;
    const agent = this.#clause.isPassive(k) ? this.#clause.byAgent(k) : null;
    return agent?.person ? { rule: 'did', phrases: [agent] } : null;
  }

  /** "was murdered on the orders of a senator", "on orders from": whose they are, where a deed is told before. */
  #atTheBehestOf(k: number, phrase: NounPhrase): Said | null {
    const [before, of] = [this.#chunks[k - 1], this.#chunks[k + 1]];
    if (before?.type !== 'preposition' || !this.#words.behest.has(this.#lastOf(phrase)) || of?.type !== 'preposition') return null;
    const whose = this.#chunks[k + 2];
    if ((of.lower !== 'of' && of.lower !== 'from') || whose?.type !== 'noun-phrase' || !this.#isDone(k)) return null;
    return { rule: 'ordered', phrases: this.#clause.joinedRight(k + 2) };
  }

  /** "was tried for the murder of a judge along with two guards" */
  besideDeed(deed: number): readonly NounPhrase[] {
    for (let k = deed + 1; k < Math.min(this.#chunks.length, deed + LAID_WITHIN); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group' || chunk.type === 'break' || chunk.type === 'relative') return [];
      if (chunk.type === 'and' && this.#words.beside.has(this.#textOf(chunk)) && this.#chunks[k + 1]?.type === 'noun-phrase')
        return this.#clause.joinedRight(k + 1);
    }
    return [];
  }

  /** Somebody did or carried out a deed, as is told right before. */
  #isDone(before: number): boolean {
    for (let k = before - 1; k >= Math.max(0, before - LAID_WITHIN); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'relative') return false;
      if (chunk.type === 'verb-group') return this.#isSaid(k) && (chunk.word?.happening?.role === 'violence' || this.#doesDeed(k));
    }
    return false;
  }

  /** "the murder was carried out", "committed the murder" */
  #doesDeed(verb: number): boolean {
    if (!this.#isOf(verb, 'did')) return false;
    const what = this.#clause.isPassive(verb) ? this.#clause.subjects(verb) : this.#clause.objects(verb);
    return what.some((phrase) => this.isDeed(phrase));
  }

  /** "gunmen hired by a senator murdered a judge", "a band led by a deserter attacked": who is behind those who did it. */
  #behindThose(k: number): Said | null {
    const group = this.#chunks[k] as VerbGroup;
    const those = this.#chunks[k - 1];
    const [by, whom] = this.#chunks.slice(k + 1, k + 3);
    if (group.passive || those?.type !== 'noun-phrase' || !this.#mayAttack(those)) return null;
    if (by?.type !== 'preposition' || by.lower !== 'by' || whom?.type !== 'noun-phrase') return null;
    for (let verb = k + 3; verb < Math.min(this.#chunks.length, k + 3 + LAID_WITHIN); verb++) {
      const chunk = this.#chunks[verb]!;
      if (chunk.type === 'break') return null;
      if (chunk.type !== 'verb-group' || chunk.word?.happening?.role !== 'violence') continue;
      const isTheirs = !this.#clause.isPassive(verb) && this.#isSaid(verb) && this.#clause.subjects(verb).includes(those);
      return isTheirs ? { rule: 'ordered', phrases: [whom] } : null;
    }
    return null;
  }

  /** "two men", "a band", "a rebel column", but not "the patrol". */
  #mayAttack(those: NounPhrase): boolean {
    const { person, firstToken, headLast } = those;
    if (person) return person.group === 'perpetrators' || person.group === 'people' || person.group === 'unspecified';
    const last = this.#lastOf(those);
    if (this.#words.pack.has(last)) return true;
    const { tokens } = this.#marks.layout;
    return this.#words.band.has(last) && tokens.slice(firstToken, headLast - 1).some(({ lower }) => this.#words.armed.has(lower));
  }

  /** "gave the order to kill the priests" */
  #isOrdered(k: number): Said | null {
    const order = this.#chunks[k - 1];
    const verb = this.#chunks[k - 2];
    const isGiven = verb?.type === 'verb-group' && GIVING.has(verb.lower) && !verb.passive && this.#isSaid(k - 2);
    if (!(this.#chunks[k] as VerbGroup).infinitive || order?.type !== 'noun-phrase' || !isGiven) return null;
    return this.#words.order.has(this.#lastOf(order)) ? { rule: 'did', phrases: this.#clause.subjects(k - 2) } : null;
  }

  /** "Juan Mora and Luis Rios killed a judge", "killed by a man and a woman": those joined to the one who is told of with the verb. */
  #withOthers(k: number): Said | null {
    if (!this.#isSaid(k) || !this.#happens(this.#chunks[k]!)) return null;
    const persons = (phrases: readonly NounPhrase[]): readonly NounPhrase[] => phrases.filter(({ person, name }) => person ?? name);
    if (!this.#clause.isPassive(k)) return { rule: 'did', phrases: persons(this.#clause.subjects(k).slice(0, -1)) };
    const agent = this.#clause.byAgent(k);
    const at = agent ? this.#chunks.indexOf(agent, k) : -1;
    const other = this.#chunks[at + 2];
    return at >= 0 && this.#chunks[at + 1]?.type === 'and' && other?.type === 'noun-phrase'
      ? { rule: 'did', phrases: persons([other]) }
      : null;
  }

  /** "was arrested for the murder", "ordered the murder" */
  #before(deed: number): Said | null {
    const verb = this.#verbBefore(deed);
    if (this.#chunks[deed]!.type === 'noun-phrase' && verb >= 0 && this.#isOf(verb, 'did') && !this.#clause.isPassive(verb)) {
      // accused of ordering the murder
      const gerund = skipLeft(this.#chunks, this.#firstOfVerbs(verb) - 1, ['adverb']);
      if ((this.#chunks[verb] as VerbGroup).gerund && this.#leads(gerund)) return this.#behindPreposition(gerund);
      return this.#isSaid(verb) ? { rule: 'did', phrases: this.#clause.subjects(verb) } : null;
    }
    return this.#leads(deed - 1) ? this.#behindPreposition(deed - 1) : null;
  }

  #verbBefore(deed: number): number {
    const at = skipLeft(this.#chunks, deed - 1, ['adverb', 'time']);
    return this.#chunks[at]?.type === 'verb-group' ? at : -1;
  }

  /** "planning and carrying out": the first of verbs that are joined. */
  #firstOfVerbs(verb: number): number {
    let at = verb;
    while (this.#chunks[at - 1]?.type === 'and' && this.#chunks[at - 2]?.type === 'verb-group') at -= 2;
    return at;
  }

  #behindPreposition(preposition: number): Said | null {
    const last = this.#chunks[preposition - 1];
    if (last?.type === 'noun-phrase' && this.#words.share.has(this.#lastOf(last))) return this.#withShare(preposition - 1);
    if (last?.type === 'noun-phrase' && this.#words.guilty.has(this.#lastOf(last))) return this.#asGuilty(preposition - 1);
    // found guilty of
    if (last?.type === 'adverb' && this.#words.guilty.has(last.lower)) return this.#asGuilty(preposition - 1);
    if (last?.type === 'verb-group' && last.copula && this.#lowerOf(preposition) === 'behind') return this.#asGuilty(preposition);
    return this.#ofShare(preposition) ?? this.#heldBefore(preposition);
  }

  /** "took part in the raid"; "arrested in connection with", "accused of involvement in" */
  #withShare(share: number): Said | null {
    const before = this.#chunks[share - 1];
    if (before?.type === 'preposition') return this.#heldBefore(share - 1);
    // detained on suspicion of having taken part in the bombing
    if (before?.type === 'verb-group' && this.#chunks[share - 2]?.type === 'preposition') return this.#heldFor(share - 1);
    if (before?.type !== 'verb-group' || !this.#isSaid(share - 1) || this.#isOf(share - 1, 'denied')) return null;
    return before.passive ? null : { rule: 'did', phrases: this.#clause.subjects(share - 1) };
  }

  /** "the involvement of soldiers in the murder" */
  #ofShare(preposition: number): Said | null {
    for (let k = preposition - 1; k > Math.max(1, preposition - LONGEST_ITEM); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type !== 'noun-phrase' && chunk.type !== 'and' && chunk.type !== 'preposition') return null;
      const noun = this.#chunks[k - 1];
      if (this.#lowerOf(k) !== 'of' || noun?.type !== 'noun-phrase') continue;
      return this.#words.share.has(this.#lastOf(noun)) ? { rule: 'held', phrases: this.#clause.joinedRight(k + 1) } : null;
    }
    return null;
  }

  /** "are responsible for", "is behind", "accused of being the mastermind of" */
  #asGuilty(what: number): Said | null {
    const copula = this.#chunks[what - 1];
    if (copula?.type !== 'verb-group' || !copula.copula || copula.negated) return this.#heldAs(what);
    if (copula.gerund && this.#leads(what - 2)) return this.#heldBefore(what - 2);
    return this.#isSaid(what - 1) || copula.infinitive ? { rule: 'guilty', phrases: this.#clause.subjects(what - 1) } : null;
  }

  /** "held the army responsible for the murder", "found guilty of" */
  #heldAs(what: number): Said | null {
    for (let k = what - 1; k >= Math.max(0, what - HELD_WITHIN); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'verb-group') {
        if (chunk.negated) return null;
        return {
          rule: 'held',
          phrases: this.#clause.isPassive(k) ? this.#clause.subjects(k) : this.#withoutGuilty(this.#clause.objects(k)),
        };
      }
      if (!OF_LIST.has(chunk.type)) return null;
    }
    return null;
  }

  #withoutGuilty(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
    return phrases.filter((phrase) => !this.#words.guilty.has(this.#lastOf(phrase)));
  }

  /** "arrested two men yesterday for", "was sentenced to 30 years in prison for", "the arrest of two men for" */
  #heldBefore(preposition: number): Said | null {
    for (let k = preposition - 1; k >= Math.max(0, preposition - HELD_WITHIN); k--) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'relative') return null;
      // because of their part in
      if (chunk.type === 'subordinate' && this.#chunks[k + 1]!.type !== 'preposition') return null;
      if (chunk.type === 'preposition' && this.#isCapture(k)) return { rule: 'held', phrases: this.#clause.joinedRight(k + 1) };
      if (chunk.type === 'state' && chunk.state.effect === 'detained') continue;
      if (chunk.type === 'verb-group') return this.#holds(k, preposition);
    }
    return null;
  }

  #holds(verb: number, preposition: number): Said | null {
    const group = this.#chunks[verb] as VerbGroup;
    // arrested on charges of being implicated in the murder
    if (this.#chunks[verb - 1]?.type === 'preposition') return this.#heldFor(verb);
    const isUnderArrest = (group.copula && this.#chunks[verb + 1]?.type === 'state') || this.#isToPrison(verb);
    if (
      group.negated ||
      !(this.#isSaid(verb) || this.#isOf(verb, 'answers')) ||
      !(this.#isOf(verb, 'held') || this.#isOf(verb, 'answers') || this.#isOf(verb, 'did') || isUnderArrest)
    )
      return null;
    if (this.#isOf(verb, 'did') && !group.passive)
      return this.#lowerOf(preposition) === 'in' || this.#lowerOf(preposition) === 'to'
        ? { rule: 'did', phrases: this.#clause.subjects(verb) }
        : null;
    if ((isUnderArrest && (group.copula || group.passive)) || this.#isOf(verb, 'answers') || this.#clause.isPassive(verb))
      return { rule: 'held', phrases: this.#heldBy(verb) };
    return this.#isOf(verb, 'held') || isUnderArrest ? { rule: 'held', phrases: this.#clause.objects(verb) } : null;
  }

  /** "were sent to prison", "brought to trial" */
  #isToPrison(verb: number): boolean {
    const where = this.#chunks
      .slice(verb + 1, verb + HELD_WITHIN)
      .find((chunk, i, all) => chunk.type === 'noun-phrase' && all[i - 1]?.type === 'preposition');
    return where?.type === 'noun-phrase' && this.#words.prison.has(this.#lastOf(where)) && this.#isOf(verb, 'brought');
  }

  /** "charged with being implicated in", "without being implicated in": whoever is held for what a verb behind a preposition says. */
  #heldFor(verb: number): Said | null {
    return this.#leads(verb - 1) && !(this.#chunks[verb] as VerbGroup).negated ? this.#heldBefore(verb - 1) : null;
  }

  /** "looked for two men suspected of": of whom a participle alone says it, those right before it. */
  #heldBy(verb: number): readonly NounPhrase[] {
    const before = this.#chunks[verb - 1];
    const isReduced = (this.#chunks[verb] as VerbGroup).bareParticiple && before?.type === 'noun-phrase' && before.person !== null;
    return isReduced && this.#chunks[verb - 2]?.type === 'preposition' ? [before] : this.#clause.subjects(verb);
  }

  /** "the arrest of", "warrants (were issued) for": those held stand behind. */
  #isCapture(preposition: number): boolean {
    const isNamed = (chunk: Chunk | undefined): boolean =>
      (chunk?.type === 'noun-phrase' || chunk?.type === 'verb-group') &&
      this.#words.capture.has(this.#marks.layout.tokens[chunk.lastToken - 1]!.lower);
    if (this.#chunks[preposition + 1]?.type !== 'noun-phrase' || this.#lowerOf(preposition) === 'in') return false;
    const before = this.#chunks[preposition - 1];
    return isNamed(before) || (before?.type === 'verb-group' && before.passive && isNamed(this.#chunks[preposition - 2]));
  }

  /** "attributed the attack to rebels", "the attack was blamed on rebels", "the bombing was the work of rebels" */
  #after(deed: number): Said | null {
    const from = afterModifiers(this.#chunks, deed + 1);
    const active = this.#verbBefore(deed);
    if (active >= 0 && this.#isOf(active, 'laid') && this.#isSaid(active)) return this.#laidTo(deed);
    const verb = skipRight(this.#chunks, from, ['adverb', 'time']);
    const group = this.#chunks[verb];
    if (group?.type !== 'verb-group' || group.negated) return null;
    if (group.copula) return this.#workOf(verb);
    if (!group.passive && !group.bareParticiple) return null;
    if (this.#isOf(verb, 'laid')) return this.#laidTo(verb);
    const agents = this.#agentsOf(verb);
    return agents.length > 0 ? { rule: 'did', phrases: agents } : null;
  }

  /** "was planned by a senator and carried out by two gunmen" */
  #agentsOf(first: number): readonly NounPhrase[] {
    const agents: NounPhrase[] = [];
    for (let verb = first; this.#chunks[verb]?.type === 'verb-group' && this.#isOf(verb, 'did'); ) {
      const agent = this.#clause.byAgent(verb);
      if (!agent) break;
      agents.push(agent);
      const behind = afterModifiers(this.#chunks, this.#chunks.indexOf(agent, verb) + 1);
      verb = skipRight(this.#chunks, behind, ['comma', 'and', 'adverb']);
      if (verb === behind) break;
    }
    return agents;
  }

  #laidTo(from: number): Said | null {
    for (let k = from + 1; k < Math.min(this.#chunks.length - 1, from + LAID_WITHIN); k++) {
      const chunk = this.#chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'verb-group' || chunk.type === 'relative') return null;
      const isTo = chunk.type === 'preposition' && (chunk.lower === 'to' || (chunk.lower === 'on' && k > from));
      if (isTo && this.#chunks[k + 1]!.type === 'noun-phrase') return { rule: 'laid', phrases: this.#clause.joinedRight(k + 1) };
    }
    return null;
  }

  #workOf(copula: number): Said | null {
    const noun = this.#chunks[copula + 1];
    const isWork = noun?.type === 'noun-phrase' && this.#words.work.has(this.#lastOf(noun));
    if (!isWork || this.#lowerOf(copula + 2) !== 'of' || this.#chunks[copula + 3]?.type !== 'noun-phrase') return null;
    return { rule: 'laid', phrases: this.#clause.joinedRight(copula + 3) };
  }

  #leads(k: number): boolean {
    const chunk = this.#chunks[k];
    return chunk?.type === 'preposition' && this.#words.leads.has(chunk.lower);
  }

  /** Neither said not to be so ("denied having ordered") nor only thought of. */
  #isSaid(verb: number): boolean {
    const { certainty } = modalityOf(this.#chunks, verb);
    const before = this.#chunks[verb - 1];
    if (before?.type === 'verb-group' && this.#isOf(verb - 1, 'denied')) return false;
    return certainty === 'asserted' || certainty === 'hedged';
  }

  #isOf(verb: number, frame: keyof DoerWords): boolean {
    const { lower, firstToken, lastToken } = this.#chunks[verb] as VerbGroup;
    if (this.#words[frame].has(lower)) return true;
    const { tokens } = this.#marks.layout;
    return lastToken - firstToken > 1 && this.#words[frame].has(`${tokens[lastToken - 2]!.lower} ${tokens[lastToken - 1]!.lower}`);
  }

  #lowerOf(k: number): string {
    const chunk = this.#chunks[k];
    return chunk && 'lower' in chunk ? chunk.lower : '';
  }

  #textOf({ firstToken, lastToken }: Chunk): string {
    const { tokens } = this.#marks.layout;
    return tokens
      .slice(firstToken, lastToken)
      .map(({ lower }) => lower)
      .join(' ');
  }

  #lastOf({ headLast }: NounPhrase): string {
    return this.#marks.layout.tokens[headLast - 1]!.lower;
  }
}
