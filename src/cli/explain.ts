/** Why each thing is in an incident: the rule that read every claim, why reports were linked, why a figure was set aside. */
import type { Claim } from '../model/claim.js';
import type { Incident } from '../model/incident.js';

const LONGEST_QUOTE = 100;

export function explain({ claims, figures, links = [] }: Incident): string {
  const reasons = figures.flatMap(({ effect, group, event, policy, setAside }) =>
    setAside.map(
      ({ claim, reason }) => `  ${claim} is set aside for ${group} ${effect}${event ? ` in ${event}` : ''} by ${policy}: ${reason}`,
    ),
  );
  return [
    'Why each claim is here: claim, rule, slice, quote',
    ...claims.map(explained),
    ...(links.length > 0
      ? ['', 'Why these reports are linked', ...links.map(({ from, to, score, reason }) => `  ${from} – ${to} (${score}): ${reason}`)]
      : []),
    ...(reasons.length > 0 ? ['', 'Why figures are set aside', ...reasons] : []),
    '',
  ].join('\n');
}

function explained({ id, kind, rule, report, start, end, quote, certainty, speaker }: Claim): string {
  const text = quote.replace(/\s+/g, ' ');
  const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
  const voice = speaker ? `, says ${speaker.name} (${speaker.role})` : '';
  return `  ${id} ${kind}, ${rule}, ${report.slice(0, 12)} ${start}–${end}${certainty === 'asserted' ? '' : `, ${certainty}`}${voice}: “${short}”`;
}
