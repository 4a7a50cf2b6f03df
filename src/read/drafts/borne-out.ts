/**
 * Whether anything else in a report bears out that violence was done: a chess player attacks, a winger beats a goalkeeper and shares crash
 * in reports that name nobody who was hurt or bore arms, no police, no hospital and no damage.
 */
import type { Claim } from '../../model/claim.js';
import type { IncidentDraft } from '../../model/incident.js';
import type { Effect, IncidentKind } from '../../model/vocabulary.js';
import type { PhraseIndex } from '../language/phrase-index.js';
import type { Layout } from '../text/layout.js';
import { isTold } from './is-incident.js';

/**
 * @param hasEvidence whether the report has a word that tells of violence or of what it brings about, as `hasWordOf` says
 * @param winning verbs that hurt nobody where nothing else tells of violence, in lower case
 */
export const isBorneOut = ({ kind, stage, claims }: IncidentDraft, hasEvidence: () => boolean, winning: ReadonlySet<string>): boolean =>
  !DOUBTED.has(kind) ||
  claims.some(
    (claim) => claim.kind === 'responsibility' || isPlainHarm(claim, winning) || (stage === 'attempted' && isToBeKilled(claim)),
  ) ||
  hasEvidence();

/** "three men tried to kill a senator": of persons, such a word has no other use. */
const isToBeKilled = ({ kind, says }: Claim): boolean => kind === 'figure' && says.effect === 'killed' && says.persons !== null;

/** Words and phrases, in lower case. */
export const hasWordOf = ({ tokens }: Layout, words: PhraseIndex<true>): boolean => tokens.some((_, at) => words.at(tokens, at) !== null);

/** Kinds whose words have many other uses. */
const DOUBTED: ReadonlySet<IncidentKind> = new Set(['attack', 'bombing', 'clash', 'arson', 'robbery', 'hijacking', 'accident'] as const);

/** Persons are said to be dead, hurt or gone, by words that tell of nothing else. */
function isPlainHarm(claim: Claim, winning: ReadonlySet<string>): boolean {
  if (claim.kind !== 'figure' || !isTold(claim.certainty)) return false;
  const { effect, count } = claim.says;
  if (claim.rule === 'figures.reduced') return (count.low ?? 0) > 1;
  if (effect === 'injured') return !winning.has(claim.quote.slice(0, claim.quote.indexOf(' ')).toLowerCase());
  return PLAIN.has(effect);
}

const PLAIN: ReadonlySet<Effect> = new Set(['killed', 'abducted', 'missing', 'displaced', 'unharmed'] as const);
