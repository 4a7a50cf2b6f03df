/** "The Soto murders: he shot his parents and his brother": of those shot, of whom no more is told, that they died. */
import type { Harm } from '../clauses/clause.js';
import type { Layout } from '../text/layout.js';
import type { FiguresTold, OpenFigure } from './figures-told.js';
import type { PersonKinds } from './person-kinds.js';
import { isCondition } from './persons.js';
import { isInLimb } from './shot-dead.js';
import type { TitleToll } from './title-toll.js';

/** Tokens between "charged with" and "murder". */
const CHARGE_REACH = 8;
/** A longer report may speak of other murders. */
const MOST_SENTENCES = 12;

export function killMurdered(
  told: FiguresTold,
  kinds: PersonKinds,
  layout: Layout,
  harms: readonly Harm[],
  isBackground: (token: number) => boolean,
  title: TitleToll,
): void {
  if (told.all.some(isDeadVictim) || layout.sentences.length > MOST_SENTENCES || (title.injured && !title.killed)) return;
  const lived = wholesOfLiving(told, kinds, layout, harms);
  const shot = told.all.filter((open) => isShot(told, open) && !lived.has(open.persons.id) && !lived.has(open.says.within ?? ''));
  if (shot.length === 0) return;
  if (
    !saysMurder(kinds, layout, isBackground) &&
    !isOneMourned(told, kinds, layout, isBackground, shot) &&
    !shot.some(isShotWithDoer(told, kinds, layout, harms))
  )
    return;
  for (const { persons } of shot) told.retell(persons, 'injured', { effect: 'killed', movedFrom: null });
}

/** "He shot two pupils, then himself. Ana Ruiz was hit in the arm": the numbers of which one is told of as living. */
function wholesOfLiving(told: FiguresTold, kinds: PersonKinds, { tokens }: Layout, harms: readonly Harm[]): ReadonlySet<string> {
  const wholes = new Set<string>();
  for (const open of told.all) {
    const { within, effect } = open.says;
    if (within === null || effect !== 'injured' || open.persons.agents) continue;
    if (!isShot(told, open) || isInLimb(harms[open.draft.harm]!, kinds, tokens)) wholes.add(within);
  }
  return wholes;
}

/** Somebody else than who did it. */
export const isDeadVictim = ({ says, persons, draft }: OpenFigure): boolean =>
  says.effect === 'killed' && says.count.low !== 0 && draft.certainty !== 'denied' && says.group !== 'perpetrators' && !persons.agents;

/** Shot by somebody, and nothing told of how they are. */
export function isShot(told: FiguresTold, { says, persons, weak, draft }: OpenFigure): boolean {
  return (
    weak &&
    says.effect === 'injured' &&
    draft.certainty === 'asserted' &&
    !persons.agents &&
    persons.group !== 'perpetrators' &&
    !told.of(persons).some((open) => open.says.effect === 'injured' && (!open.weak || livesAfter(open)))
  );
}

const livesAfter = ({ draft: { rule } }: OpenFigure): boolean => {
  const plain = rule.slice('figures.'.length);
  return isCondition(plain) || plain === 'survived';
};

/**
 * "He shot his wife and himself", "shot his wife and sons, then took his own life": one deed behind the other, and he died; but of one who
 * "shot his wife, drove to a park and killed himself" nobody says that she did.
 */
function isShotWithDoer(told: FiguresTold, kinds: PersonKinds, { tokens }: Layout, harms: readonly Harm[]): (open: OpenFigure) => boolean {
  const ownDeaths = new Map<number, number>();
  const ownTriggers = new Set<number>();
  for (const { says, draft } of told.all) {
    if (says.effect !== 'killed' || draft.rule !== 'figures.to-oneself' || draft.certainty !== 'asserted') continue;
    const { sentence, trigger } = harms[draft.harm]!;
    ownTriggers.add(trigger.firstToken);
    if (!ownDeaths.has(sentence)) ownDeaths.set(sentence, trigger.firstToken);
  }
  return ({ draft }) => {
    const { trigger, sentence, rule } = harms[draft.harm]!;
    if (ownTriggers.has(trigger.firstToken)) return true;
    const own = ownDeaths.get(sentence) ?? -1;
    if (rule !== 'active' || own < trigger.firstToken) return false;
    for (let at = Math.max(trigger.lastToken, own - NEXT_REACH); at < own; at++) if (kinds['next-deed'].at(tokens[at]!)) return true;
    return false;
  };
}

/** Tokens from "then" to his own death: "then drove to a rest area where he". */
const NEXT_REACH = 12;

/** "the Soto murders", "charged with first-degree murder", but not "attempted murder" or "the homicide unit". */
function saysMurder(kinds: PersonKinds, { tokens, sentences }: Layout, isBackground: (token: number) => boolean): boolean {
  for (const { firstToken, lastToken } of sentences)
    for (let i = firstToken; i < lastToken; i++) {
      const { lower } = tokens[i]!;
      if (!isMurder(kinds, lower) || isBackground(i)) continue;
      const before = tokens.slice(Math.max(firstToken, i - CHARGE_REACH), i);
      if (before.some((token) => kinds.undone.at(token))) continue;
      if (kinds.murders.has(lower) || kinds['murder-suicides'].has(lower) || before.some((token) => kinds.charged.at(token))) return true;
    }
  return false;
}

/** "A judge was shot. The murder shocked the town", "Thousands attended his funeral", "a homicide investigation": of the only one who was shot. */
function isOneMourned(
  told: FiguresTold,
  kinds: PersonKinds,
  { tokens, sentences }: Layout,
  isBackground: (token: number) => boolean,
  [one, ...others]: readonly OpenFigure[],
): boolean {
  if (one === undefined || one.persons.plural || others.some(({ persons }) => persons !== one.persons)) return false;
  if (told.all.some(({ says, persons }) => says.effect === 'injured' && persons !== one.persons)) return false;
  for (const { firstToken, lastToken } of sentences.slice(told.sentenceOf(one)))
    for (let i = Math.max(firstToken, one.draft.lastToken); i < lastToken - 1; i++) {
      const word = tokens[i]!;
      if (!kinds['one-death'].at(word) && !kinds.mourning.at(word)) continue;
      if (!isBackground(i) && isOfTheOne(kinds, tokens, i)) return true;
    }
  return false;
}

/** "the murder shocked", "his killing", "this homicide", "his funeral", "a murder investigation"; but "the murder of", "a friend's funeral". */
function isOfTheOne(kinds: PersonKinds, tokens: Layout['tokens'], i: number): boolean {
  const [before, next] = [tokens[i - 1]?.lower ?? '', tokens[i + 1]!.lower];
  if (kinds.mourning.at(tokens[i]!)) return kinds['his-or-her'].has(before);
  if (kinds['death-inquiry'].has(next)) return !kinds.undone.has(before);
  return kinds['of-this-one'].has(before) && !kinds['of-another'].has(next) && /^[a-z,.]/.test(next);
}

const isMurder = (kinds: PersonKinds, word: string): boolean =>
  kinds.murders.has(word) || kinds['murder-suicides'].has(word) || kinds['charged-murder'].has(word);
