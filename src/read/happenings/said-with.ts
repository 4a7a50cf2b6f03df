/** The place and the time said with a happening: those that stand beside its words in their sentence. */

import type { Happening } from '../clauses/clause.js';
import type { PlaceMention } from '../place/place-mention.js';
import { bySentence } from '../text/by-sentence.js';
import { isHeadOf } from '../text/clause-head.js';
import { itemAt } from '../text/item-at.js';
import type { Sentence } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { isOfCharge } from '../time/beside.js';
import type { TimeMention } from '../time/time-mention.js';
import { HeadPlaces } from './head-places.js';
import type { Surroundings } from './surroundings.js';
import { MainVerbs } from './time-of-main-verb.js';
import { isSaidOfDying } from './where-the-hurt-died.js';

export class SaidWith {
  readonly #around: Surroundings;
  readonly #placesOf: ReadonlyMap<number, readonly PlaceMention[]>;
  readonly #timesOf: ReadonlyMap<number, readonly TimeMention[]>;
  /** Places within the name of a site. */
  readonly #inNames: ReadonlySet<PlaceMention>;
  readonly #mainVerbs: MainVerbs;
  readonly #heads: HeadPlaces;
  /** Places somebody goes to or comes from. */
  readonly #ledTo: ReadonlySet<PlaceMention>;
  /** Where deeds begin that somebody is held or tried for. */
  readonly #charged: ReadonlySet<number>;
  /** Names of the places told of by themselves, not only as words of a site's name. */
  readonly #namedAlone = new Set<string>();

  constructor(around: Surroundings) {
    this.#around = around;
    this.#mainVerbs = new MainVerbs(around);
    this.#placesOf = bySentence(around.places.filter(isOfHappenings));
    this.#heads = new HeadPlaces(around, this.#placesOf);
    this.#ledTo = new Set(around.places.filter((place) => isLedTo(around, place)));
    this.#timesOf = bySentence(around.times.filter((time) => !time.duration && !isOfOther(time)));
    this.#inNames = withinSites(around.places);
    this.#charged = new Set(
      around.clauses.doings.filter(({ rule }) => rule === 'held' || rule === 'cleared').map(({ trigger }) => trigger.firstToken),
    );
    for (const place of around.places)
      if (place.where && place.kind === 'toponym' && !this.#inNames.has(place)) this.#namedAlone.add(place.where.name);
  }

  /**
   * The place said with the verb: the first after it before the next happening of the sentence, else the last before it. A headline
   * tells of the whole, whatever site it names.
   */
  place(happening: Happening, index: number, kind: PlaceMention['kind']): PlaceMention | null {
    const { layout } = this.#around;
    if (kind === 'site' && layout.sentences[happening.sentence]!.role === 'headline') return null;
    const all = this.placesIn(happening.sentence);
    if (all.length === 0) return kind === 'toponym' ? this.#heads.of(happening) : null;
    const places = all.filter(
      (place) =>
        place.kind === kind &&
        !(kind === 'site' && isOneOfSeveral(place, happening)) &&
        !this.#ledTo.has(place) &&
        !this.#heads.isOfNext(place, happening) &&
        !this.#mainVerbs.isPlaceOfAnother(place, happening) &&
        !isSaidOfDying(this.#around, place, happening),
    );
    const head = kind === 'toponym' ? this.#heads.of(happening) : null;
    if (places.length === 0) return head;
    const { from, to } = this.reach(happening, index);
    const behind = places.filter((place) => place.firstToken >= happening.trigger.firstToken && place.firstToken < to);
    const after = behind.find((place) => this.#isPlain(place)) ?? behind[0];
    if (after ?? head) return after ?? head;
    if (from > layout.sentences[happening.sentence]!.firstToken || this.#isCharged(happening)) return null;
    return this.#finestBefore(places, happening.trigger.firstToken);
  }

  /** "A rally was held for Ana Ruiz, who was shot dead in Lugo": in a clause of its own. */
  isToldBelow(happening: Happening): boolean {
    return this.#mainVerbs.isToldBelow(happening);
  }

  /** "A man was jailed in Lugo for killing a judge": a sentence that tells who is held or tried for a deed. */
  isOfCharge(sentence: number): boolean {
    const { clauses, happeningsOf } = this.#around;
    return happeningsOf(sentence).some((h) => this.#isCharged(clauses.happenings[h]!) || this.#isNounOfCharge(clauses.happenings[h]!));
  }

  /** "jailed seven men for the 2010 bombings", "for the 2010 murder", but not "arrested nine in a raid" */
  #isNounOfCharge({ nominal, phrase, word, certainty }: Happening): boolean {
    if (!nominal || phrase === null || word.role !== 'violence' || certainty !== 'asserted') return false;
    const { classes, layout } = this.#around;
    for (let at = phrase.firstToken - 1; at >= Math.max(0, phrase.firstToken - CHARGE_WITHIN); at--)
      if (classes['grievance-of'].at(layout.tokens[at]!)) return true;
    return false;
  }

  /** "A court in Lugo on Monday jailed two men for killing a judge": what stands in front is said of the court. */
  #isCharged({ nominal, trigger }: Happening): boolean {
    return !nominal && this.#charged.has(trigger.firstToken);
  }

  placesIn(sentence: number): readonly PlaceMention[] {
    return this.#placesOf.get(sentence) ?? NONE;
  }

  /** "In Tarija, Bolivia, gunmen shot a judge": the town, not what it lies in. */
  #finestBefore(places: readonly PlaceMention[], token: number): PlaceMention | null {
    let at = places.findLastIndex((place) => place.lastToken <= token);
    const { tokens } = this.#around.layout;
    while (at > 0 && places[at]!.firstToken === places[at - 1]!.lastToken + 1 && tokens[places[at - 1]!.lastToken]!.lower === ',') at--;
    return itemAt(places, at) ?? null;
  }

  /**
   * Not "the province's largest city", whose place is wider than what it has, nor the "Kibuye" of "the Kibuye market in Kisumu": sites
   * are named after places elsewhere.
   */
  #isPlain(place: PlaceMention): boolean {
    return !this.#around.layout.tokens[place.lastToken - 1]!.possessive && !this.#inNames.has(place);
  }

