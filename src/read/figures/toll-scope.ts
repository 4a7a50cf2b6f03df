/** Which figures are tolls of the incident as a whole: said to be, or a number of people at large where the whole of it is told. */
import { append } from '../../model/append.js';
import { exactly } from '../../model/count.js';
import type { Group } from '../../model/vocabulary.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Harm } from '../clauses/clause.js';
import { itemAt } from '../text/item-at.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import { isAtLarge, isCalledOtherwise, isMany } from './groups-of-persons.js';
import { withDeedJoined } from './joined-deed.js';
import { ATTACKER } from './may-be-same.js';
import { isNumberOf } from './part-of-those.js';
import type { PersonKinds } from './person-kinds.js';
import { isCondition, type Persons, type PersonsMention } from './persons.js';

/** Tolls stand in the first paragraphs (a headline or a byline may take one each). */
const LEAD_PARAGRAPHS = 3;

/** Figures after which it is not asked any more whether all the wounded told of have died. */
const FIRST_FIGURES = 12;

/** Tokens from "then" to the deed: "then drove to a school in the centre of the town and". */
const THEN_WITHIN = 14;

/** "four pupils", "an officer", "his landlord" */
const isSomeNew = ({ quantity, determiner, person }: NounPhrase): boolean =>
  quantity !== null || (person !== null && (determiner === 'indefinite' || determiner === 'possessive'));

export type Scope = 'incident' | 'event';

export class TollScope {
  readonly #kinds: PersonKinds;
  readonly #layout: Layout;
  readonly #told: FiguresTold;
  /** The sets of persons one word says something of, by its token. */
  readonly #listed = new Map<number, NounPhrase[]>();
  readonly #withDeedJoined: ReadonlySet<Harm>;
  /** The sets of persons that one number is made up of, by the harm that gives it. */
  readonly #parts = new Map<number, NounPhrase[]>();

