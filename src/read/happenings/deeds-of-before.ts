/**
 * Deeds of the past that a report tells only to say who came to harm, who did it, with what or when: "a prisoner serving a life sentence for killing a
 * priest was stabbed", "was shot two weeks after the murder of a priest", "with the gun used in the murder of a priest".
 */

import type { Effect } from '../../model/vocabulary.js';
import type { Chunk, NounPhrase, VerbGroup } from '../clauses/chunk.js';
import { isOf, isPreposition, says } from '../clauses/chunks/says.js';
import type { Clauses, CutSentence, Happening, Harm, TokenSpan } from '../clauses/clause.js';
import { FORCES } from '../clauses/forces.js';
import { bySentence } from '../text/by-sentence.js';
import { itemAt } from '../text/item-at.js';
import type { Token } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import type { TimeMention } from '../time/time-mention.js';
import type { EventClasses } from './event-classes.js';

const SUFFERED: ReadonlySet<Effect> = new Set<Effect>(['killed', 'injured', 'abducted']);
const COARSE: ReadonlySet<string> = new Set(['month', 'year']);
/** Chunks between a sentence served and the deed; harms of a sentence beside one that are asked: hostile sentences stay linear. */
const TERM_WITHIN = 9;
const NEAR = 8;

/** What the report's sentences tell of. */
export interface ToldInReport extends Pick<Clauses, 'harms' | 'happenings' | 'sentences'> {
  readonly tokens: readonly Token[];
  readonly times: readonly TimeMention[];
}

/** @returns the words of such deeds, with those who did them and to whom */
export function deedsOfBefore(told: ToldInReport, classes: EventClasses): readonly TokenSpan[] {
  const suffered = bySentence(told.harms.filter(({ effect, certainty }) => SUFFERED.has(effect) && certainty === 'asserted'));
  if (suffered.size === 0) return [];
  const deeds = bySentence(told.happenings.filter(({ word, nominal }) => word.role === 'violence' && !nominal));
  const harmsOf = bySentence(told.harms);
  const happeningsOf = bySentence(told.happenings);
  const out: TokenSpan[] = [];
  let isHarmTold = false;
  for (const [sentence, all] of suffered) {
    const cut = told.sentences[countInFront(told.sentences, (one) => one.sentence < sentence)]!;
    const inSentence = { harms: harmsOf.get(sentence) ?? [], happenings: happeningsOf.get(sentence) ?? [] };
    const reader = new SentenceReader(cut, { ...told, ...inSentence }, classes);
    const past = all.map((harm) => reader.pastOf(harm));
    all.forEach((harm, i) => {
      const found = past[i];
      if (!found) return;
      const near = (position: number): boolean => Math.abs(position - i) <= NEAR;
      const besideHarm = all.some((other, j) => near(j) && !past[j] && reader.isMain(other, harm, found));
      const besideDeed = (): boolean =>
        found.besideAnyDeed && (deeds.get(sentence) ?? []).slice(0, NEAR).some((other) => reader.isOtherDeed(other, found));
      if (besideHarm || besideDeed() || (found.isLongOver && isHarmTold && reader.isNew(harm))) out.push(found);
    });
    isHarmTold ||= past.some((one) => !one);
  }
  return out;
}

interface PastDeed extends TokenSpan {
  /** It was over before whatever an earlier sentence tells of: "he had been convicted of". */
  readonly isLongOver: boolean;
  /** Whatever is done beside it is another deed: "opened fire at the funeral of a murdered mayor". */
  readonly besideAnyDeed: boolean;
  /** "five days after he was shot, he died" is one deed. */
  readonly isByTime: boolean;
}

class SentenceReader {
  readonly #cut: CutSentence;
  /** Harms and happenings of the sentence alone. */
  readonly #told: ToldInReport;
  readonly #classes: EventClasses;

  constructor(cut: CutSentence, told: ToldInReport, classes: EventClasses) {
    this.#cut = cut;
    this.#told = told;
    this.#classes = classes;
  }

