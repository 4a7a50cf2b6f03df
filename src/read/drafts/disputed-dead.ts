/**
 * "The army said 14 militants died. But residents said 11 villagers were shot": told of the same dead, and counted instead of the
 * others, never beside them. So is "the dead were farmers" by somebody else than who called them militants.
 */
import type { FigureSays } from '../../model/claim.js';
import type { Group } from '../../model/vocabulary.js';
import { FORCES } from '../clauses/forces.js';
import { THE_DEAD_WERE } from '../clauses/harms/harming-nouns.js';
import { isAtLarge } from '../figures/groups-of-persons.js';
import type { Language } from '../language/language.js';
import { wordsOfTable } from '../language/table.js';
import type { Layout, Token } from '../text/layout.js';
import type { OpenIncident } from './open-incident.js';
import { areRivals } from './rival-accounts.js';
import type { SpokenFigure } from './spoken-figure.js';

export interface DisputeWords {
  readonly contrary: ReadonlySet<string>;
  readonly besides: ReadonlySet<string>;
  readonly account: ReadonlySet<string>;
  readonly differing: ReadonlySet<string>;
}

export function readDisputeWords(language: Language): DisputeWords {
  const wordsOf = (use: string): ReadonlySet<string> => wordsOfTable(language.table('disputes'), (row) => row.use === use);
  return { contrary: wordsOf('contrary'), besides: wordsOf('besides'), account: wordsOf('account'), differing: wordsOf('differing') };
}

/** Tokens from the one number to the other within which the one speaker answers the other. */
const ANSWERED_WITHIN = 80;
/** Tokens looked through for words that say the other's dead are more. */
const LONGEST_BETWEEN = 300;
/** Tokens around "accounts" within which it is said that they differ. */
const NEAR = 4;

/** The figures with those among them that are told instead of another speaker's marked so. */
export function settleDisputes(incident: OpenIncident, figures: readonly SpokenFigure[], words: DisputeWords): readonly SpokenFigure[] {
  if (!figures.some(({ says }) => says.group === 'perpetrators' && says.effect === 'killed')) return figures;
  const { layout } = incident.found;
  const counted = new Set(figures.map(({ says }) => says.persons));
  /** The last number told of attackers, and of others. */
  const last: { attackers: SpokenFigure | null; others: SpokenFigure | null } = { attackers: null, others: null };
  let differ: boolean | null = null;
  const answers = (before: SpokenFigure, figure: SpokenFigure): boolean => {
    const said = betweenThem(layout, before, figure);
    if (said.some(({ lower }) => words.besides.has(lower))) return false;
    if (said.length <= ANSWERED_WITHIN && (said.some(({ lower }) => words.contrary.has(lower)) || areRivals(incident, before, figure)))
      return true;
    // told of the report's first incident, and looked for once
    return incident.told.isFirst && (differ ??= accountsDiffer(layout, words));
  };
  return figures.map((figure) => {
    const { says, speaker } = figure;
    if (!isToldByOne(figure)) return figure;
    const group = groupCalled(incident, figure);
    // soldiers killed by rebels, and rebels killed by soldiers: never the same dead
    if (FORCES.has(group)) return figure;
    const before = group === 'perpetrators' ? last.others : last.attackers;
    const isOfAll = isWhatTheDeadWere(figure, counted);
    if (!isOfAll && says.within === null) last[group === 'perpetrators' ? 'attackers' : 'others'] = figure;
    if (!before || before.speaker!.name === speaker!.name) return figure;
    const { count, scope, event, persons } = before.says;
    if (isOfAll) return instead(figure, before, { count, scope, event, within: null });
    if (says.within === persons && areAllOf(says, before.says)) return instead(figure, before, { group, scope, event, within: null });
    const isNumber = (says.count.low ?? 0) > 1 && (says.within === null || says.within === persons);
    return isNumber && answers(before, figure) ? instead(figure, before, { group, within: null }) : figure;
  });
}

/** Dead that somebody answers for. */
const isToldByOne = ({ says, speaker, draft }: SpokenFigure): boolean =>
  speaker !== null && says.effect === 'killed' && draft.certainty !== 'denied' && draft.certainty !== 'hypothetical';

/** What the speaker himself calls them, whatever they were found to be: "police had killed four farmers". */
function groupCalled({ found }: OpenIncident, { says, draft }: SpokenFigure): Group {
  const { person } = found.clauses.harms[draft.harm]!.patient;
  const isOther = person !== null && (person.child || !isAtLarge(person.group)) && says.group === 'perpetrators';
  return isOther ? person.group : says.group;
}

/** "The dead were farmers": all of them, of whom nobody but the other speaker gave a number. */
const isWhatTheDeadWere = ({ says, draft }: SpokenFigure, counted: ReadonlySet<string>): boolean =>
  draft.rule === `figures.${THE_DEAD_WERE}` && says.within !== null && !counted.has(says.within);

/** "All six were farmers" of six insurgents */
const areAllOf = (says: FigureSays, whole: FigureSays): boolean =>
  says.count.low === whole.count.low && says.count.high === whole.count.high && says.count.low === says.count.high;

const betweenThem = ({ tokens }: Layout, before: SpokenFigure, { draft }: SpokenFigure): readonly Token[] =>
  tokens.slice(before.draft.lastToken, Math.min(draft.lastToken, before.draft.lastToken + LONGEST_BETWEEN));

const instead = (figure: SpokenFigure, before: SpokenFigure, change: Partial<FigureSays>): SpokenFigure => ({
  ...figure,
  says: { ...figure.says, ...change, insteadOf: before.says.persons },
});

/** "The two sides gave conflicting accounts of the raid" */
function accountsDiffer({ tokens }: Layout, { account, differing }: DisputeWords): boolean {
  return tokens.some(
    ({ lower }, i) => account.has(lower) && tokens.slice(Math.max(0, i - NEAR), i + NEAR + 1).some((token) => differing.has(token.lower)),
  );
}
