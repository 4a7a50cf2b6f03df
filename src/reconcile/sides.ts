/** Whose tolls of one report are not added to each other: what perpetrators claim, and what somebody says of the same dead instead. */
import type { FigureClaim } from '../model/claim.js';
import { voiceOfClaim } from './statement.js';
import { isWithin, type Within } from './within.js';

/** Speakers of one report who tell the same dead otherwise; further ones are set beside the first like any other. */
const MOST_DISPUTING = 3;

/**
 * @param claims the counted claims of one report for one effect, in order of text
 * @returns those told beside each other first; then for each speaker who disputes some of them the same with his own in their place;
 *   then what perpetrators claim. No side is empty.
 */
export function sidesOf(claims: readonly FigureClaim[]): readonly (readonly FigureClaim[])[] {
  const others = claims.filter(({ speaker }) => speaker?.role !== 'perpetrator');
  const perpetrators = others.length === claims.length ? [] : claims.filter(({ speaker }) => speaker?.role === 'perpetrator');
  return [...beforeDisputes(others), perpetrators].filter((side) => side.length > 0);
}

function beforeDisputes(claims: readonly FigureClaim[]): readonly (readonly FigureClaim[])[] {
  const disputing = disputingByVoice(claims);
  if (disputing.length === 0) return [claims];
  const within: Within = new Map(
    claims.flatMap(({ says }): [string, string][] => (says.within === null ? [] : [[says.persons, says.within]])),
  );
  const areOf = (claim: FigureClaim, persons: ReadonlySet<string>): boolean =>
    persons.has(claim.says.persons) || isWithin(claim.says.persons, within, (around) => persons.has(around));
  const rivals = new Set(disputing.flat().map(({ says }) => says.persons));
  const told = claims.filter((claim) => !areOf(claim, rivals));
  return [
    told,
    ...disputing.map((own) => {
      const instead = new Set(own.map(({ says }) => says.persons));
      const replaced = new Set(own.map(({ says }) => says.insteadOf!));
      return [...told.filter((claim) => !areOf(claim, replaced)), ...claims.filter((claim) => areOf(claim, instead))];
    }),
  ];
}

function disputingByVoice(claims: readonly FigureClaim[]): readonly (readonly FigureClaim[])[] {
  const voices = new Map<string, FigureClaim[]>();
  for (const claim of claims) {
    if (claim.says.insteadOf === undefined) continue;
    const voice = voiceOfClaim(claim);
    const known = voices.get(voice);
    if (known) known.push(claim);
    else if (voices.size < MOST_DISPUTING) voices.set(voice, [claim]);
  }
  return [...voices.values()];
}
