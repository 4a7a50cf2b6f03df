/** Figures with one source behind them: one outlet alone, a party to the conflict, or outlets that quote each other. */
import type { Finding } from '../../model/incident.js';
import type { Account } from '../account.js';
import type { ChosenRow } from '../chosen-row.js';
import { independentSources, lastWords, numberOf } from '../preferences.js';
import { roleOf } from '../reliability.js';
import { capital, idsOf, inAll, list, number, persons, who } from '../wording.js';
import { type Matter, wholeRows } from './matter.js';

export function singleSource(matter: Matter): readonly Finding[] {
  const rows = wholeRows(matter.rows);
  const clash = matter.draft.kind === 'clash';
  return [...partyOnly(rows, clash), ...partyBesides(rows, clash), ...quoting(matter), ...oneOutlet(rows, matter)];
}

/** In a clash the army is a party as much as the insurgents. */
const isParty = (account: Account, clash: boolean): boolean =>
  account.speaker !== null && (roleOf(account) === 'perpetrator' || (clash && roleOf(account) === 'military'));

/** A figure that one party gives, where the others give another. */
function partyBesides(rows: readonly ChosenRow[], clash: boolean): readonly Finding[] {
  return rows.flatMap(({ row, accounts }) => {
    if (!accounts.some((account) => isParty(account, clash))) return [];
    const others = new Set(accounts.filter((account) => !isParty(account, clash)).map(numberOf));
    const alone = accounts.filter(
      (account) => isParty(account, clash) && !others.has(numberOf(account)) && account.claims.some(({ says }) => says.group === row.group),
    );
    if (others.size === 0) return [];
    return lastWords(alone).map((account) => ({
      kind: 'single-source' as const,
      message: `Only ${who(account)}, a party to the conflict, puts the number of ${persons('', row.group, null).trim()} ${row.effect} at ${number(account.range)}.`,
      claims: idsOf(account.claims),
    }));
  });
}

/** One finding for all that one party alone says. */
function partyOnly(rows: readonly ChosenRow[], clash: boolean): readonly Finding[] {
  const byParty = new Map<string, { figures: string[]; claims: Set<string> }>();
  // The narrower rows come last and say more, so they are asked first.
  for (const { row, accounts, choice } of [...rows].reverse()) {
    if (!accounts.every((account) => isParty(account, clash))) continue;
    const party = list([...new Set(accounts.map(who))], 4);
    const told = byParty.get(party) ?? { figures: [], claims: new Set() };
    byParty.set(party, told);
    const claims = idsOf(accounts.flatMap((account) => account.claims));
    if (claims.every((claim) => told.claims.has(claim))) continue;
    for (const claim of claims) told.claims.add(claim);
    told.figures.unshift(
      `${persons(number({ low: choice.low ?? 0, best: choice.best, high: choice.high }), row.group, null)} ${row.effect}`,
    );
  }
  return [...byParty].map(([party, { figures, claims }]) => ({
    kind: 'single-source' as const,
    message: `Only ${party}, a party to the conflict, gives the ${figures.length === 1 ? 'figure' : 'figures'} of ${list(figures)}.`,
    claims: [...claims],
  }));
}

function quoting({ quotes }: Matter): readonly Finding[] {
  const told = new Set<Account>();
  const findings: Finding[] = [];
  for (const { row, account, quoted, back } of quotes) {
    if (told.has(account)) continue;
    told.add(account);
    if (back) told.add(back);
    const outlet = account.publisher ?? account.report;
    const figure = inAll(account.range, row);
    findings.push(
      back
        ? {
            kind: 'single-source',
            message: `${capital(outlet)} and ${quoted} quote each other for ${figure}: no other source stands behind it.`,
            claims: idsOf([...account.claims, ...back.claims]),
          }
        : {
            kind: 'single-source',
            message: `${capital(outlet)} quotes ${quoted} for ${figure}: the two count as one source.`,
            claims: idsOf(account.claims),
          },
    );
  }
  return findings;
}

/** Where several sources tell of the incident and only one of them gives a toll; and where all reports go back to one source. */
function oneOutlet(rows: readonly ChosenRow[], { reports }: Matter): readonly Finding[] {
  if (reports.length < 2) return [];
  const tolls = rows.filter(({ row }) => row.group === 'people' && (row.effect === 'killed' || row.effect === 'injured'));
  const everyone = tolls.flatMap(({ accounts }) => accounts);
  const sources = independentSources(everyone);
  if (sources === 1 && everyone.length > 1) {
    const outlets = new Set(everyone.map(({ publisher }) => publisher));
    const [outlet] = outlets;
    const isOfOneOutlet = outlets.size === 1 && outlet !== null;
    return [
      {
        kind: 'single-source',
        message: `${reports.length === 2 ? 'Both' : `All ${reports.length}`} reports ${isOfOneOutlet ? `are by ${outlet}` : 'go back to one source'}, so their figures count as one${isOfOneOutlet ? " outlet's" : ''}.`,
        claims: idsOf(everyone.flatMap((account) => account.claims)),
      },
    ];
  }
  return tolls
    .filter(({ accounts, choice }) => independentSources(accounts) === 1 && (choice.best ?? choice.low ?? 0) > 0 && sources > 1)
    .map(({ row, accounts }) => ({
      kind: 'single-source' as const,
      message: `Only ${list([...new Set(accounts.map(who))], 4)} gives the number of people ${row.effect} (${numberOf(accounts.at(-1)!)}).`,
      claims: idsOf(accounts.flatMap((account) => account.claims)),
    }));
}
