/**
 * Ledgers as text. One claim a line:
 *   persons count group[:label] effect [total] [@event] [<larger] [was:effect] [by:role:Name] [on:date] [from:report] [denied|hedged|hypothetical] [-group] [instead:persons] [further]
 * count: 5, >=5, <=5, 5-7, ~5, dozens. "report:r1:Publisher:2020-05-01[:group]" names a report. A label's blanks are written "_".
 */
import type { FigureClaim } from '../../src/model/claim.js';
import type { Count } from '../../src/model/count.js';
import type { Figure, IncidentDraft } from '../../src/model/incident.js';
import type { Certainty, Effect, Group, SpeakerRole } from '../../src/model/vocabulary.js';
import { DEFAULT_POLICY } from '../../src/reconcile/policies.js';
import type { Policy } from '../../src/reconcile/policy.js';
import { type ReconcileContext, reconcile, type Source } from '../../src/reconcile/reconcile.js';

export interface Written {
  readonly draft: IncidentDraft;
  readonly sources: ReadonlyMap<string, Source>;
}

export function write(text: string, kind: IncidentDraft['kind'] = 'attack'): Written {
  const sources = new Map<string, Source>();
  const claims: FigureClaim[] = [];
  for (const line of text
    .split('\n')
    .map((raw) => raw.trim())
    .filter((raw) => raw !== '')) {
    if (line.startsWith('report:')) {
      const [, id, publisher, published, group] = line.split(':');
      sources.set(id!, { publisher: publisher?.replaceAll('_', ' ') || null, published: published || null, independence: group ?? id! });
    } else claims.push(claimOf(line, claims.length));
  }
  const reports = [...new Set([...sources.keys(), ...claims.map((claim) => claim.report)])];
  return { sources, draft: { kind, stage: 'accomplished', reports, when: null, where: null, events: [], entities: [], claims } };
}

export const context = (written: Written, policy: Policy = DEFAULT_POLICY): ReconcileContext => ({ policy, sources: written.sources });

export const reconciled = (text: string, policy?: Policy) => {
  const written = write(text);
  return reconcile(context(written, policy), written.draft);
};

/** "killed people 17", "injured police 3 @e1", "killed civilians:sales_assistant 1", ranges as "14..": low..high, best after "=". */
export const figureText = (figure: Figure): string => {
  const range =
    figure.low === figure.high && figure.best === figure.low
      ? `${figure.best}`
      : `${figure.low}..${figure.high ?? ''}=${figure.best ?? '?'}`;
  return `${figure.effect} ${figure.group}${figure.label ? `:${figure.label.replaceAll(' ', '_')}` : ''} ${range}${figure.event ? ` @${figure.event}` : ''} ${figure.basis}`;
};

export const ledgerText = (figures: readonly Figure[]): string[] => figures.map(figureText);

function claimOf(line: string, index: number): FigureClaim {
  const [persons, count, who, effect, ...rest] = line.split(/\s+/);
  const [group, label] = who!.split(':');
  const option = (prefix: string) => rest.find((word) => word.startsWith(prefix))?.slice(prefix.length) ?? null;
  const [role, name] = option('by:')?.split(':') ?? [];
  const report = option('from:') ?? 'r1';
  return {
    id: `c${index + 1}`,
    report,
    start: index * 10,
    end: index * 10 + 5,
    quote: 'quote',
    kind: 'figure',
    rule: 'test',
    says: {
      group: group as Group,
      label: label?.replaceAll('_', ' ') ?? null,
      effect: effect as Effect,
      count: countOf(count!),
      scope: rest.includes('total') ? 'incident' : 'event',
      event: option('@'),
      persons: `${report}/${persons}`,
      within: option('<') === null ? null : `${report}/${option('<')}`,
      movedFrom: option('was:') as Effect | null,
      excludes: rest.filter((word) => word.startsWith('-')).map((word) => word.slice(1) as Group),
      ...(rest.includes('further') && { further: true as const }),
      ...(option('instead:') !== null && { insteadOf: `${report}/${option('instead:')}` }),
    },
    speaker: role ? { name: (name ?? role).replaceAll('_', ' '), role: role as SpeakerRole, position: null } : null,
    certainty: (['denied', 'hedged', 'hypothetical'].find((word) => rest.includes(word)) ?? 'asserted') as Certainty,
    asOf: option('on:'),
  };
}

function countOf(text: string): Count {
  if (text === 'dozens') return { low: 24, high: null, modifier: 'vague', term: 'dozens' };
  if (text.startsWith('>=')) return { low: Number(text.slice(2)), high: null, modifier: 'at-least' };
  if (text.startsWith('<=')) return { low: null, high: Number(text.slice(2)), modifier: 'at-most' };
  if (text.startsWith('~')) return { low: Number(text.slice(1)), high: Number(text.slice(1)), modifier: 'about' };
  if (text.includes('-')) {
    const [low, high] = text.split('-').map(Number);
    return { low: low!, high: high!, modifier: 'between' };
  }
  return { low: Number(text), high: Number(text), modifier: text === '0' ? 'none' : 'exactly' };
}
