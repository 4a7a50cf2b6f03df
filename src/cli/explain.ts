/** Why each thing is in an incident: how every figure was chosen, why reports were linked, the rule that read every claim. */
import { NO_REPORTS, type Reports, reportName, shortId } from '../formats/reports.js';
import type { Claim } from '../model/claim.js';
import type { Figure, Incident } from '../model/incident.js';

const LONGEST_QUOTE = 100;

/** @param reports name the sources by publisher and day where they are given. */
export function explain(incident: Incident, reports: Reports = NO_REPORTS): string {
  const { claims, figures, links = [], sharedSources = [] } = incident;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    ...section(
      'How each figure was chosen',
      figures.flatMap((figure) => chosen(figure, incident, byId, reports)),
    ),
    ...section(
      'Why these reports are linked',
      links.map(({ from, to, score, reason }) => `  ${from} – ${to} (${score}): ${reason}`),
    ),
    ...section(
      'Which reports count as one source',
      sharedSources.map(({ reports, reasons }) => `  ${reports.join(', ')}: ${reasons.join('; ')}`),
    ),
    'Why each claim is here: claim, rule, slice, quote',
    ...claims.map(explained),
    '',
  ].join('\n');
}

/** Pairs said to be kept apart; the closest come first, and beyond these few are close. */
const MOST_KEPT_APART = 20;

/** Which reports look alike and are not taken for one incident, and why. Empty where none come close. */
export function keptApart(nearMisses: Iterable<NearMiss>): string {
  const lines: string[] = [];
  let more = 0;
  for (const { from, to, score, reason } of nearMisses) {
    if (lines.length < MOST_KEPT_APART) lines.push(`  ${from.report} – ${to.report} (${score}): ${reason}`);
    else if (++more === MOST_KEPT_APART) break;
  }
  if (more > 0) lines.push(`  and ${more}${more === MOST_KEPT_APART ? ' or more' : ''} other pairs`);
  return section('Which reports look alike and are kept apart', lines)
    .map((line) => `${line}\n`)
    .join('');
}

interface NearMiss {
  readonly from: { readonly report: string };
  readonly to: { readonly report: string };
  readonly score: number;
  readonly reason: string;
}

const section = (heading: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : [heading, ...lines, '']);

/** "  people killed: 11, from 7 to 11, by ucdp.low-best-high (stated)", then what was taken and what was set aside and why. */
function chosen(figure: Figure, { events }: Incident, byId: ReadonlyMap<string, Claim>, reports: Reports): readonly string[] {
  const { group, label, effect, event, low, best, high, policy, basis, claims, setAside } = figure;
  const what = event === null ? null : events.find(({ id }) => id === event)?.what;
  const where = event === null ? '' : what ? ` in “${shortened(what)}”` : ` in ${event}`;
  const range = low === best && best === high ? '' : `, from ${low ?? 'open'} to ${high ?? 'open'}`;
  return [
    `  ${label ?? group} ${effect}${where}: ${best ?? 'no best figure'}${range}, by ${policy} (${basis})`,
    ...claims.map((id) => `    taken: ${told(byId.get(id)!, reports)}`),
    ...setAside.map(({ claim, reason }) => `    set aside: ${told(byId.get(claim)!, reports)}: ${reason}`),
  ];
}

/** "“Seven people were killed”, Amina Yusuf, Reuters, 4 March 2021 [c12]" */
function told({ id, quote, speaker, report }: Claim, reports: Reports): string {
  const name = reportName(report, reports);
  return `“${shortened(quote)}”, ${speaker && speaker.name !== name.split(',')[0] ? `${speaker.name}, ` : ''}${name} [${id.replace(report, shortId(report))}]`;
}

function shortened(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > LONGEST_QUOTE ? `${flat.slice(0, LONGEST_QUOTE)}…` : flat;
}

function explained({ id, kind, rule, report, start, end, quote, certainty, speaker }: Claim): string {
  const voice = speaker ? `, says ${speaker.name} (${speaker.role})` : '';
  return `  ${id} ${kind}, ${rule}, ${report.slice(0, 12)} ${start}–${end}${certainty === 'asserted' ? '' : `, ${certainty}`}${voice}: “${shortened(quote)}”`;
}
