/** Finds those said to have done it where no verb has them as its subject or agent: "arrested for the murder", "attributed to rebels". */
import { itemAt } from '../../text/item-at.js';
import type { Sentence } from '../../text/layout.js';
import { countInFront } from '../../text/sorted.js';
import type { ClauseArguments } from '../arguments/arguments.js';
import { isAtTheHandsOf, positionOf } from '../arguments/chunk-steps.js';
import { type Chunk, isViolentVerb, type NounPhrase, type VerbGroup } from '../chunk.js';
import type { Marks } from '../chunks/marks.js';
import { isOf, isPreposition, says } from '../chunks/says.js';
import type { Doing, Happening, TokenSpan } from '../clause.js';
import type { DoerWords } from '../doer-words.js';
import { isArmedBand } from './armed-bands.js';
import { attributive } from './attributive.js';
import { authorsOf } from './authors.js';
import { thoseCalledSo } from './called-so.js';
import { coming } from './coming.js';
import { confessed } from './confessed.js';
import { DeedSentence, LAID_WITHIN, type Said } from './deed-sentence.js';
import { eachToATerm } from './each-to-a-term.js';
import { fled } from './fled.js';
import { heldBare } from './held-bare.js';
import { HeldReader } from './held-for.js';
import { LaidReader } from './laid-to.js';
import { leftBehind } from './left-behind.js';
import { agentsListed, allListed, partsNamed } from './listed-doers.js';
import { namedDoers } from './named-doers.js';
import { namesOfHeld } from './names-of-held.js';
import { orderedTo } from './ordered-to.js';
import { seizing } from './seizing.js';
import { underFireFrom } from './under-fire.js';

export function readDoers(
  marks: Marks,
  words: DoerWords,
  sentence: Sentence,
  chunks: readonly Chunk[],
  clause: ClauseArguments,
  happenings: readonly Happening[],
  out: Doing[],
): void {
  const of = new DeedSentence(marks.layout.tokens, marks.classes, words, chunks, clause);
  const held = new HeldReader(of);
  const reader = new DoerReader(of, held, (verb) => toldOf(happenings, sentence, verb));
  chunks.forEach((chunk, k) => {
    const said = of.isDeed(chunk) ? reader.ofDeed(k) : reader.ofMeeting(k);
    if (!said) return;
    const { firstToken, lastToken } = chunk as NounPhrase;
    const others = said.rule === 'held' ? [...eachToATerm(of, k), ...held.besideDeed(k)] : [];
    const called = thoseCalledSo(of, said.phrases);
    const all = [...(of.isDeed(chunk) ? allListed(chunks, called) : called), ...others];
    for (const phrase of new Set([...all, ...all.flatMap((phrase) => namesOfHeld(of, phrase))]))
      put(sentence, out, phrase, { firstToken, lastToken }, said.rule);
  });
  namedDoers(marks, words, sentence, chunks, clause, out);
}

function put({ index }: Sentence, out: Doing[], phrase: NounPhrase, trigger: TokenSpan, rule: Doing['rule']): void {
  if (!phrase.pronoun && !phrase.happening) out.push({ sentence: index, phrase, trigger, rule });
}

/** @param happenings of the report, in the order of the text */
function toldOf(happenings: readonly Happening[], { index }: Sentence, { firstToken, lastToken }: TokenSpan): Happening | null {
  for (let i = countInFront(happenings, ({ sentence }) => sentence < index); happenings[i]?.sentence === index; i++) {
    const { trigger } = happenings[i]!;
    if (trigger.firstToken >= firstToken && trigger.firstToken < lastToken) return happenings[i]!;
  }
  return null;
}

class DoerReader {
  readonly #sentence: DeedSentence;
  readonly #held: HeldReader;
  readonly #laid: LaidReader;
  #tellsDeed: boolean | null = null;
  /** What a verb tells of that happened: "left two dead", but not "left Panama". */
  readonly #toldOf: (verb: TokenSpan) => Happening | null;

  constructor(sentence: DeedSentence, held: HeldReader, toldOf: (verb: TokenSpan) => Happening | null) {
    this.#sentence = sentence;
    this.#held = held;
    this.#laid = new LaidReader(sentence);
    this.#toldOf = toldOf;
  }