  /** "the Lugo clinic", in a report that does not speak of Lugo itself: the clinic may stand anywhere. */
  isOnlyName(place: PlaceMention): boolean {
    return this.#inNames.has(place) && !this.#namedAlone.has(place.where!.name);
  }

  /** The time said with the verb, by the same rule as its place; a noun takes the one in front of it, else any time of its sentence. */
  time(happening: Happening, index: number): TimeMention | null {
    const times = this.#timesOf
      .get(happening.sentence)
      ?.filter(
        (time) =>
          !isOfDeedInFront(time, happening) &&
          !isOfWordBehind(time, happening) &&
          !this.#isOfClauseBehind(time, happening) &&
          !this.#mainVerbs.isOfAnother(time, happening) &&
          !isOfCharge(time, happening.trigger.firstToken),
      );
    if (!times || times.length === 0) return null;
    const own = happening.nominal ? times.find((time) => this.#isOwnOf(time, happening)) : undefined;
    if (own) return own;
    const head = times.find((time) => this.#isAtHeadOf(time, happening));
    if (head) return head;
    const { from, to } = this.reach(happening, index);
    const after = times.find((time) => time.firstToken >= happening.trigger.firstToken && time.firstToken < to);
    if (after || from > this.#around.layout.sentences[happening.sentence]!.firstToken || this.#isCharged(happening))
      return after ?? (happening.nominal ? (times.findLast((time) => time.firstToken >= from) ?? null) : null);
    return times.findLast((time) => time.lastToken <= happening.trigger.firstToken) ?? null;
  }

  /** "Tuesday's bombing", "Tuesday's bus bombing" */
  #isOwnOf({ lastToken }: TimeMention, { trigger, phrase }: Happening): boolean {
    if (lastToken === trigger.firstToken) return true;
    const isWithin = phrase !== null && lastToken >= phrase.firstToken && lastToken < trigger.firstToken;
    return isWithin && this.#around.layout.tokens[lastToken - 1]!.possessive === true;
  }

  /** "On 3 May gunmen attacked a bus, killing two, and on 9 May they burned a shop": the day of the clause behind it. */
  #isOfClauseBehind(time: TimeMention, { trigger, sentence }: Happening): boolean {
    const { clauses, happeningsOf } = this.#around;
    return trigger.firstToken < time.firstToken && happeningsOf(sentence).some((h) => this.#isAtHeadOf(time, clauses.happenings[h]!));
  }

  /** "on 9 May" of "and on 9 May they burned a shop" */
  #isAtHeadOf(time: TimeMention, { trigger, nominal }: Happening): boolean {
    const { layout } = this.#around;
    return !nominal && isSmallWord(layout, time.firstToken - 1, 'clause-joint') && isHeadOf(layout, time, trigger.firstToken);
  }

  /** "Also Thursday, a man was shot about 4 p.m.": the time a sentence opens on, behind one word at most. */
  timeAtHead(sentence: number): TimeMention | null {
    const first = this.#timesOf.get(sentence)?.[0];
    return first && first.firstToken <= this.#around.layout.sentences[sentence]!.firstToken + 1 ? first : null;
  }

  /** "It was the third murder of the day; two men had died early on Sunday" */
  #betweenSemicolons({ firstToken, lastToken }: Sentence, token: number): [from: number, to: number] {
    const { tokens } = this.#around.layout;
    let [from, to] = [token, token];
    while (from > firstToken && tokens[from - 1]!.lower !== ';') from--;
    while (to < lastToken && tokens[to]!.lower !== ';') to++;
    return [from, to];
  }