  constructor(kinds: PersonKinds, layout: Layout, told: FiguresTold, harms: readonly Harm[]) {
    this.#kinds = kinds;
    this.#layout = layout;
    this.#told = told;
    this.#withDeedJoined = withDeedJoined(layout, harms);
    for (const { trigger, within, patient } of harms)
      if (within === null) append(this.#listed, trigger.firstToken, patient);
      else append(this.#parts, within, patient);
  }

  of(harm: Harm, mention: PersonsMention, persons: Persons, whole: boolean, group: Group): Scope {
    if (harm.total) return whole ? 'incident' : 'event';
    // killed four gunmen and captured three more: no total of those detained
    if (harm.effect === 'detained' && mention.phrase.quantity?.additional) return 'event';
    if (
      !whole ||
      this.isBeside(harm, mention) ||
      this.isNext(harm, persons) ||
      this.#withDeedJoined.has(harm) ||
      (harm.rule === 'reduced' && isNumberOf(this.#layout, mention.phrase))
    )
      return 'event';
    const isToll = persons.within ? this.#isTollOfPart(harm, mention, persons.within) : this.#isToll(harm, mention, group);
    return isToll ? 'incident' : 'event';
  }

  #isTollOfPart(harm: Harm, mention: PersonsMention, whole: Persons): boolean {
    // five farmers, Juan Mora and four others: who is named is no toll
    if (mention.name.length > 0 && mention.phrase.quantity === null) return false;
    // two troopers, including an officer: no number of all the police
    if (whole.label !== null && mention.label === null) return false;
    if (!this.#told.tolls.has(whole) || (whole.group === 'perpetrators' && isCalledOtherwise(mention, whole))) return false;
    return harm.within === null ? harm.rule.startsWith('among-') : !(mention.label !== null && this.#isOneKindOf(harm));
  }

  /** "14 people: nine farmers, three traders and two soldiers": neither farmers nor traders are all the civilians. */
  #isOneKindOf({ within, patient }: Harm): boolean {
    const group = patient.person?.group ?? 'unspecified';
    if (group === 'unspecified' || isAtLarge(group)) return false;
    return this.#parts.get(within!)!.some((part) => part !== patient && part.person?.group === group && part.person?.finer === true);
  }

  #isToll(harm: Harm, mention: PersonsMention, group: Group): boolean {
    if (mention.phrase.quantity === null || this.#isOneOfList(harm, mention)) return false;
    if (this.#isNoneOfThose(harm) || this.#isNoneOfThat(harm) || this.#areDoersBeside(harm, mention)) return false;
    // Two girls were shot in the leg. The other two were men; one was shot in the hip
    if (mention.person === null && mention.count?.high === 1 && this.#told.effects.has(harm.effect)) return false;
    const lead = this.#isInLead(harm);
    const many = isMany(mention.count ?? exactly(1));
    return group === 'people' || group === 'victims' ? lead || many || mention.count?.low === 0 : lead && many;
  }

  /** "Three people were killed. Two of the attackers were shot dead": not said to be of the three, no more than a lone gunman is. */
  #areDoersBeside({ effect, sentence }: Harm, { person, group }: PersonsMention): boolean {
    if (effect !== 'killed' || group !== 'perpetrators' || person?.concept !== ATTACKER || !this.#told.effects.has(effect)) return false;
    const isTollBefore = (open: OpenFigure): boolean =>
      open.says.effect === effect && open.says.scope === 'incident' && isAtLarge(open.says.group) && this.#told.sentenceOf(open) < sentence;
    return this.#told.all.slice(0, FIRST_FIGURES).some(isTollBefore);
  }

  /** "A woman was shot. … Three children were at home. None was hurt": none of the children. */
  #isNoneOfThose({ effect, patient }: Harm): boolean {
    if (patient.count?.high !== 0 || !this.#told.effects.has(effect)) return false;
    return this.#kinds['none-of-those'].at(this.#layout.tokens[patient.firstToken]!);
  }

  /** "An officer was shot. … Nobody was hurt in that exchange": he was. */
  #isNoneOfThat({ effect, patient, trigger: { lastToken } }: Harm): boolean {
    if (patient.count?.high !== 0 || !this.#told.effects.has(effect)) return false;
    return this.#kinds['that-deed'].at(this.#layout.tokens[lastToken + 1]);
  }

  #isOneOfList(harm: Harm, { label, person: own }: PersonsMention): boolean {
    const listed = this.listedWith(harm);
    // two men and two women
    if (label !== null && listed.length > 1) return true;
    // nine members of a choir and their teacher
    if (listed.some((phrase) => phrase !== harm.patient && (phrase.person !== null || phrase.quantity !== null))) return true;
    // a major and two soldiers
    return own !== null && listed.filter(({ person }) => person?.group === own.group).length > 1;
  }

  #isInLead({ sentence }: Harm): boolean {
    return this.#layout.sentences[sentence]!.paragraph <= LEAD_PARAGRAPHS;
  }

  listedWith({ trigger }: Harm): readonly NounPhrase[] {
    return this.#listed.get(trigger.firstToken) ?? [];
  }

  /** "Four people were shot at a bar": the lead sums up, even where it names the site. */
  isLeadToll(harm: Harm): boolean {
    const { effect, patient, inherits } = harm;
    const group = patient.person?.group ?? inherits?.person?.group ?? 'people';
    return effect !== 'detained' && patient.quantity !== null && isAtLarge(group) && this.#isInLead(harm);
  }

  /** "another three were wounded" after other wounded: in addition to them, so no toll by itself. */
  isBeside(harm: Harm, { phrase }: PersonsMention): boolean {
    if (phrase.determiner === 'other' && phrase.quantity === null) return true;
    return (Boolean(phrase.quantity?.additional) || this.isAlso(harm)) && this.#hasLeft(harm.effect);
  }

  /** "A cook who was wounded died. Nine others were wounded": beside nobody who is still counted so. */
  #hasLeft(effect: Harm['effect']): boolean {
    if (!this.#told.effects.has(effect)) return false;
    const { all } = this.#told;
    if (effect !== 'injured' || all.length > FIRST_FIGURES) return true;
    return all.some(({ says, persons }) => says.effect === effect && !persons.effects.has('killed'));
  }

  /** "Five civilians were also wounded": more than those told of before. */
  isAlso(harm: Harm): boolean {
    const { effect, patient, rule } = harm;
    if (patient.quantity === null || isNumberOf(this.#layout, patient) || isCondition(rule) || !this.#told.effects.has(effect))
      return false;
    return this.isAlsoSaid(harm) || this.#isByAnother(harm);
  }

  /** "A car bomb killed three. Another car bomb killed two", "a second bomber killed five" */
  #isByAnother({ agent, trigger }: Harm): boolean {
    // "another shooting" may be the one that is told of
    if (agent === null || agent.happening !== null || agent.lastToken > trigger.firstToken) return false;
    const { determiner, quantity, firstToken, headFirst } = agent;
    if (determiner === 'other' || quantity?.additional) return true;
    const isOrdinal = ({ lower }: { readonly lower: string }): boolean => this.#kinds.ordinals.has(lower);
    return determiner === 'indefinite' && this.#layout.tokens.slice(firstToken, headFirst).some(isOrdinal);
  }

  /** "killed two people at a cafe. He then drove to a school, where he killed four": others than those, where no toll holds both. */
  isNext({ effect, patient, agent, trigger, sentence, weak }: Harm, { within }: Persons): boolean {
    if (within !== null || !isSomeNew(patient) || agent === null || agent.happening !== null) return false;
    if (agent.lastToken > trigger.firstToken || !this.#told.effects.has(effect)) return false;
    // wounded three people, then shot an officer
    if (weak && this.#told.all.at(-1)?.persons.sentence !== sentence) return false;
    const { tokens, sentences } = this.#layout;
    const from = Math.max(sentences[sentence]!.firstToken, trigger.firstToken - THEN_WITHIN);
    for (let at = trigger.firstToken - 1; at >= from; at--) if (this.#kinds['next-deed'].at(tokens[at]!)) return true;
    return false;
  }

  /** "A cook was also hurt": not one told of before. */
  isAlsoSaid({ trigger: { firstToken, lastToken } }: Harm): boolean {
    const layout = this.#layout;
    const { also } = layout.smallWords;
    for (let at = firstToken - 1; at < lastToken; at++) if (also.at(itemAt(layout.tokens, at))) return true;
    // The mayor was hit as well
    if (isSmallWord(layout, lastToken, 'too')) return !/\w/.test(layout.tokens[lastToken + 1]?.lower ?? '');
    const isAsWell = isSmallWord(layout, lastToken, 'as') && isSmallWord(layout, lastToken + 1, 'well');
    return isAsWell && !isSmallWord(layout, lastToken + 2, 'as');
  }
}