  ofDeed(deed: number): Said | null {
    const isNoun = this.#sentence.chunks[deed]!.type === 'noun-phrase';
    return (
      this.#held.before(deed) ??
      (isNoun ? (this.#laid.after(deed) ?? underFireFrom(this.#sentence, deed) ?? attributive(this.#sentence, deed)) : null)
    );
  }

  /** "was intercepted by four men", "died at the hands of rebels": by persons, who else may do so. */
  ofMeeting(k: number): Said | null {
    const chunk = this.#sentence.chunks[k]!;
    const next = this.#sentence.chunks[k + 1];
    if (isAtTheHandsOf(chunk) && next?.type === 'noun-phrase') return { rule: 'laid', phrases: this.#sentence.clause.joinedRight(k + 1) };
    if (chunk.type === 'noun-phrase') return underFireFrom(this.#sentence, k) ?? this.#atTheBehestOf(k, chunk);
    if (chunk.type !== 'verb-group') return null;
    const guilty = this.#held.forWhich(k);
    if (guilty) return guilty;
    const bare = (this.#tellsDeed ??= this.#sentence.chunks.some((one) => this.#sentence.isDeed(one))) ? null : heldBare(this.#sentence, k);
    if (bare) return bare;
    if (chunk.copula) return authorsOf(this.#sentence, k) ?? this.#laid.toWhoseWork(k);
    const admitted = confessed(this.#sentence, k);
    if (admitted) return admitted;
    if (this.#sentence.isOf(k, 'sent')) return this.#behindThose(k);
    const strangers = fled(this.#sentence, k) ?? coming(this.#sentence, k) ?? leftBehind(this.#sentence, k);
    if (strangers) return strangers;
    if (isViolentVerb(chunk)) return (this.#isDeedItself(chunk) ? orderedTo(this.#sentence, k) : null) ?? this.#withOthers(k);
    if (!this.#sentence.isSaid(k)) return null;
    if (this.#sentence.isOf(k, 'seizes') && !this.#sentence.clause.isPassive(k)) return seizing(this.#sentence, k);
    if (!this.#sentence.isOf(k, 'met')) return null;
    const agent = this.#sentence.clause.isPassive(k) ? this.#sentence.clause.byAgent(k) : null;
    return agent?.person ? { rule: 'did', phrases: [agent] } : null;
  }

  /** "was murdered on the orders of a senator", "on orders from": whose they are, where a deed is told before. */
  #atTheBehestOf(k: number, phrase: NounPhrase): Said | null {
    if (itemAt(this.#sentence.chunks, k - 1)?.type !== 'preposition') return null;
    const of = this.#sentence.chunks[k + 1];
    if (of?.type !== 'preposition' || !this.#sentence.words.behest.at(this.#sentence.lastOf(phrase))) return null;
    const whose = this.#sentence.chunks[k + 2];
    if ((!says(of, 'of') && !says(of, 'from')) || whose?.type !== 'noun-phrase' || !this.#isDone(k)) return null;
    return { rule: 'ordered', phrases: this.#sentence.clause.joinedRight(k + 2) };
  }

  /** Somebody did or carried out a deed, as is told right before. */
  #isDone(before: number): boolean {
    for (let k = before - 1; k >= Math.max(0, before - LAID_WITHIN); k--) {
      const chunk = this.#sentence.chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'relative') return false;
      if (chunk.type === 'verb-group') return this.#sentence.isSaid(k) && (isViolentVerb(chunk) || this.#doesDeed(k));
    }
    return false;
  }

  /** "the murder was carried out", "committed the murder" */
  #doesDeed(verb: number): boolean {
    if (!this.#sentence.isOf(verb, 'did')) return false;
    const what = this.#sentence.clause.isPassive(verb) ? this.#sentence.clause.subjects(verb) : this.#sentence.clause.objects(verb);
    return what.some((phrase) => this.#sentence.isDeed(phrase));
  }

  /** "gunmen hired by a senator murdered a judge", "a band led by a deserter attacked": who is behind those who did it. */
  #behindThose(k: number): Said | null {
    const group = this.#sentence.chunks[k] as VerbGroup;
    const those = this.#sentence.chunks[k - 1];
    const [by, whom] = this.#sentence.chunks.slice(k + 1, k + 3);
    if (group.passive || those?.type !== 'noun-phrase' || !this.#mayAttack(those)) return null;
    if (!isPreposition(by, 'by') || whom?.type !== 'noun-phrase') return null;
    for (let verb = k + 3; verb < Math.min(this.#sentence.chunks.length, k + 3 + LAID_WITHIN); verb++) {
      const chunk = this.#sentence.chunks[verb]!;
      if (chunk.type === 'break') return null;
      if (!isViolentVerb(chunk)) continue;
      const isTheirs =
        !this.#sentence.clause.isPassive(verb) && this.#sentence.isSaid(verb) && this.#sentence.clause.subjects(verb).includes(those);
      return isTheirs ? { rule: 'ordered', phrases: [whom] } : null;
    }
    return null;
  }

  /** "two men", "a band", "a rebel column", but not "the patrol". */
  #mayAttack(those: NounPhrase): boolean {
    const { person } = those;
    if (person) return person.group === 'perpetrators' || person.group === 'people' || person.group === 'unspecified';
    const { tokens, words } = this.#sentence;
    return words.pack.at(this.#sentence.lastOf(those)) || isArmedBand(words, tokens, those);
  }

  /** "told them to leave a bomb", but not "to leave their homes". */
  #isDeedItself(verb: VerbGroup): boolean {
    return verb.word?.happening?.object === null || this.#toldOf(verb) !== null;
  }

  #mayBeDoer(phrase: NounPhrase): boolean {
    return phrase.person !== null || this.#mayAttack(phrase);
  }

  /** "The bullets of a hired killer ended his life": whose what did it was. */
  #whoseDeed(what: NounPhrase | undefined): readonly NounPhrase[] {
    if (!what || what.person || what.name || what.pronoun) return [];
    const at = positionOf(this.#sentence.chunks, what);
    const [of, whose] = this.#sentence.chunks.slice(at + 1, at + 3);
    const isTheirs = isOf(of) && whose?.type === 'noun-phrase';
    return isTheirs && whose.person?.group === 'perpetrators' ? [whose] : [];
  }

  /** "nine soldiers, including Juan Mora and Luis Rios, killed a judge": of the force or the kind that the others are, or by name alone. */
  #amongThem(phrases: readonly NounPhrase[]): readonly NounPhrase[] {
    const several = phrases.filter(({ person, name }) => person?.plural === true && name === null);
    return several.flatMap((phrase) =>
      partsNamed(this.#sentence.chunks, positionOf(this.#sentence.chunks, phrase)).filter(
        ({ person }) => person === null || person.group === phrase.person!.group,
      ),
    );
  }

  /** "Juan Mora and Luis Rios killed a judge", "killed by a man and a woman": those joined to the one who is told of with the verb. */
  #withOthers(k: number): Said | null {
    const told = this.#sentence.isSaid(k) ? this.#toldOf(this.#sentence.chunks[k]!) : null;
    if (!told) return null;
    const persons = (phrases: readonly NounPhrase[]): readonly NounPhrase[] => phrases.filter(({ person, name }) => person ?? name);
    const agent = this.#sentence.clause.byAgent(k);
    const subjects = this.#sentence.clause.subjects(k);
    // "two men and a woman opened fire on a judge" has no object either
    const isOnSomebody = told.targets.some(({ firstToken }) => firstToken >= this.#sentence.chunks[k]!.lastToken);
    if (!this.#sentence.clause.isPassive(k) || (isOnSomebody && told.agent !== null && told.agent === subjects.at(-1))) {
      return {
        rule: 'did',
        phrases: [...persons(subjects.slice(0, -1)), ...this.#whoseDeed(subjects.at(-1)), ...this.#amongThem(subjects)],
      };
    }
    const at = agent ? this.#sentence.chunks.indexOf(agent, k) : -1;
    // killed by a stone on Monday, and Ana Ruiz, whose body was found: who stands behind a thing did nothing
    const isSomebodys = agent !== null && (agent.name !== null || agent.pronoun !== null || this.#mayBeDoer(agent));
    const others = at < 0 || !isSomebodys ? [] : persons(agentsListed(this.#sentence.chunks, at).slice(1));
    const those = agent ? [agent, ...others] : [];
    // were killed by soldiers, including Juan Mora: he may be one of the dead
    const all = [...others, ...this.#amongThem(those).filter(({ person }) => person !== null)];
    return all.length > 0 ? { rule: 'did', phrases: all } : null;
  }
}
