/** To whom a deed is laid behind it: "attributed the attack to rebels", "the bombing was planned by two men". */
import { itemAt } from '../../text/item-at.js';
import { afterModifiers, skipRight } from '../arguments/chunk-steps.js';
import type { NounPhrase } from '../chunk.js';
import type { ChunkName } from '../chunks/chunk-words.js';
import { says, saysOneOf } from '../chunks/says.js';
import { type DeedSentence, LAID_WITHIN, type Said } from './deed-sentence.js';
import { agentsListed } from './listed-doers.js';

/** Chunks of what is said of a deed between commas. */
const INSERTED_WITHIN = 14;

/** Relative words that stand for a deed. */
const PERSONLESS: ReadonlySet<ChunkName> = new Set<ChunkName>(['which', 'that']);

export class LaidReader {
  readonly #sentence: DeedSentence;

  constructor(sentence: DeedSentence) {
    this.#sentence = sentence;
  }

  /** "attributed the attack to rebels", "the attack was blamed on rebels", "the bombing was the work of rebels" */
  after(deed: number): Said | null {
    const from = afterModifiers(this.#sentence.chunks, deed + 1);
    const active = this.#sentence.verbBefore(deed);
    if (active >= 0 && this.#sentence.isOf(active, 'laid') && this.#sentence.isSaid(active)) return this.#laidTo(deed);
    const inClause = this.#inClauseOf(from);
    if (inClause.length > 0) return { rule: 'did', phrases: inClause };
    const verb = this.#doingVerb(this.#verbOf(deed, skipRight(this.#sentence.chunks, from, ['adverb', 'time'])));
    const group = itemAt(this.#sentence.chunks, verb);
    if (group?.type !== 'verb-group' || group.negated) return null;
    if (group.copula) return this.#workOf(verb);
    if (!group.passive && !group.bareParticiple) return null;
    if (this.#sentence.isOf(verb, 'laid')) return this.#laidTo(verb);
    const agents = this.#agentsOf(verb);
    return agents.length > 0 ? { rule: 'did', phrases: agents } : null;
  }

  /** "the raid on the depot, which was carried out by rebels, caused a fire", "the raid that rebels staged on Monday": who did it. */
  #inClauseOf(from: number): readonly NounPhrase[] {
    const { chunks, clause } = this.#sentence;
    const at = chunks[from]?.type === 'comma' ? from + 1 : from;
    const relative = chunks[at];
    if (relative?.type !== 'relative' || !saysOneOf(relative, PERSONLESS)) return [];
    const first = skipRight(chunks, at + 1, ['adverb', 'time']);
    const opens = chunks[first];
    if (opens?.type === 'verb-group') return clause.isPassive(first) && this.#sentence.isSaid(first) ? this.#agentsOf(first) : [];
    const verb =
      opens?.type === 'noun-phrase' && opens.pronoun === null ? skipRight(chunks, afterModifiers(chunks, first + 1), ['adverb']) : -1;
    const group = itemAt(chunks, verb);
    const isDone = group?.type === 'verb-group' && !group.passive && this.#sentence.isOf(verb, 'did') && this.#sentence.isSaid(verb);
    return isDone ? [opens as NounPhrase] : [];
  }

  /** "was well prepared and carried out by": the verb that tells whose deed it is. */
  #doingVerb(verb: number): number {
    const [group, and, next] = verb < 0 ? [] : this.#sentence.chunks.slice(verb, verb + 3);
    const isTold = (): boolean => this.#sentence.isOf(verb, 'laid') || this.#sentence.clause.byAgent(verb) !== null;
    if (group?.type !== 'verb-group' || !group.passive || isTold()) return verb;
    return and?.type === 'and' && next?.type === 'verb-group' && next.bareParticiple ? verb + 2 : verb;
  }

  /** "An attack on the depot, which caused a fire, was carried out by": past what is said of the deed between commas. */
  #verbOf(deed: number, from: number): number {
    const { chunks, clause } = this.#sentence;
    if (chunks[from]?.type !== 'comma' || chunks[from + 1]?.type !== 'relative') return from;
    for (let k = from + 2; k < Math.min(chunks.length, from + INSERTED_WITHIN); k++) {
      if (chunks[k]!.type === 'break') return -1;
      if (chunks[k]!.type === 'verb-group' && chunks[k - 1]!.type === 'comma' && clause.isPassive(k))
        return clause.subjects(k).includes(chunks[deed] as NounPhrase) ? k : -1;
    }
    return -1;
  }

  /** "was planned by a senator and carried out by two gunmen" */
  #agentsOf(first: number): readonly NounPhrase[] {
    const agents: NounPhrase[] = [];
    for (let verb = first; this.#sentence.chunks[verb]?.type === 'verb-group' && this.#sentence.isOf(verb, 'did'); ) {
      const agent = this.#sentence.clause.byAgent(verb);
      if (!agent) break;
      const listed = agentsListed(this.#sentence.chunks, this.#sentence.chunks.indexOf(agent, verb));
      agents.push(...listed);
      const behind = afterModifiers(this.#sentence.chunks, this.#sentence.chunks.indexOf(listed.at(-1) ?? agent, verb) + 1);
      verb = skipRight(this.#sentence.chunks, behind, ['comma', 'and', 'adverb']);
      if (verb === behind) break;
    }
    return agents;
  }

  #laidTo(from: number): Said | null {
    for (let k = from + 1; k < Math.min(this.#sentence.chunks.length - 1, from + LAID_WITHIN); k++) {
      const chunk = this.#sentence.chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'verb-group' || chunk.type === 'relative') return null;
      const isTo = chunk.type === 'preposition' && (says(chunk, 'to') || (says(chunk, 'on') && k > from));
      if (isTo && this.#sentence.chunks[k + 1]!.type === 'noun-phrase') return { rule: 'laid', phrases: this.#thoseAt(k + 1) };
    }
    return null;
  }

  /** "blamed on the rebels by the army and the police": the rebels alone. */
  #thoseAt(k: number): readonly NounPhrase[] {
    const { chunks, clause } = this.#sentence;
    const isBy = says(chunks[afterModifiers(chunks, k + 1)], 'by') || says(chunks[k + 1], 'by');
    return isBy ? [chunks[k] as NounPhrase] : clause.joinedRight(k);
  }

  /** "It was the work of rebels", as is said of what was told before. */
  toWhoseWork(copula: number): Said | null {
    const it = this.#sentence.clause.subjects(copula);
    const group = this.#sentence.chunks[copula]!;
    const isIt = it.length === 1 && this.#sentence.words.it.at(this.#sentence.lastOf(it[0]!));
    return isIt && group.type === 'verb-group' && !group.negated ? this.#workOf(copula) : null;
  }

  #workOf(copula: number): Said | null {
    const noun = this.#sentence.chunks[copula + 1];
    const isWork = noun?.type === 'noun-phrase' && this.#sentence.words.work.at(this.#sentence.lastOf(noun));
    const of = this.#sentence.chunks[copula + 2];
    if (!isWork || !(says(of, 'of') || says(of, 'by')) || this.#sentence.chunks[copula + 3]?.type !== 'noun-phrase') return null;
    return { rule: 'laid', phrases: this.#sentence.clause.joinedRight(copula + 3) };
  }
}