  /** The tokens of a sentence that belong to a happening: from the verb before it to the verb after it, a noun's own verb included. */
  reach(happening: Happening, index: number): { readonly from: number; readonly to: number } {
    const { clauses, layout, happeningsOf } = this.#around;
    const sentence = layout.sentences[happening.sentence]!;
    let [from, to] = this.#betweenSemicolons(sentence, happening.trigger.firstToken);
    for (const other of happeningsOf(happening.sentence)) {
      const { trigger, nominal, agent } = clauses.happenings[other]!;
      if (other === index || clauses.happenings[other] === happening || nominal) continue;
      // A bombing in the same district killed 40 last month
      if (happening.nominal && agent !== null && agent.firstToken === happening.phrase?.firstToken) continue;
      if (trigger.firstToken > happening.trigger.firstToken) to = Math.min(to, trigger.firstToken);
      else from = Math.max(from, trigger.lastToken);
    }
    return { from, to };
  }
}

/** Tokens from "for" to what somebody is jailed for: "the 2010". */
const CHARGE_WITHIN = 3;

const NONE: readonly never[] = [];

/** Not "officials said in Lugo", where others speak. */
const isOfHappenings = ({ metonym, kind, speakers }: PlaceMention): boolean => !metonym && kind !== 'adjective' && speakers !== true;

/** "The rebels killed 23, the governor said on Monday", "the toll rose to 13 on Tuesday": when it was said, mourned or counted. */
function isOfOther({ beside, firstToken, lastToken }: TimeMention): boolean {
  const left = beside?.left;
  // the first since the army left on June 4
  if (beside?.since) return true;
  // on Monday condemned the killing
  if (beside?.right?.use === 'saying' && beside.right.token === lastToken) return true;
  if (!left) return false;
  if (left.hold === 'beside' || left.hold === 'over-number') return true;
  return left.use === 'saying' && firstToken - left.token <= SAID_WITHIN;
}
/** Tokens from a word of saying to its time. */
const SAID_WITHIN = 1;

/** "Police on Monday arrested two men over a bombing", "claimed responsibility on Monday for an attack": when they were arrested. */
function isOfDeedInFront({ beside, firstToken, lastToken }: TimeMention, { nominal, word, trigger }: Happening): boolean {
  if (!nominal || word.role !== 'violence' || !beside || lastToken > trigger.firstToken) return false;
  const { left, right } = beside;
  const isOfVerb = right !== null && right.use !== 'happening' && right.hold === 'far' && right.token === lastToken;
  // charged with the Sunday murder
  if (lastToken === trigger.firstToken) return isOfVerb;
  return isOfVerb || (left !== null && left.use !== 'happening' && left.hold === 'far' && firstToken - left.token <= DEED_WITHIN);
}
/** "Nine victims of the blast were buried on Tuesday": the time of what a word behind the happening tells. */
const isOfWordBehind = ({ beside }: TimeMention, { trigger }: Happening): boolean =>
  beside?.left != null && beside.left.use !== 'happening' && beside.left.token >= trigger.lastToken;

/** Tokens from a deed to its time: "claimed responsibility on". */
const DEED_WITHIN = 3;

/** "raided two shops and a police post": no one of them is where it happened. */
function isOneOfSeveral({ firstToken, lastToken }: PlaceMention, { targets }: Happening): boolean {
  const things = targets.filter(({ person, pronoun }) => person === null && pronoun === null);
  return things.length > 1 && things.some((thing) => thing.firstToken < lastToken && firstToken < thing.lastToken);
}

/** "Buses for Lugo", "had come from Lugo": not where it was. */
const isLedTo = ({ classes, layout: { tokens } }: Surroundings, { kind, firstToken }: PlaceMention): boolean =>
  kind === 'toponym' && classes['leads-to'].at(itemAt(tokens, firstToken - 1));

/** @param places in the order of the text */
function withinSites(places: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
  const inside = new Set<PlaceMention>();
  let reached = 0;
  for (const place of [...places].sort((a, b) => a.firstToken - b.firstToken || b.lastToken - a.lastToken)) {
    if (place.kind === 'site') reached = Math.max(reached, place.lastToken);
    else if (place.lastToken <= reached) inside.add(place);
  }
  return inside;
}
