/** Who was held for a deed and is cleared of it, in the same sentence or a later one: nobody says any more that they did it. */
import { append } from '../../../model/append.js';
import type { Token } from '../../text/layout.js';
import { countInFront } from '../../text/sorted.js';
import type { NounPhrase } from '../chunk.js';
import type { CutSentence, Doing, Happening, Harm, Naming, TokenSpan } from '../clause.js';
import type { ClauseClasses } from '../clause-classes.js';
import { isBlamed } from '../is-blamed.js';
import { type Clearing, ClearingReader } from './clearings.js';

interface Told {
  readonly sentences: readonly CutSentence[];
  harms: readonly Harm[];
  happenings: readonly Happening[];
  doings: readonly Doing[];
  readonly namings: readonly Naming[];
}

/** Sentences between those held and the pronoun that means them. */
const MEANT_WITHIN = 5;
/** Earlier charges that a clearing may mean: reading stays linear however many a report tells of. */
const REMEMBERED = 60;
/** Charges behind the verb: "acquitted Juan Mora of the murder, the robbery and". */
const CHARGED_WITHIN = 12;

/** Takes those cleared from those who are held, and from those who are accused of doing it. */
export function withoutCleared<T extends Told>(told: T, tokens: readonly Token[], classes: ClauseClasses): T {
  const held = [...told.doings.filter(({ rule }) => rule === 'held'), ...chargedWithNouns(told.happenings)];
  if (held.length === 0) return told;
  held.sort((a, b) => a.trigger.firstToken - b.trigger.firstToken);
  const reader = new ClearingReader(tokens, classes);
  const persons = new Held(told, held, tokens, classes);
  const cleared = new Set<Accused>();
  const letGo = new Set<number>();
  for (const cut of told.sentences)
    for (const clearing of reader.of(cut)) {
      const meant = persons.meant(cut, clearing);
      for (const doing of meant) cleared.add(doing);
      if (meant.length > 0) letGo.add(clearing.verb.firstToken);
    }
  if (cleared.size === 0) return told;
  for (const doing of namedBehind(told, cleared)) cleared.add(doing);
  const agents = new Map([...cleared].map(({ phrase, trigger }) => [phrase, trigger]));
  const isFreed = (agent: NounPhrase | null, { firstToken, lastToken }: TokenSpan): boolean => {
    const deed = agent ? agents.get(agent) : undefined;
    return deed !== undefined && deed.firstToken < lastToken && firstToken < deed.lastToken;
  };
  const freed = <U extends Harm | Happening>(one: U): U => (isFreed(one.agent, one.trigger) ? { ...one, agent: null } : one);
  return {
    ...told,
    // suspects who are let go were not rescued from anybody
    harms: told.harms.filter(({ effect, trigger }) => effect !== 'rescued' || !letGo.has(trigger.firstToken)).map(freed),
    happenings: told.happenings.map(freed),
    doings: told.doings.map((doing) => (cleared.has(doing) ? { ...doing, rule: 'cleared' } : doing)),
  };
}

/** "A man held over a murder was freed. Juan Mora, 27, was arrested in May": who he is, where the next sentence tells of no charge. */
const namedBehind = ({ doings, harms }: Told, cleared: ReadonlySet<Accused>): readonly Accused[] =>
  doings.flatMap((doing, i) => {
    const { phrase, sentence } = doings[i - 1] ?? doing;
    const isHe = cleared.has(doings[i - 1]!) && phrase.name === null && phrase.count?.high === 1 && doing.sentence === sentence + 1;
    const isOne = doing.rule === 'held' && doing.phrase.name !== null && doing.phrase.determiner === null;
    const isOnlyCaught = (): boolean =>
      harms.some(({ patient, effect, penalty }) => patient === doing.phrase && effect === 'detained' && !penalty);
    return isHe && isOne && isOnlyCaught() ? [doing] : [];
  });

type Accused = Pick<Doing, 'sentence' | 'phrase' | 'trigger'>;

/** "four soldiers accused of the massacre" */
const chargedWithNouns = (happenings: readonly Happening[]): readonly Accused[] =>
  happenings.flatMap((happening) => {
    const { agent, sentence, trigger } = happening;
    return isBlamed(happening) && !agent!.pronoun ? [{ sentence, phrase: agent!, trigger }] : [];
  });

class Held {
  readonly #held: readonly Accused[];
  readonly #tokens: readonly Token[];
  readonly #classes: ClauseClasses;
  /** What they are called beside what they are, by the first token of that. */
  readonly #names = new Map<number, NounPhrase>();
  readonly #bySurname = new Map<string, Accused[]>();
  /** Surnames of whom all were given. */
  readonly #given = new Set<string>();
  /** Sentences that say that somebody was sentenced. */
  readonly #sentencing = new Set<number>();

