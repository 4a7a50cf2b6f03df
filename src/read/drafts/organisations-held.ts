/** Organisations that are held for a deed where its doers are named: "blamed the army for the murder", "officers of the army were arrested for it". */
import type { Confidence } from '../../model/vocabulary.js';
import type { NamedOrganisation } from '../attribution/attribution.js';
import type { NounPhrase } from '../clauses/chunk.js';
import type { Doing, Happening } from '../clauses/clause.js';
import type { DoerWords } from '../clauses/doer-words.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countInFront } from '../text/sorted.js';
import { isNobody } from './attackers.js';
import type { Found } from './found.js';
import { isTold } from './is-incident.js';
import type { OpenIncident } from './open-incident.js';

/** Tokens between "members" and the name of their organisation: "members of the so-called". */
const OF_WITHIN = 6;

/** How sure a report is of those whom a rule names; others name them so where they are held for it. */
const CONFIDENCE: Readonly<Record<Doing['rule'], Confidence | null>> = {
  did: 'fact',
  ordered: 'suspected',
  held: 'suspected',
  laid: 'suspected',
  guilty: 'suspected',
  named: 'fact',
  again: null,
  cleared: null,
};

export function claimOrganisationsHeld(incident: OpenIncident, { phrase, rule, trigger }: Doing, words: DoerWords): void {
  const { tokens } = incident.found.layout;
  const confidence = rule === 'did' && isClaimed(tokens, trigger.lastToken, words) ? 'claimed' : CONFIDENCE[rule];
  if (confidence === null) return;
  const isAtrocity = words.atrocity.at(tokens[trigger.lastToken - 1]!);
  for (const organisation of organisationsOf(incident.found, phrase, words, true))
    if (!organisation.state || rule !== 'did' || isAtrocity)
      claimOrganisation(incident, organisation, confidence, organisation.state ? `state-${rule}` : rule);
}

/** "The Dawn Front, a group led by a deserter, claimed the attack": its own word, and no fact. */
function isClaimed(tokens: Layout['tokens'], end: number, words: DoerWords): boolean {
  for (let at = end - 1; at >= Math.max(0, end - CLAIMED_WITHIN); at--) if (words['speaks-for'].at(tokens[at]!)) return true;
  return false;
}
/** Tokens from "claimed" to the deed: "claimed Friday's attack". */
const CLAIMED_WITHIN = 5;

/** "guerrillas of the Dawn Front led by a deserter burned a bus": the organisation of those who do it; forces of a state may be at war. */
export function claimOrganisationsDoing(
  incident: OpenIncident,
  { agent, word, certainty }: Happening,
  words: DoerWords,
  event: string | null,
): void {
  if (!agent || (word.role !== 'violence' && word.role !== 'threat') || !isTold(certainty)) return;
  for (const organisation of organisationsOf(incident.found, agent, words))
    if (!organisation.state) claimOrganisation(incident, organisation, certainty === 'hedged' ? 'suspected' : 'fact', 'doer', event);
}

/** By each of its forms of which nothing was said before. */
function claimOrganisation(
  incident: OpenIncident,
  { forms }: NamedOrganisation,
  confidence: Confidence,
  rule: string,
  event: string | null = null,
): void {
  for (const { start, end, mention } of forms)
    if (!isJudged(incident.found, end)) incident.pin('responsibility', { mention, confidence, event }, { start, end }, rule);
}

/** "the army", "army officers", "members of the army"; none of "nobody from the army", "former soldiers of the army". */
function organisationsOf(found: Found, phrase: NounPhrase, words: DoerWords, withAside = false): readonly NamedOrganisation[] {
  if (isNobody(found.layout, phrase) || hasLeft(found, phrase, words)) return [];
  const { organisations } = found.attribution;
  const { firstToken, lastToken } = phrase;
  const isOfThem = isSmallWord(found.layout, lastToken, 'of-whom');
  const before = isOfThem ? lastToken + OF_WITHIN : lastToken;
  const from = countInFront(organisations, (organisation) => organisation.firstToken < firstToken);
  const own = organisations.slice(
    from,
    countInFront(organisations, (organisation) => organisation.firstToken < before),
  );
  if (!withAside || isOfThem) return own;
  // what he is of a government says nothing of it
  const end = endOfAside(found.layout, lastToken);
  const behind = organisations.slice(
    from + own.length,
    countInFront(organisations, (organisation) => organisation.firstToken < end),
  );
  return [...own, ...behind.filter(({ state }) => !state)];
}

/** "Luis Rios, leader of the Dawn Front,": past what is said of him between commas. */
function endOfAside({ tokens }: Layout, comma: number): number {
  if (tokens[comma]?.lower !== ',') return comma;
  for (let at = comma + 1; at < Math.min(tokens.length, comma + ASIDE_WITHIN); at++) {
    if (tokens[at]!.lower === ',') return at;
    if (tokens[at]!.shape !== 'word') return comma;
  }
  return comma;
}
/** Tokens of what is said between commas. */
const ASIDE_WITHIN = 10;

/** Said of that organisation already: that it claimed the deed, or denied it; not only what a force did, be it at war. */
function isJudged({ attribution: { responsibility } }: Found, end: number): boolean {
  const stretch = responsibility[countInFront(responsibility, (one) => one.end < end)];
  return stretch?.end === end && !(stretch.rule.startsWith('state-') && stretch.confidence === 'fact');
}

/** "former soldiers", "army deserters" */
const hasLeft = ({ layout: { tokens } }: Found, { firstToken, lastToken }: NounPhrase, { left }: DoerWords): boolean =>
  tokens.slice(firstToken, lastToken).some(({ lower }) => left.has(lower));
