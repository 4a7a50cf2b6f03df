/** Turns the harms of a report into figures over persons: group, label, number, scope, and who is the same as whom. */
import type { FigureSays } from '../../model/claim.js';
import { type Count, exactly } from '../../model/count.js';
import type { Certainty, Effect, Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Clauses, Happening, Harm } from '../clauses/clause.js';
import type { PersonWord } from '../clauses/words.js';
import type { Layout } from '../text/layout.js';
import { isBesides } from './beside-others.js';
import { resolve } from './cast.js';
import { mayBeOne } from './may-be-same.js';
import { findRoom, isNumberOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';
import { isShare, type Persons, type PersonsMention, type Resolved } from './persons.js';
import { PersonsTold } from './persons-told.js';
import { isRoundUp } from './round-up.js';
import { NO_TITLE, type TitleCount, type TitleToll } from './title-toll.js';
import { sameInToll, sameOfWhole } from './told-again.js';

/** A figure before it is a claim: its event is the position of an event in the report's list, its span in tokens. */
export interface FigureDraft {
  readonly harm: number;
  readonly says: Omit<FigureSays, 'event'>;
  readonly event: number | null;
  readonly firstToken: number;
  readonly lastToken: number;
  readonly certainty: Certainty;
  readonly rule: string;
  readonly name: { readonly firstToken: number; readonly lastToken: number } | null;
}

/** The event a harm belongs to, and its incident, each by its position; `whole`: it is told of as the incident as a whole; `first`: the incident's first event. */
export interface EventOfHarm {
  readonly event: number;
  readonly incident: number;
  readonly whole: boolean;
  readonly first: boolean;
}

/** @param eventOf null: not of the incident. */
export function readFigures(
  kinds: PersonKinds,
  layout: Layout,
  clauses: Clauses,
  eventOf: (harm: number) => EventOfHarm | null,
  isBackground: (token: number) => boolean,
  title: TitleToll = NO_TITLE,
): readonly FigureDraft[] {
  const isOfSeveral = roundUps(kinds, layout, clauses);
  const read = (leaveOut: (harm: number) => boolean): readonly FigureDraft[] =>
    new FigureReader(kinds, layout, clauses, (harm) => (leaveOut(harm) ? null : eventOf(harm)), isBackground, title).read();
  if (isOfSeveral === null) return read(() => false);
  const ofOne = read(isOfSeveral);
  return ofOne.some(isToll) ? ofOne : read(() => false);
}

const isToll = ({ certainty, says: { effect, count } }: FigureDraft): boolean =>
  (effect === 'killed' || effect === 'injured') && count.low !== 0 && certainty !== 'denied' && certainty !== 'hypothetical';

/** The harms that are told of several incidents together; null where none is. */
function roundUps(kinds: PersonKinds, layout: Layout, { harms }: Clauses): ((harm: number) => boolean) | null {
  const known = new Map<number, boolean>();
  for (const { sentence } of harms) if (!known.has(sentence)) known.set(sentence, isRoundUp(kinds, layout, sentence));
  return [...known.values()].includes(true) ? (harm) => known.get(harms[harm]!.sentence)! : null;
}

/** "charged with the murder": said to have done it, not told of as doing it. */
const isBlamed = ({ nominal, agent, trigger }: Happening): boolean => nominal && agent !== null && agent.lastToken <= trigger.firstToken;

interface Open {
  persons: Persons;
  says: FigureSays;
  draft: Omit<FigureDraft, 'says'> /** In addition to persons told of before. */;
  added: boolean /** Said to be a total. */;
  total: boolean /** Shot or stabbed, with no word of whether they lived. */;
  weak: boolean;
}

/** What is read in turn: a harm by its position, or someone who attacks. */
interface Item {
  readonly token: number;
  readonly harm: number | null;
  readonly agent: { readonly phrase: NounPhrase; readonly sentence: number } | null;
}

class FigureReader {
  readonly #kinds: PersonKinds;
  readonly #layout: Layout;
  readonly #clauses: Clauses;
  readonly #eventOf: (harm: number) => EventOfHarm | null;
  readonly #isBackground: (token: number) => boolean;
  readonly #title: TitleToll;
  readonly #cast: PersonsTold;
  readonly #open: Open[] = [];
  readonly #openOf = new Map<Persons, Open[]>();
  /** The effects told of so far. */
  readonly #effects = new Set<Effect>();
  /** Sets of persons found to be the same as an earlier one, by id. */
  readonly #alias = new Map<string, string>();
  /** "A toddler is dead after being shot": one phrase is one set of persons, however many effects it has. */
  readonly #byPhrase = new Map<NounPhrase, Persons>();
  /** The sets of persons one word says something of, by its token. */
  readonly #listed = new Map<number, NounPhrase[]>();
  readonly #byHarm = new Map<number, Persons>();
  /** Who is said to have killed or wounded somebody else. */
  readonly #doers = new Set<NounPhrase>();
  /** Who shot himself, and of whom it is told that he lived. */
  readonly #living = new Set<Persons>();
  /** Persons of whom a figure of the whole incident is given. */
  readonly #tolls = new Set<Persons>();

  constructor(
    kinds: PersonKinds,
    layout: Layout,
    clauses: Clauses,
    eventOf: (harm: number) => EventOfHarm | null,
    isBackground: (token: number) => boolean,
    title: TitleToll,
  ) {
    this.#title = title;
    this.#kinds = kinds;
    this.#layout = layout;
    this.#clauses = clauses;
    this.#eventOf = eventOf;
    this.#isBackground = isBackground;
    this.#cast = new PersonsTold(layout, kinds);
    for (const harm of clauses.harms) {
      const { trigger, within, patient } = harm;
      if (harm.rule === 'active' && harm.agent && harm.certainty !== 'denied' && isAttack(harm)) this.#doers.add(harm.agent);
      if (within !== null) continue;
      const listed = this.#listed.get(trigger.firstToken);
      if (listed) listed.push(patient);
      else this.#listed.set(trigger.firstToken, [patient]);
    }
  }

  read(): readonly FigureDraft[] {
    for (const item of this.#inTextOrder()) {
      if (this.#isBackground(item.token)) continue;
      if (item.harm !== null) this.#harm(item.harm, this.#clauses.harms[item.harm]!);
      else if (item.agent) this.#agent(item.agent.phrase, item.agent.sentence);
    }
    this.#leaveAlive();
    this.#letDieTogether();
    this.#heedMurderSuicide();
    this.#demoteTolls();
    this.#moveDeadOutOfShot();
    this.#killTitledDead();
    this.#heedTitle('killed', this.#title.killed);
    this.#heedTitle('injured', this.#title.injured);
    const groups = this.#groupOfPersons();
    return this.#open.map((open) => {
      const { says, draft } = open;
      const persons = this.#inIncident(open, says.persons);
      const within = says.within && this.#inIncident(open, says.within);
      const group = asPart(groups.get(persons) ?? says.group, within === null ? undefined : groups.get(within));
      return { says: { ...says, group, persons, within }, ...draft };
    });
  }

  /** "A man was killed in Lugo … a soldier in Vigo": of two incidents, whatever the words, those harmed are two. */
  #inIncident(open: Open, persons: string): string {
    const incident = this.#incidentOf(open) ?? 0;
    return incident === 0 ? this.#sameAs(persons) : `${this.#sameAs(persons)}.${incident}`;
  }

  #sameAs(persons: string): string {
    let at = persons;
    for (let step = 0; step < LONGEST_ALIAS && this.#alias.has(at); step++) at = this.#alias.get(at)!;
    return at;
  }

  /** "Four were shot, one is dead": the dead are among those shot, and three are left injured. */
  #moveDeadOutOfShot(): void {
    const shot = this.#open.find(
      ({ says, weak, persons }) =>
        weak &&
        !persons.additional &&
        says.effect === 'injured' &&
        says.within === null &&
        says.count.low !== null &&
        says.count.low > 1 &&
        WIDE.has(says.group),
    );
    if (!shot) return;
    let room = shot.says.count.low! - this.#movedOutOf(shot);
    const dead = new Map<string, Open>();
    for (const open of this.#open)
      if (
        open.says.effect === 'killed' &&
        open.says.within === null &&
        open.says.movedFrom === null &&
        open.says.group !== 'perpetrators' &&
        !dead.has(open.persons.id)
      )
        dead.set(open.persons.id, open);
    for (const { persons, says } of dead.values()) {
      const count = says.count.low ?? 1;
      if (persons === shot.persons || count > room || count === 0) continue;
      room -= count;
      for (const open of this.#openOf.get(persons)!)
        if (open.says.effect === 'killed') open.says = { ...open.says, within: shot.persons.id, movedFrom: 'injured' };
    }
  }

  /** "Two dead, five hurt": of the numbers in the text the one the title gives is the toll, and whoever else is told of is among them. */
  #heedTitle(effect: 'killed' | 'injured', title: TitleCount | null): void {
    this.#takeForOne(effect, title?.count === 1);
    if (!title?.counted) return;
    const told = this.#open.filter(
      ({ says, persons, draft }) =>
        says.effect === effect &&
        says.count.low !== 0 &&
        draft.certainty !== 'denied' &&
        !persons.agents &&
        persons.group !== 'perpetrators',
    );
    const gone = this.#movedOutOfEach();
    const toll =
      told.find((open) => isTitled(open, title, gone) && WIDE.has(open.says.group)) ?? told.find((open) => isTitled(open, title, gone));
    if (!toll) {
      if (effect === 'injured') this.#takeTitledDeadOut(told, title.count);
      return;
    }
    const whole = toll.persons;
    const incident = this.#incidentOf(toll);
    if (effect === 'injured' && title.weak) this.#moveTitledDead(whole, title.count);
    let room = title.count;
    const ids = new Set(told.map(({ persons }) => persons.id));
    const among = new Set<Persons>();
    const beyond = new Set<Persons>();
    for (const open of told) {
      const { persons, says } = open;
      if (this.#incidentOf(open) !== incident) continue;
      if (persons === whole) {
        const within = says.within !== null && ids.has(says.within) ? null : says.within;
        open.says = { ...says, group: 'people', label: null, scope: 'incident', within };
        continue;
      }
      if (beyond.has(persons) || (says.within !== null && says.within !== whole.id && ids.has(says.within))) continue;
      const count = says.count.low ?? 1;
      if (title.count === 1 && count === 1) this.#alias.set(persons.id, whole.id);
      else if (among.has(persons) || count <= room) {
        if (!among.has(persons)) room -= count;
        among.add(persons);
        open.says = { ...says, within: says.movedFrom && says.within !== null ? says.within : whole.id, scope: 'event' };
      } else beyond.add(persons);
    }
  }

  /** "Two charged with killing of cook", and in the text no more than "she was shot": she is the one killed. */
  #killTitledDead(): void {
    const { killed, injured } = this.#title;
    if (!killed || killed.weak || injured || this.#effects.has('killed')) return;
    const hurt = new Set<Persons>();
    for (const { says, persons, draft } of this.#open)
      if (says.effect === 'injured' && !persons.agents && persons.group !== 'perpetrators' && draft.certainty !== 'denied')
        hurt.add(persons);
    if (numberOf([...hurt]) !== killed.count || [...hurt].some(({ effects }) => !effects.get('injured')?.weak)) return;
    for (const open of this.#open)
      if (hurt.has(open.persons) && open.says.effect === 'injured') open.says = { ...open.says, effect: 'killed', movedFrom: null };
  }

  /** "One dead, three hurt", and in the text "four were hurt": one of them has died since. */
  #takeTitledDeadOut(hurt: readonly Open[], count: number): void {
    const dead = this.#title.killed;
    if (!dead?.counted) return;
    const both = hurt.find(
      ({ says }) => WIDE.has(says.group) && says.count.low === count + dead.count && says.count.high === says.count.low,
    );
    if (!both || this.#movedOutOf(both) > 0) return;
    const incident = this.#incidentOf(both);
    const isTitledDead = ({ says: { effect, count: number, group } }: Open): boolean =>
      effect === 'killed' && number.low === dead.count && group !== 'perpetrators';
    const toll = this.#open.find((open) => isTitledDead(open) && this.#incidentOf(open) === incident);
    for (const open of toll ? this.#openOf.get(toll.persons)! : [])
      if (open.says.effect === 'killed') open.says = { ...open.says, within: both.persons.id, movedFrom: 'injured' };
  }

  /** "Four shot, one dead", and in the text "four people were injured": he is one of them. */
  #moveTitledDead(shot: Persons, count: number): void {
    const dead = this.#title.killed;
    if (!dead?.counted || dead.count >= count || this.#movedOutOf({ persons: shot }) > 0) return;
    const toll = this.#open.find(({ says }) => says.effect === 'killed' && says.scope === 'incident' && says.count.low === dead.count);
    for (const open of toll ? this.#openOf.get(toll.persons)! : [])
      if (open.says.effect === 'killed') open.says = { ...open.says, within: shot.id, movedFrom: 'injured' };
  }

  /** "Boy shot in Leeds": a child and a brother told of apart are the boy, where neither sex, age nor name speaks against it. */
  #takeForOne(effect: 'killed' | 'injured', titled: boolean): void {
    const kept = new Map<Persons, number | undefined>();
    for (const open of this.#open) {
      const { says, persons, draft } = open;
      if (says.effect !== effect || draft.certainty === 'denied' || draft.certainty === 'hypothetical' || kept.has(persons)) continue;
      if (this.#alias.has(persons.id) || persons.agents || persons.group === 'perpetrators') continue;
      if (persons.plural && (says.within !== null || (says.count.low ?? 0) < 2)) continue;
      const incident = this.#incidentOf(open);
      const same = [...kept].find(
        ([other, ofIncident]) =>
          ofIncident === incident && (titled || other.paragraph !== persons.paragraph) && mayBeOne(this.#kinds, other, persons, titled),
      );
      if (same) this.#alias.set(persons.id, same[0].id);
      else if (kept.size < MOST_APART) kept.set(persons, incident);
    }
  }

  #incidentOf({ draft }: Open): number | undefined {
    return this.#eventOf(draft.harm)?.incident;
  }

  #movedOutOf(shot: Pick<Open, 'persons'>): number {
    return this.#movedOutOfEach().get(shot.persons.id) ?? 0;
  }

  /** How many of each set of persons died, by its id. */
  #movedOutOfEach(): ReadonlyMap<string, number> {
    const moved = new Map<string, number>();
    const seen = new Set<string>();
    for (const { says } of this.#open) {
      if (says.movedFrom !== 'injured' || says.within === null || seen.has(`${says.within}/${says.persons}`)) continue;
      seen.add(`${says.within}/${says.persons}`);
      moved.set(says.within, (moved.get(says.within) ?? 0) + (says.count.low ?? 1));
    }
    return moved;
  }

  /** One set of persons has one group: what some claim says they are, else as wide as the widest claim. */
  #groupOfPersons(): ReadonlyMap<string, Group> {
    const groups = new Map<string, Group>();
    for (const open of this.#open) {
      const { group, persons } = open.says;
      const id = this.#inIncident(open, persons);
      const known = groups.get(id);
      if (known === undefined || GROUP_WEIGHT[group] > GROUP_WEIGHT[known]) groups.set(id, group);
    }
    return groups;
  }

  /**
   * "killing two … killing two more", one after the other in one paragraph: what is added to is no toll of the whole. Nor are two
   * numbers of one sentence that are not said to be of the same persons: "two died on the spot and one later in hospital".
   */
  #demoteTolls(): void {
    const last = new Map<string, Open>();
    for (const open of this.#open) {
      const key = `${open.says.effect}/${open.persons.paragraph}`;
      const before = last.get(key);
      if (open.added && !open.says.within && before?.says.scope === 'incident' && !before.total && !before.says.within)
        before.says = { ...before.says, scope: 'event' };
      if (before && (isBesideInSentence(before, open) || open.draft.rule === 'figures.gapped')) {
        before.says = { ...before.says, scope: 'event' };
        open.says = { ...open.says, scope: 'event' };
      }
      last.set(key, open);
    }
  }

  #inTextOrder(): readonly Item[] {
    const items: Item[] = this.#clauses.harms.map((harm, i) => ({ token: harm.patient.firstToken, harm: i, agent: null }));
    const attacks = (phrase: NounPhrase, sentence: number): void =>
      void items.push({ token: phrase.firstToken, harm: null, agent: { phrase, sentence } });
    for (const happening of this.#clauses.happenings)
      if (
        happening.agent &&
        happening.word.role === 'violence' &&
        happening.certainty === 'asserted' &&
        !isBlamed(happening) &&
        !this.#isToOneself(happening)
      )
        attacks(happening.agent, happening.sentence);
    for (const harm of this.#clauses.harms)
      if (harm.rule === 'active' && harm.agent && harm.certainty === 'asserted' && isAttack(harm)) attacks(harm.agent, harm.sentence);
    return items.sort((a, b) => a.token - b.token || this.#rank(a.harm) - this.#rank(b.harm));
  }

  /** Of one phrase: what became of it, whom it attacked, then what it did to itself. */
  #rank(harm: number | null): number {
    if (harm === null) return 1;
    return this.#clauses.harms[harm]!.rule === 'to-oneself' ? 2 : 0;
  }

  /** "He shot himself": an attack on nobody else. */
  #isToOneself({ targets }: Happening): boolean {
    return targets.length > 0 && targets.every((phrase) => phrase.pronoun !== null && REFLEXIVE.has(this.#text(phrase)));
  }

  /** Those who attack are remembered, so that "he" and "the two men" later mean them. */
  #agent(phrase: NounPhrase, sentence: number): void {
    const known = this.#byPhrase.get(phrase);
    if (known && (known.agents || known.effects.size > 0)) return;
    if (!phrase.person && !phrase.name && !phrase.pronoun) return;
    if (phrase.person && DEFENDERS.has(phrase.person.group)) return;
    const mention = this.#mention(phrase, null, sentence, null, null, false, false);
    const { persons } = resolve(this.#cast, { ...mention, group: 'perpetrators', agents: true });
    this.#byPhrase.set(phrase, persons);
    if (persons.effects.size > 0 || DEFENDERS.has(persons.group)) return;
    persons.agents = true;
    persons.group = 'perpetrators';
  }

  #harm(index: number, harm: Harm): void {
    const at = this.#eventOf(index);
    if (!at) return;
    const parent = harm.within === null ? null : (this.#byHarm.get(harm.within) ?? null);
    const whole = at.whole || harm.total || (at.first && this.#isLeadToll(harm));
    const said = this.#mention(
      harm.patient,
      harm.effect,
      harm.sentence,
      whole || CONDITION.has(harm.rule) || harm.rule.startsWith('among-') ? null : at.event,
      harm.inherits,
      harm.weak && harm.effect !== 'killed',
      harm.total,
    );
    const mention = {
      ...said,
      incident: at.incident,
      group: said.group === 'people' && hasAttacker(harm) ? ('victims' as const) : said.group,
      agents:
        harm.rule === 'to-oneself' ||
        this.#isShotByPolice(harm) ||
        this.#isSelfInflicted(harm) ||
        (said.phrase.pronoun !== null && this.#isInShootout(harm)),
      besides: said.besides || this.#isAlso(harm),
      suffered: harm.rule !== 'active',
      also: this.#isAlsoSaid(harm),
      byOwnHand: harm.rule === 'to-oneself' && harm.effect === 'killed',
      found: FOUND.has(harm.rule),
      ofSubject: this.#kinds['clause-openers'].has(this.#layout.tokens[harm.patient.firstToken - 1]?.lower ?? ''),
      listedWith: conceptsOf(this.#listedWith(harm)),
    };
    const { persons, how } = this.#personsOf(mention, harm, parent);
    this.#byHarm.set(index, persons);
    // She is believed to have shot her husband before killing herself
    if (mention.byOwnHand && this.#doers.has(harm.patient)) {
      persons.agents = true;
      persons.group = 'perpetrators';
    }
    if (how === 'told' || (how === 'new' && mention.phrase.pronoun === 'plural')) return;
    if (this.#livesOn(harm, persons)) this.#living.add(persons);
    if (
      harm.weak &&
      harm.effect !== 'killed' &&
      (persons.effects.has('killed') || (this.#kinds.pairs.has(persons.within?.concept ?? '') && persons.within!.effects.has('killed')))
    )
      return;
    if (harm.effect === 'injured' && persons.effects.has('killed') && mention.count?.high !== 0) return;
    // the dead were seven gunmen and three policemen: they make up the toll
    const ofToll = harm.rule.startsWith('among-') && persons.within !== null && this.#tolls.has(persons.within);
    this.#emit(index, harm, mention, persons, { ...at, whole: whole || ofToll });
  }

  /** "He shot himself, and is in critical condition": said after, or before. */
  #livesOn(harm: Harm, { effects }: Persons): boolean {
    if (harm.certainty === 'denied' || harm.certainty === 'hypothetical') return false;
    if (harm.effect === 'killed') return harm.weak && effects.get('injured')?.weak === false;
    return harm.effect === 'injured' && effects.get('killed')?.weak === true && (!harm.weak || CONDITION.has(harm.rule));
  }

  /** Who shot himself and lived is injured. */
  #leaveAlive(): void {
    for (const persons of this.#living)
      if (persons.effects.get('killed')?.weak)
        for (const open of this.#openOf.get(persons) ?? [])
          if (open.says.effect === 'killed') open.says = { ...open.says, effect: 'injured', movedFrom: null };
  }

  /** "He shot his wife and her parents. All three died", "Four were found dead. … He had shot his wife and three sons": those of the list. */
  #letDieTogether(): void {
    for (const shot of this.#listsOfShot()) {
      const sum = numberOf(shot);
      const whole = this.#open.find(
        ({ says, persons, weak }) =>
          says.effect === 'killed' &&
          !weak &&
          says.within === null &&
          says.count.low === sum &&
          says.count.high === sum &&
          WIDE.has(says.group) &&
          Math.abs(persons.sentence - shot[0]!.sentence) <= TOLD_NEAR &&
          !this.#open.some((other) => other.says.within === persons.id),
      );
      if (!whole) continue;
      for (const open of this.#openOf.get(whole.persons)!) open.says = { ...open.says, group: 'victims' };
      for (const persons of shot)
        for (const open of this.#openOf.get(persons)!)
          open.says = { ...open.says, effect: 'killed', within: whole.persons.id, scope: 'event' };
    }
  }

  /** Those whom one verb says were shot, two sets of them or more, and of none of whom more is said. */
  #listsOfShot(): readonly (readonly Persons[])[] {
    const lists = new Map<number, Persons[]>();
    for (const { says, persons, weak, draft } of this.#open) {
      if (says.effect !== 'injured' || !weak || says.within !== null || says.movedFrom !== null || persons.effects.size > 1) continue;
      if (this.#openOf.get(persons)!.length > 1) continue;
      const at = this.#clauses.harms[draft.harm]!.trigger.firstToken;
      const list = lists.get(at);
      if (list) list.push(persons);
      else lists.set(at, [persons]);
    }
    return [...lists.values()].filter((list) => list.length > 1);
  }

  /** "Four were found dead in what looks like a murder-suicide": one of them did it, whom nothing else may tell of. */
  #heedMurderSuicide(): void {
    const dead = this.#open.filter(({ says, draft }) => says.effect === 'killed' && draft.certainty !== 'denied');
    if (dead.some(({ says, persons }) => says.group === 'perpetrators' || persons.agents || persons.group === 'perpetrators')) return;
    const word = this.#murderSuicide();
    if (word < 0) return;
    const toll = this.#largest(dead);
    const parts = toll ? dead.filter(({ says }) => says.within === toll.says.persons) : dead;
    const told = new Set(parts.map(({ persons }) => persons));
    const doer = dead.find(({ draft }) => draft.rule === 'figures.to-oneself') ?? this.#onlyAdult(parts);
    if (doer) for (const open of this.#openOf.get(doer.persons)!) open.says = { ...open.says, group: 'perpetrators' };
    else if (toll && numberOf([...told]) < toll.says.count.low!) this.#open.push(this.#doerAmong(toll, word));
  }

  #doerAmong(toll: Open, word: number): Open {
    const persons: Persons = { ...toll.persons, id: `${toll.persons.id}-doer`, group: 'perpetrators', within: toll.persons, agents: true };
    const says: FigureSays = {
      ...toll.says,
      group: 'perpetrators',
      label: null,
      count: exactly(1),
      scope: 'event',
      persons: persons.id,
      within: toll.persons.id,
      movedFrom: null,
    };
    const draft = { ...toll.draft, firstToken: word, lastToken: word + 1, rule: 'figures.murder-suicide', name: null };
    return { persons, says, draft, added: false, total: false, weak: false };
  }

  /** The first word for a murder that ended in suicide, or -1. */
  #murderSuicide(): number {
    const { tokens, sentences } = this.#layout;
    for (const { firstToken, lastToken } of sentences)
      for (let i = firstToken; i < lastToken; i++)
        if (this.#kinds['murder-suicides'].has(tokens[i]!.lower) && !this.#isBackground(i))
          if (!tokens.slice(Math.max(firstToken, i - UNDONE_REACH), i).some(({ lower }) => UNDONE.has(lower))) return i;
    return -1;
  }

  #largest(dead: readonly Open[]): Open | null {
    let largest: Open | null = null;
    for (const open of dead) {
      const { within, count, group } = open.says;
      if (within === null && group !== 'victims' && (count.low ?? 0) > Math.max(1, largest?.says.count.low ?? 0)) largest = open;
    }
    return largest;
  }

  /** "A man and his daughter": he, of two or more who died one by one. */
  #onlyAdult(dead: readonly Open[]): Open | null {
    const each = new Map<Persons, Open>();
    for (const open of dead) if (!each.has(open.persons)) each.set(open.persons, open);
    const adults = [...each.values()].filter(
      ({ persons }) => !persons.child && (persons.age ?? ADULT) >= ADULT && !this.#kinds.offspring.has(persons.concept),
    );
    return each.size > 1 && adults.length === 1 && !adults[0]!.persons.plural ? adults[0]! : null;
  }

  /** "A cook was also hurt": not one told of before. */
  #isAlsoSaid({ trigger: { firstToken, lastToken } }: Harm): boolean {
    for (let i = Math.max(0, firstToken - 1); i < lastToken; i++) if (this.#layout.tokens[i]!.lower === 'also') return true;
    return false;
  }

  /** "Five civilians were also wounded": more than those told of before. */
  #isAlso(harm: Harm): boolean {
    const { effect, patient, rule } = harm;
    if (patient.quantity === null || isNumberOf(this.#layout, patient) || CONDITION.has(rule) || !this.#effects.has(effect)) return false;
    return this.#isAlsoSaid(harm);
  }

  /** Whom police shoot attacked; but a retired officer who shoots his son is no police. */
  #isShotByPolice({ effect, agent }: Harm): boolean {
    if ((effect !== 'killed' && effect !== 'injured') || !agent) return false;
    if (agent.person?.group !== 'police' && agent.person?.group !== 'security-forces') return false;
    for (let i = agent.firstToken; i < agent.lastToken; i++) if (this.#kinds.former.has(this.#layout.tokens[i]!.lower)) return false;
    return true;
  }

  /** "He was found dead from a self-inflicted wound" */
  #isSelfInflicted({ effect, sentence, trigger }: Harm): boolean {
    if (effect !== 'killed') return false;
    const last = Math.min(this.#layout.sentences[sentence]!.lastToken, trigger.lastToken + WOUND_REACH);
    for (let i = trigger.lastToken; i < last; i++) if (this.#layout.tokens[i]!.lower.startsWith('self-inflicted')) return true;
    return false;
  }

  /** "He died in a gunfight with a deputy": rather he who attacked than whom he shot. */
  #isInShootout({ effect, sentence, trigger }: Harm): boolean {
    if (effect !== 'killed' && effect !== 'injured') return false;
    const last = Math.min(this.#layout.sentences[sentence]!.lastToken, trigger.lastToken + SHOOTOUT_REACH);
    for (let i = trigger.lastToken; i < last; i++) if (this.#kinds.shootouts.has(this.#layout.tokens[i]!.lower)) return true;
    return false;
  }

  #personsOf(mention: PersonsMention, harm: Harm, parent: Persons | null): Resolved {
    const again = this.#byPhrase.get(harm.patient) ?? (harm.meant ? this.#toldOf(harm.meant) : undefined);
    if (again) findRoom(this.#cast, again, mention);
    if (again) return { persons: again, how: 'same' };
    const resolved = resolve(this.#cast, mention);
    const { persons } = resolved;
    if (resolved.how === 'told') return resolved;
    if (resolved.how === 'same') findRoom(this.#cast, persons, mention);
    this.#byPhrase.set(harm.patient, persons);
    if (parent && parent !== persons && (resolved.how !== 'same' || persons.within === null)) {
      persons.within = parent;
      if (mention.name.length > 0 && persons.group === 'unspecified') persons.group = parent.group;
    }
    if (resolved.how === 'new' && persons.within === null) persons.within = this.#toldJustBefore(harm);
    if (resolved.how === 'new' && isTakenTogether(mention.phrase)) {
      this.#takeTogether(persons, harm.effect);
      if (!persons.agents && persons.group !== 'perpetrators' && this.#wereTold(persons, harm)) return { persons, how: 'told' };
    } else if (resolved.how === 'new' && persons.within === null) this.#sumUp(persons, mention, harm);
    if (harm.certainty === 'asserted' && this.#isShotByPolice(harm) && (persons.group === 'unspecified' || persons.group === 'people'))
      persons.group = 'perpetrators';
    return resolved;
  }

  /** "Three others were taken to hospital — two in critical condition": a bare number behind a larger one is of those. */
  #toldJustBefore({ patient, effect, sentence }: Harm): Persons | null {
    const { person, name, quantity, count, firstToken } = patient;
    const before = this.#open.at(-1);
    if (person || name || !quantity || quantity.additional || before?.says.effect !== effect || !this.#isSetOff(firstToken)) return null;
    const larger = before.says.count.low ?? 0;
    return before.persons.lastSentence === sentence && larger > (count?.low ?? larger) ? before.persons : null;
  }

  #isSetOff = (token: number): boolean => SETTING_OFF.has(this.#layout.tokens[token - 1]?.lower ?? '');

  #toldOf(phrase: NounPhrase): Persons | undefined {
    return this.#byPhrase.get(phrase) ?? (phrase.name ? this.#cast.named(this.#name(phrase)) : null) ?? undefined;
  }

  /** "A man killed his wife and himself. The couple …": those told of one by one, named together. */
  #takeTogether(whole: Persons, effect: Effect): void {
    const members = [...this.#toldAlone(effect)].filter(({ gender }) => whole.gender === null || (gender ?? whole.gender) === whole.gender);
    const sum = numberOf(members);
    if (members.length < 2 || sum !== whole.count?.low || whole.count.high !== sum) return;
    this.#putWithin(whole, members, effect);
  }

  /** "A cook was hurt, another woman grazed. … Both women": of so many or more it was told already; of a larger number they are part. */
  #wereTold(whole: Persons, { effect, sentence }: Harm): boolean {
    const count = whole.count?.low ?? 0;
    const told = new Set<Persons>();
    for (const { says, persons } of this.#open.slice(-TAKEN_TOGETHER))
      if (says.effect === effect && persons.group !== 'perpetrators' && persons.lastSentence <= sentence) told.add(persons);
    const larger = [...told].find((persons) => (persons.count?.low ?? 1) >= count && persons.within !== whole);
    if (larger) whole.within ??= larger;
    if (larger || [...told].some((persons) => persons.within === whole)) return false;
    return numberOf([...told]) >= count;
  }

  /** "A guard was killed. … In all, three people were killed": he is one of them. */
  #sumUp(whole: Persons, mention: PersonsMention, harm: Harm): void {
    const room = mention.count?.high ?? 0;
    if (room < 2 || !WIDE.has(mention.group) || mention.phrase.determiner !== null || mention.besides || mention.also) return;
    if (mention.person === null && mention.phrase.quantity?.additional !== false) return;
    const gender = mention.person?.gender ?? null;
    const members = [...this.#toldAlone(harm.effect)].filter(
      (persons) =>
        persons.sentence < mention.sentence &&
        (gender === null || (persons.gender ?? gender) === gender) &&
        (mention.group !== 'victims' || persons.group !== 'perpetrators') &&
        (mention.event === null || persons.event === null || mention.event === persons.event),
    );
    const sum = numberOf(members);
    if (members.length === 0 || sum > room || members.some((persons) => (persons.count?.low ?? 1) >= room)) return;
    this.#putWithin(whole, members, harm.effect);
    whole.taken.set(harm.effect, sum);
  }

  #putWithin(whole: Persons, members: Iterable<Persons>, effect: Effect): void {
    for (const persons of members) {
      persons.within = whole;
      for (const open of this.#openOf.get(persons) ?? []) if (open.says.effect === effect) open.says = { ...open.says, within: whole.id };
    }
  }

  #toldAlone(effect: Effect): ReadonlySet<Persons> {
    const alone = new Set<Persons>();
    for (const { says, persons } of this.#open.slice(-TAKEN_TOGETHER))
      if (says.effect === effect && persons.within === null) alone.add(persons);
    return alone;
  }

  #emit(index: number, harm: Harm, mention: PersonsMention, persons: Persons, at: EventOfHarm): void {
    if (harm.effect === 'killed' || harm.effect === 'injured') {
      this.#cast.harmed.add(persons);
      this.#cast.attacked ||= hasAttacker(harm);
    }
    const unsaid = mention.phrase.quantity === null && persons.count !== null && mention.count?.high === null;
    const count = (unsaid ? persons.count : mention.count) ?? persons.count ?? exactly(1);
    const movedFrom =
      harm.effect === 'killed' &&
      (persons.effects.has('injured') || persons.within?.effects.has('injured')) &&
      !persons.effects.has('killed') &&
      !persons.within?.effects.has('killed')
        ? ('injured' as const)
        : null;
    if (movedFrom) {
      const toll = sameInToll(this.#cast, persons);
      if (toll) this.#alias.set(persons.id, toll.id);
    }
    const unnamed = harm.effect === 'killed' && !persons.effects.has('killed') ? sameOfWhole(this.#cast, persons) : null;
    if (unnamed) this.#alias.set(persons.id, unnamed.id);
    const known = persons.effects.get(harm.effect);
    if (!(mention.phrase.pronoun && known)) persons.effects.set(harm.effect, { weak: harm.weak && known?.weak !== false });
    const group = this.#group(mention, persons, count);
    const scope = movedFrom && isNumberOf(this.#layout, mention.phrase) ? 'event' : this.#scope(harm, mention, persons, at.whole, group);
    if (scope === 'incident') this.#tolls.add(persons);
    const span = spanOf(harm, this.#layout);
    const open: Open = {
      persons,
      total: harm.total,
      weak: harm.weak,
      added: scope === 'event' && this.#isBeside(mention, harm),
      says: {
        group,
        label: persons.label ?? mention.label,
        effect: harm.effect,
        count,
        scope,
        event: null,
        persons: persons.id,
        within: this.#wholeOf(persons, harm.effect)?.id ?? null,
        movedFrom,
        excludes: [],
      },
      draft: {
        harm: index,
        event: at.whole ? null : at.event,
        firstToken: span.firstToken,
        lastToken: span.lastToken,
        certainty: harm.certainty,
        rule: `figures.${harm.rule}`,
        name: mention.phrase.name,
      },
    };
    this.#open.push(open);
    this.#effects.add(harm.effect);
    const own = this.#openOf.get(persons);
    if (own) own.push(open);
    else this.#openOf.set(persons, [open]);
  }

  /** The larger number these persons are part of: one of the same effect, or of those shot, some of whom died. */
  #wholeOf(persons: Persons, effect: Effect): Persons | null {
    const whole = persons.within;
    if (!whole) return null;
    const isOfHurt = effect === 'killed' && persons.isShare && whole.effects.has('injured');
    return whole.effects.has(effect) || isOfHurt || whole.effects.get('injured')?.weak || whole.effects.size === 0 ? whole : null;
  }

  /** "The man died" of the seller told of before: he stays what the text first called him. */
  #group(mention: PersonsMention, persons: Persons, count: Count): Group {
    // 25 militants, including two commanders
    if (persons.agents || persons.within?.group === 'perpetrators') return 'perpetrators';
    // three pupils were shot; one was badly hurt
    if (persons.within && mention.group === 'people' && mention.person === null && !WIDE.has(persons.within.group))
      return persons.within.group;
    // killing two customers and injuring three others
    if (mention.group === 'victims' && mention.label === null && persons.label !== null) return persons.group;
    if (mention.group !== 'unspecified' && mention.group !== 'people') return mention.group;
    if (persons.group === 'perpetrators') return 'perpetrators';
    return isManyCount(count) && mention.group === 'people' ? 'people' : persons.group;
  }

  /** A toll of the incident as a whole: said so, or a figure of people at large where the whole incident is spoken of. */
  #scope(harm: Harm, mention: PersonsMention, persons: Persons, whole: boolean, group: Group): 'incident' | 'event' {
    if (harm.total) return 'incident';
    // killed four gunmen and captured three more: no total of those detained
    if (harm.effect === 'detained' && mention.phrase.quantity?.additional) return 'event';
    if (!whole || this.#isBeside(mention, harm) || (harm.rule === 'reduced' && isNumberOf(this.#layout, mention.phrase))) return 'event';
    // five farmers, Juan Mora and four others: who is named is no toll
    if (persons.within && mention.name.length > 0 && mention.phrase.quantity === null) return 'event';
    // two troopers, including an officer: no number of all the police
    if (persons.within && persons.within.label !== null && mention.label === null) return 'event';
    if (persons.within)
      return this.#tolls.has(persons.within) && (harm.within !== null || harm.rule.startsWith('among-')) ? 'incident' : 'event';
    if (mention.phrase.quantity === null) return 'event';
    // two men and two women
    if (mention.label !== null && this.#listedWith(harm).length > 1) return 'event';
    // nine members of a choir and their teacher
    if (this.#listedWith(harm).some((phrase) => phrase !== harm.patient && (phrase.person !== null || phrase.quantity !== null)))
      return 'event';
    // a major and two soldiers
    if (mention.person && this.#listedWith(harm).filter(({ person }) => person?.group === mention.person!.group).length > 1) return 'event';
    const lead = this.#layout.sentences[harm.sentence]!.paragraph <= LEAD_PARAGRAPHS;
    if (group === 'people' || group === 'victims')
      return lead || isManyCount(mention.count ?? exactly(1)) || mention.count?.low === 0 ? 'incident' : 'event';
    return lead && isManyCount(mention.count ?? exactly(1)) ? 'incident' : 'event';
  }

  #listedWith({ trigger }: Harm): readonly NounPhrase[] {
    return this.#listed.get(trigger.firstToken) ?? [];
  }

  /** "Four people were shot at a bar": the lead sums up, even where it names the site. */
  #isLeadToll(harm: Harm): boolean {
    const { patient } = harm;
    const group = patient.person?.group ?? harm.inherits?.person?.group ?? 'people';
    return (
      harm.effect !== 'detained' &&
      patient.quantity !== null &&
      WIDE.has(group) &&
      this.#layout.sentences[harm.sentence]!.paragraph <= LEAD_PARAGRAPHS
    );
  }

  /** "another three were wounded" after other wounded: in addition to them, so no toll by itself. */
  #isBeside(mention: PersonsMention, harm: Harm): boolean {
    if (mention.phrase.determiner === 'other' && mention.phrase.quantity === null) return true;
    return (Boolean(mention.phrase.quantity?.additional) || this.#isAlso(harm)) && this.#effects.has(harm.effect);
  }

  #mention(
    phrase: NounPhrase,
    effect: Effect | null,
    sentence: number,
    event: number | null,
    inherits: NounPhrase | null,
    weak: boolean,
    total: boolean,
  ): PersonsMention {
    const person = phrase.person ?? inherits?.person ?? null;
    const named = phrase.name !== null;
    const group: Group = person?.group ?? (phrase.pronoun || (named && !phrase.quantity) ? 'unspecified' : 'people');
    return {
      phrase,
      person,
      group,
      label: person?.finer ? this.#label(phrase, person, phrase.person ? phrase : inherits!) : null,
      count: this.#count(phrase, person !== null || named),
      name: named ? this.#name(phrase) : [],
      effect,
      weak,
      event,
      incident: null,
      sentence,
      paragraph: this.#layout.sentences[sentence]!.paragraph,
      agents: false,
      suffered: false,
      also: false,
      byOwnHand: false,
      found: false,
      ofSubject: false,
      total,
      besides: isBesides(this.#cast, phrase, effect, sentence),
      listedWith: [],
    };
  }

  #count(phrase: NounPhrase, known: boolean): Count | null {
    if (phrase.pronoun === 'plural') return null;
    if (phrase.stateIsHead && !phrase.quantity) return null;
    return phrase.count ?? (phrase.determiner === 'other' || known ? exactly(1) : null);
  }

  /** As written; "one of the guards" is a guard. */
  #label(counted: NounPhrase, person: PersonWord, named: NounPhrase): string {
    const one = counted.count?.high === 1 || (counted.count === null && counted.determiner === 'other');
    return one && person.plural && person.singular ? person.singular : this.#text(named);
  }

  #text(phrase: NounPhrase): string {
    const { tokens, report } = this.#layout;
    return report.text
      .slice(tokens[phrase.headFirst]!.start, tokens[phrase.headLast - 1]!.end)
      .toLowerCase()
      .replace(/['’]s$/, '');
  }

  #name(phrase: NounPhrase): readonly string[] {
    return this.#layout.tokens.slice(phrase.name!.firstToken, phrase.name!.lastToken).map((token) => token.lower);
  }
}

/** Tolls stand in the first paragraphs (a headline or a byline may take one each). */
const LEAD_PARAGRAPHS = 3;

/** Words before "murder-suicide" that say that it was none, or came to none. */
const UNDONE: ReadonlySet<string> = new Set(['not', 'no', 'attempted', 'never', 'whether']);
const UNDONE_REACH = 5;

const ADULT = 18;

/** Sentences between a list of those shot and what became of them. */
const TOLD_NEAR = 2;

const numberOf = (members: readonly Persons[]): number => members.reduce((sum, { count }) => sum + (count?.low ?? 1), 0);

/** Steps from a set of persons to the one it was found to be. */
const LONGEST_ALIAS = 4;

/** Persons told apart of one effect, among whom one told of again is looked for. */
const MOST_APART = 12;

/** Tokens between "died" and "shootout": "in the resulting". */
const SHOOTOUT_REACH = 6;

/** Tokens between "dead" and "self-inflicted": "in his car from an apparent". */
const WOUND_REACH = 14;

/** Figures looked back at for the members of "the couple". */
const TAKEN_TOGETHER = 12;

const isTakenTogether = (phrase: NounPhrase): boolean => {
  const { determiner, quantity, count } = phrase;
  return ((determiner === 'definite' && !isShare(phrase)) || quantity?.anaphoric === true) && count !== null && (count.low ?? 0) > 1;
};

/** Marks that set off what more is said of persons. */
const SETTING_OFF = new Set([',', '-', '--', '–', '—', '(']);

const REFLEXIVE = new Set(['himself', 'herself', 'themselves']);

/** Ways of saying in what state someone is: they tell of persons again, not of a new event. */
const CONDITION = new Set(['taken-to-hospital', 'state-after-be', 'suffered-injuries', 'bodies-found']);
/** Ways of saying that the dead were found. */
const FOUND = new Set(['found', 'bodies-found', 'state-after-noun', 'state-after-be']);
const WIDE: ReadonlySet<Group> = new Set(['people', 'victims', 'unspecified']);

/** What tells most about who persons are stands; of the wide groups the widest, so that a total stays one. */
const GROUP_WEIGHT: Readonly<Record<Group, number>> = {
  unspecified: 0,
  victims: 1,
  people: 2,
  'security-forces': 3,
  civilians: 4,
  military: 4,
  police: 4,
  perpetrators: 5,
};

const DEFENDERS: ReadonlySet<Group> = new Set(['police', 'military', 'security-forces']);

/** "four victims, including a boy": the boy, of whom nothing else is said, is one of the victims. */
const asPart = (group: Group, whole: Group | undefined): Group =>
  whole !== undefined && group === 'unspecified' && whole !== 'people' ? whole : group;

/** Who kills or wounds attacks; who does so to an attacker defends. */
const isAttack = (harm: Harm): boolean =>
  (harm.effect === 'killed' || harm.effect === 'injured') && harm.patient.person?.group !== 'perpetrators' && harm.patient !== harm.agent;

/** "Five shot" may be told as five of whom one died. */
const isTitled = ({ says, persons, weak }: Open, title: TitleCount, gone: ReadonlyMap<string, number>): boolean =>
  says.count.low !== null &&
  says.count.low === says.count.high &&
  says.count.low - (weak && !title.weak ? (gone.get(persons.id) ?? 0) : 0) === title.count;

function conceptsOf(phrases: readonly NounPhrase[]): readonly string[] {
  const concepts: string[] = [];
  for (const { person } of phrases) if (person) concepts.push(person.concept);
  return concepts;
}

const isManyCount = (count: Count): boolean => count.high === null || count.high > 1;

const SUMMED_RULES = new Set(['figures.subject-verb', 'figures.passive', 'figures.reduced']);

const isBesideInSentence = (before: Open, open: Open): boolean =>
  before.persons !== open.persons &&
  before.persons.sentence === open.persons.sentence &&
  // three people were wounded, and the gunman was wounded by police
  (before.says.group === open.says.group || (open.says.group === 'perpetrators' && WIDE.has(before.says.group))) &&
  [before, open].some(({ says }) => says.scope === 'incident') &&
  [before, open].every(
    ({ total, says, draft, persons }) => !total && says.within === null && persons.count !== null && SUMMED_RULES.has(draft.rule),
  );

/** "He killed four people": whoever did it is not among them. */
const hasAttacker = (harm: Harm): boolean =>
  harm.rule === 'active' &&
  harm.agent !== null &&
  (harm.agent.person?.group === 'perpetrators' ||
    harm.agent.pronoun !== null ||
    harm.agent.name !== null ||
    harm.agent.person?.group === 'unspecified');

/** From the persons to the word that says what became of them, both included. */
function spanOf(harm: Harm, layout: Layout): { firstToken: number; lastToken: number } {
  const sentence = layout.sentences[harm.sentence]!;
  const firstToken = Math.max(sentence.firstToken, Math.min(harm.patient.firstToken, harm.trigger.firstToken));
  return { firstToken, lastToken: Math.min(sentence.lastToken, Math.max(harm.patient.lastToken, harm.trigger.lastToken)) };
}