  pastOf(harm: Harm): PastDeed | null {
    if (harm.patient.pronoun && !this.#isRelative(harm)) return null;
    const start = this.#startOf(harm);
    return (
      this.#longAfter(harm, start) ??
      this.#ofAnotherTime(harm, start) ??
      this.#served(harm, start) ??
      this.#usedIn(harm, start) ??
      this.#atFuneral(harm, start) ??
      this.#ofRelated(harm) ??
      this.#hadDone(harm)
    );
  }

  /** A deed of its own beside one of the past. */
  isMain({ rule, trigger, patient, agent }: Harm, past: Harm, span: PastDeed): boolean {
    if (isWithin(trigger, span) || patient === past.patient || patient.firstToken === past.patient.firstToken) return false;
    const { chunks } = this.#cut;
    const verb = chunks[this.#at(trigger.firstToken)];
    const isBehind = trigger.firstToken >= span.lastToken;
    if (isBehind && verb?.type === 'verb-group' && verb.ing) return false;
    // acquitted of the murder of two nuns and the kidnapping of a priest
    if (isBehind && verb?.type === 'noun-phrase' && JOINTS.has(chunks[this.#at(trigger.firstToken) - 1]?.type ?? 'break')) return false;
    if (isBehind && !span.isByTime && Math.min(patient.firstToken, agent?.firstToken ?? Infinity) >= span.firstToken) return false;
    if (!span.isByTime) return true;
    // the gunman was shot two days after nine people were killed
    const isOfSomebodyNew = !patient.pronoun && !agent?.pronoun && patient.whose === null && patient.person?.group !== 'perpetrators';
    return BY_VERB.has(rule) && isOfSomebodyNew && !this.#isDying(trigger);
  }

  #isDying({ firstToken }: TokenSpan): boolean {
    const verb = this.#cut.chunks[this.#at(firstToken)];
    return verb?.type === 'verb-group' && this.#classes.dying.has(verb.lower);
  }

  isOtherDeed({ trigger, certainty }: Happening, span: TokenSpan): boolean {
    return certainty === 'asserted' && !isWithin(trigger, span);
  }

  /** Not "the two nuns" whom the report tells of before. */
  isNew({ patient }: Harm): boolean {
    return patient.determiner !== 'definite' && patient.pronoun === null;
  }

  #at(token: number): number {
    return countInFront(this.#cut.chunks, ({ lastToken }) => lastToken <= token);
  }

  #last(chunk: Chunk): Token {
    return this.#told.tokens[(chunk.type === 'noun-phrase' ? chunk.headLast : chunk.lastToken) - 1]!;
  }

  /** Where the clause or the phrase of a deed begins. */
  #startOf({ trigger, patient, agent }: Harm): number {
    const word = this.#at(trigger.firstToken);
    const chunk = this.#cut.chunks[word];
    if (!chunk || chunk.type === 'noun-phrase' || (chunk.type === 'verb-group' && chunk.ing)) return word;
    const subject = agent && agent.firstToken < trigger.firstToken ? agent : patient;
    return Math.min(word, this.#at(subject.firstToken));
  }

  /** "two weeks after the murder of a priest", "a day after three guards were killed" */
  #longAfter(harm: Harm, start: number): PastDeed | null {
    const { chunks } = this.#cut;
    const span = itemAt(chunks, start - 2);
    if (!says(itemAt(chunks, start - 1), 'after') || !span || !this.#classes['days-long'].at(this.#last(span))) return null;
    if (harm.agent?.pronoun) return null;
    let last = this.#at(endOf(harm) - 1);
    while (chunks[last + 1] && !ENDS.has(chunks[last + 1]!.type)) last++;
    return { ...NEVER, isByTime: true, firstToken: span.firstToken, lastToken: chunks[last]!.lastToken };
  }

  /** "since the murder of a gang leader in 2016", "after the herders killed a farmer last week", "took part in the 1989 murder of a mayor" */
  #ofAnotherTime(harm: Harm, start: number): PastDeed | null {
    const { chunks } = this.#cut;
    const lead = itemAt(chunks, start - 1);
    const isOpened =
      lead?.type === 'relative' ||
      lead?.type === 'subordinate' ||
      itemAt(chunks, start - 2)?.type === 'relative' ||
      says(lead, 'after') ||
      says(lead, 'since');
    const verb = this.#at(harm.trigger.firstToken);
    const isInRelative = itemAt(chunks, verb - 1)?.type === 'relative';
    const isByClause = (isOpened || isInRelative) && this.#isOfACoarseTime(endOf(harm), verb) && this.#isDayTold(harm);
    if (!isByClause && !(harm.rule === 'noun-of' && lead && this.#isYear(lead))) return null;
    const { trigger, patient } = harm;
    return { ...NEVER, besideAnyDeed: true, firstToken: Math.min(trigger.firstToken, patient.firstToken), lastToken: endOf(harm) };
  }

  /** "serving a life sentence for killing a priest", "convicted of the murder", "had been jailed for" */
  #served(harm: Harm, start: number): PastDeed | null {
    const { chunks } = this.#cut;
    const lead = itemAt(chunks, start - 1);
    if (!isPreposition(lead, 'for') && !isOf(lead)) return null;
    let isTerm = false;
    for (let k = start - 2; k >= Math.max(0, start - TERM_WITHIN); k--) {
      const chunk = chunks[k]!;
      if (chunk.type === 'break' || chunk.type === 'but' || chunk.type === 'relative') return null;
      if (chunk.type !== 'verb-group') {
        if (this.#classes['on-parole'].at(this.#last(chunk)) && chunks[k - 1]?.type === 'preposition') return past(chunk, harm, true);
        isTerm ||= this.#classes['prison-term'].at(this.#last(chunk));
        continue;
      }
      if (this.#classes['serving-term'].has(chunk.lower)) return isTerm || chunk.ing ? past(chunk, harm, true) : null;
      if (this.#classes.acquitted.has(chunk.lower)) return past(chunk, harm, true);
      if (!this.#classes.convicted.has(chunk.lower)) return null;
      const isHad = this.#isHad(chunk);
      return isHad || chunk.bareParticiple || chunks[k - 1]?.type === 'relative' ? past(chunk, harm, isHad) : null;
    }
    return null;
  }

  /** "had been", not "have been" */
  #isHad({ perfect, firstToken }: VerbGroup): boolean {
    return perfect && this.#classes.had.at(this.#told.tokens[firstToken]!);
  }

  /** "the gun used in the murder of a priest" */
  #usedIn(harm: Harm, start: number): PastDeed | null {
    const { chunks } = this.#cut;
    const verb = itemAt(chunks, start - 2);
    if (!isPreposition(itemAt(chunks, start - 1), 'in') || verb?.type !== 'verb-group' || !this.#classes['used-in'].has(verb.lower))
      return null;
    return verb.bareParticiple || this.#isHad(verb) ? past(verb, harm, this.#isHad(verb)) : null;
  }

  /** "at the funeral of a policeman shot dead last week", "the wake of a murdered colleague" */
  #atFuneral({ patient, trigger }: Harm, start: number): PastDeed | null {
    const { chunks } = this.#cut;
    const at = Math.min(start, this.#at(patient.firstToken));
    const lead = itemAt(chunks, at - 1);
    const funeral = itemAt(chunks, at - 2);
    if ((!isOf(lead) && !isPreposition(lead, 'for')) || funeral?.type !== 'noun-phrase') return null;
    if (!this.#classes.funeral.at(this.#last(funeral))) return null;
    return { ...NEVER, besideAnyDeed: true, firstToken: patient.firstToken, lastToken: Math.max(patient.lastToken, trigger.lastToken) };
  }

  /** "the house of the man who killed two nuns was attacked", "his bodyguard": what was done to others of theirs. */
  #ofRelated({ trigger, patient, agent }: Harm): PastDeed | null {
    const { chunks } = this.#cut;
    const verb = this.#at(trigger.firstToken);
    const whose = itemAt(chunks, verb - 2);
    if (itemAt(chunks, verb - 1)?.type !== 'relative' || !isOf(itemAt(chunks, verb - 3)) || whose?.type !== 'noun-phrase') return null;
    const owner = itemAt(chunks, verb - 4);
    if (
      owner?.type !== 'noun-phrase' ||
      owner.quantity !== null ||
      (whose !== agent && whose !== patient) ||
      this.#isOfADay(trigger.lastToken, verb)
    )
      return null;
    const isDoneToOwner = this.#told.harms.some(({ patient }) => patient === owner);
    const isAttacked = this.#told.happenings.some(({ targets }) => targets.includes(owner) || (!owner.person && targets.includes(whose)));
    if (!isDoneToOwner && !isAttacked) return null;
    return { ...NEVER, besideAnyDeed: true, firstToken: whose.firstToken, lastToken: Math.max(trigger.lastToken, patient.lastToken) };
  }

  /** "shot her husband, who had beaten her": of whom it is done to, and not by whom. */
  #hadDone({ trigger, patient, agent }: Harm): PastDeed | null {
    const { chunks } = this.#cut;
    const verb = this.#at(trigger.firstToken);
    const group = chunks[verb];
    if (group?.type !== 'verb-group' || !this.#isHad(group) || chunks[verb - 1]?.type !== 'relative') return null;
    const isOfDoer = agent !== null && agent.firstToken < trigger.firstToken && !this.#isDoer(agent);
    if (!isOfDoer || this.#isOfADay(trigger.lastToken, verb)) return null;
    return { ...NEVER, firstToken: trigger.firstToken, lastToken: Math.max(trigger.lastToken, patient.lastToken) };
  }

  /** Who did it, or whom police shot for it: one deed, it may be. */
  #isDoer(agent: NounPhrase): boolean {
    // her husband, a policeman who had beaten her
    const at = this.#at(agent.firstToken);
    const before = itemAt(this.#cut.chunks, at - 1)?.type === 'comma' ? itemAt(this.#cut.chunks, at - 2) : undefined;
    const done = this.#told.harms.filter(({ patient }) => patient === agent || patient === before);
    return done.length === 0 || agent.person?.group === 'perpetrators' || done.some((harm) => FORCES.has(harm.agent?.person?.group ?? ''));
  }

  #isRelative({ trigger }: Harm): boolean {
    return this.#cut.chunks[this.#at(trigger.firstToken) - 1]?.type === 'relative';
  }

  #isOfADay(from: number, verb: number): boolean {
    const time = this.#timeBehind(from, verb);
    return time !== null && !COARSE.has(time.when.precision);
  }

  #isOfACoarseTime(from: number, verb: number): boolean {
    const time = this.#timeBehind(from, verb);
    return time !== null && (COARSE.has(time.when.precision) || time.when.precision === 'week');
  }

  /** "the 1989 murder" */
  #isYear({ type, firstToken, lastToken }: Chunk): boolean {
    const { times } = this.#told;
    const time = times[countInFront(times, (one) => one.firstToken < firstToken)];
    return type === 'time' && time?.lastToken === lastToken && time.firstToken === firstToken && time.when.precision === 'year';
  }

  /** The sentence tells of a day in front of it: that of what else it tells of. */
  #isDayTold({ trigger }: Harm): boolean {
    const { times } = this.#told;
    for (
      let i = countInFront(times, ({ firstToken }) => firstToken < trigger.firstToken) - 1;
      times[i]?.sentence === this.#cut.sentence;
      i--
    )
      if (times[i]!.when.precision === 'day' && !times[i]!.duration) return true;
    return false;
  }

  /** Told right behind it, before another verb. */
  #timeBehind(from: number, verb: number): TimeMention | null {
    const { chunks } = this.#cut;
    const next = chunks.findIndex(({ type, firstToken }, k) => k > verb && firstToken >= from && CLOSES.has(type));
    const end = next < 0 ? chunks.at(-1)!.lastToken : chunks[next]!.firstToken;
    const { times } = this.#told;
    const time = times[countInFront(times, ({ firstToken }) => firstToken < from)];
    // "last week" may be taken for a verb
    return time !== undefined && time.firstToken <= end && !time.duration ? time : null;
  }
}

const JOINTS: ReadonlySet<Chunk['type']> = new Set(['and', 'comma'] as const);
const CLOSES: ReadonlySet<Chunk['type']> = new Set(['verb-group', 'break', 'comma'] as const);
const BY_VERB: ReadonlySet<string> = new Set(['active', 'passive']);
const ENDS: ReadonlySet<Chunk['type']> = new Set(['comma', 'break', 'and', 'but', 'dash'] as const);
const NEVER = { isLongOver: false, besideAnyDeed: false, isByTime: false } as const;

const endOf = ({ trigger, patient }: Harm): number => Math.max(trigger.lastToken, patient.lastToken);
const past = ({ firstToken }: Chunk, harm: Harm, isLongOver: boolean): PastDeed => ({
  ...NEVER,
  isLongOver,
  firstToken,
  lastToken: endOf(harm),
});
const isWithin = (inner: TokenSpan, { firstToken, lastToken }: TokenSpan): boolean =>
  inner.firstToken >= firstToken && inner.lastToken <= lastToken;
