/**
 * Whether anything else in a report bears out that violence was done: a chess player attacks, a winger beats a goalkeeper and shares crash
 * in reports that name nobody who was hurt or bore arms, no police, no hospital and no damage.
 */
import type { Claim, FigureClaim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import { isKilledOrInjured } from '../../model/killed-or-injured.js';
import type { Effect, IncidentKind } from '../../model/vocabulary.js';
import type { PhraseIndex } from '../language/phrase-index.js';
import type { Layout } from '../text/layout.js';
import { isTold } from './is-incident.js';
import type { KnownWords } from './known-words.js';

/**
 * @param hasEvidence whether the report has a word that tells of violence or of what it brings about, as `hasWordOf` says
 * @param known verbs that hurt nobody where nothing else tells of violence, and words for persons called nothing else, in lower case
 */
export const isBorneOut = (
  { kind, stage, claims }: IncidentDraft,
  hasEvidence: () => boolean,
  { winning, strangers }: Pick<KnownWords, 'winning' | 'strangers'>,
): boolean =>
  !DOUBTED.has(kind) ||
  claims.some(
    (claim) => claim.kind === 'responsibility' || isPlainHarm(claim, winning) || (stage === 'attempted' && isToBeKilled(claim)),
  ) ||
  isByStrangers(claims, strangers) ||
  // Ana Ruiz and Juan Mora were taken off a bus and shot
  claims.filter((claim) => claim.kind === 'figure' && isTold(claim.certainty) && isReducedHarm(claim)).length > 1 ||
  hasEvidence();

/** "An activist was attacked by three men": of those called nothing else, such a word has no other use. */
const isByStrangers = (claims: readonly Claim[], strangers: ReadonlySet<string>): boolean =>
  claims.some(({ kind, says }) => kind === 'participant' && says.role === 'perpetrator' && isStranger(says.mention, strangers)) &&
  claims.some(({ kind, says }) => kind === 'participant' && (says.role === 'victim' || says.role === 'target'));

/** "three men", but not "the men": a word stands before it. */
const isStranger = (mention: string, strangers: ReadonlySet<string>): boolean =>
  strangers.has(mention.slice(mention.lastIndexOf(' ') + 1).toLowerCase()) && mention.includes(' ');

/** "three men tried to kill a senator": of persons, such a word has no other use. */
const isToBeKilled = ({ kind, says }: Claim): boolean => kind === 'figure' && says.effect === 'killed' && says.persons !== null;

/** Words and phrases, in lower case. */
export const hasWordOf = ({ tokens }: Layout, words: PhraseIndex<true>): boolean => words.next(tokens, 0) !== null;

/** Kinds whose words have many other uses. */
const DOUBTED: ReadonlySet<IncidentKind> = new Set(['attack', 'bombing', 'clash', 'arson', 'robbery', 'hijacking', 'accident'] as const);

const isReducedHarm = ({ rule, says: { effect } }: FigureClaim): boolean => rule === 'figures.reduced' && isKilledOrInjured(effect);

/** Persons are said to be dead, hurt or gone, by words that tell of nothing else. */
function isPlainHarm(claim: Claim, winning: ReadonlySet<string>): boolean {
  if (claim.kind !== 'figure' || !isTold(claim.certainty)) return false;
  const { effect, count } = claim.says;
  if (claim.rule === 'figures.reduced') return (count.low ?? 0) > 1;
  if (effect === 'injured') return !winning.has(claim.quote.slice(0, claim.quote.indexOf(' ')).toLowerCase());
  return PLAIN.has(effect);
}

const PLAIN: ReadonlySet<Effect> = new Set(['killed', 'abducted', 'missing', 'displaced', 'unharmed'] as const);