  constructor({ namings, sentences }: Told, held: readonly Accused[], tokens: readonly Token[], classes: ClauseClasses) {
    this.#held = held;
    this.#tokens = tokens;
    this.#classes = classes;
    for (const { phrase, name } of namings) if (name) this.#names.set(phrase.firstToken, name);
    for (const doing of held) for (const name of this.#surnames(doing.phrase)) append(this.#bySurname, name, doing);
    for (const { sentence, chunks } of sentences)
      if (chunks.some((chunk) => chunk.type !== 'break' && classes.convicting.at(tokens[chunk.lastToken - 1]!)))
        this.#sentencing.add(sentence);
  }

  /** The doings of those whom somebody clears. */
  meant(cut: CutSentence, clearing: Clearing): readonly Accused[] {
    const before = this.#before(clearing);
    if (before.length === 0) return [];
    if (clearing.whom.length === 0) return this.#lastOf(before, cut, null);
    const found = clearing.whom.flatMap((whom) => this.#meantBy(whom, before, cut, clearing.isLetGo));
    const names = new Set(found.flatMap(({ phrase }) => this.#surnames(phrase)));
    return [...found, ...[...names].flatMap((name) => this.#ofName(name))];
  }

  /** Those of whom it was told up to the clearing, the last of them. */
  #before({ verb, whom, isLetGo }: Clearing): readonly Accused[] {
    const end = countInFront(this.#held, ({ trigger }) => trigger.firstToken < verb.firstToken);
    return this.#held
      .slice(Math.max(0, end - REMEMBERED), end + CHARGED_WITHIN)
      .filter(
        ({ sentence, phrase }) =>
          (phrase.firstToken < verb.firstToken || whom.includes(phrase)) && !(isLetGo && this.#sentencing.has(sentence)),
      );
  }

  /** All of one surname, wherever they are told of; they are given once. */
  #ofName(name: string): readonly Accused[] {
    if (this.#given.has(name)) return [];
    this.#given.add(name);
    return this.#bySurname.get(name) ?? [];
  }

  #meantBy(whom: NounPhrase, before: readonly Accused[], cut: CutSentence, isLetGo: boolean): readonly Accused[] {
    if (whom.pronoun) return this.#lastOf(before, cut, whom.pronoun === 'plural');
    const itself = before.filter(({ phrase }) => phrase === whom);
    if (itself.length > 0) return itself;
    if (whom.name) return this.#named(this.#surnames(whom), whom, before, isLetGo);
    const isAll = whom.determiner === 'definite' || this.#classes['all-of'].at(this.#tokens[whom.firstToken]!);
    if (!isAll) return [];
    const isSeveral = whom.person ? whom.person.plural : whom.count?.high !== 1;
    if (!whom.person || this.#classes['on-trial'].has(whom.person.concept)) return this.#lastOf(before, cut, isSeveral);
    return before.filter(({ phrase: { person } }) => person?.concept === whom.person!.concept && person.plural === isSeveral);
  }

  /** Who is let go may have served a sentence told of long before. */
  #named(names: readonly string[], whom: NounPhrase, before: readonly Accused[], isLetGo: boolean): readonly Accused[] {
    const near = before.filter(({ phrase }) => this.#surnames(phrase).some((name) => names.includes(name)));
    if (near.length > 0 || isLetGo) return near;
    const first = names.flatMap((name) => this.#bySurname.get(name)?.[0] ?? []);
    return first.filter(({ phrase }) => phrase.firstToken < whom.firstToken);
  }

  /** Those told of last, who are several or one. */
  #lastOf(before: readonly Accused[], { sentence }: CutSentence, isSeveral: boolean | null): readonly Accused[] {
    const last = before.at(-1)!;
    if (last.sentence < sentence - MEANT_WITHIN) return [];
    const beside = before.filter((doing) => doing.sentence === last.sentence && doing.trigger.firstToken === last.trigger.firstToken);
    const areSeveral = new Set(beside.map(({ phrase }) => phrase)).size > 1 || last.phrase.person?.plural === true;
    return isSeveral === null || isSeveral === areSeveral ? beside : [];
  }

  /** The last words of what they are called, in lower case. */
  #surnames(phrase: NounPhrase): readonly string[] {
    const names = [phrase.name, this.#names.get(phrase.firstToken)?.name];
    return names.flatMap((name) => (name ? [this.#tokens[name.lastToken - 1]!.lower] : []));
  }
}
