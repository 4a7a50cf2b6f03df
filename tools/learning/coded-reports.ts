/** Reports that people coded, and which of the incidents Cairn reads in them they counted. */
import { type CorpusRow, loadCorpus } from '../../bench/corpus.js';
import type { Entity, Incident } from '../../src/model/incident.js';
import type { EntityRole } from '../../src/model/vocabulary.js';
import type { Unit } from '../../src/scope/scope.js';
import { plainName } from './plain-name.js';

interface Day {
  readonly from: string | null;
  readonly to: string | null;
}
/** What a coder wrote of one incident; what is left out was not coded. */
export interface Template {
  /** Any one of them. */
  readonly kind: readonly string[];
  readonly date?: (Day & { readonly alternatives?: readonly Day[] }) | null;
  readonly location?: { readonly countryCode?: string | null; readonly parts: readonly { readonly names: readonly string[] }[] } | null;
  readonly perpetrators?: readonly Coded[];
  readonly organisations?: readonly Coded[];
  readonly victims?: readonly Coded[];
  readonly targets?: readonly Coded[];
  readonly weapons?: readonly Coded[];
  readonly optional?: boolean;
}
export interface Coded {
  readonly mentions: readonly string[];
  /** Right where it is told, no miss where it is not. */
  readonly optional?: boolean;
}
export interface CodedReport extends CorpusRow {
  readonly gold: { readonly templates: readonly Template[] };
}

/** Those of a corpus that were coded, in its order; a report in which nothing is counted has no templates. */
export const readCodedReports = (path: string): readonly CodedReport[] =>
  loadCorpus(path).rows.filter((row): row is CodedReport => Array.isArray(row.gold?.templates));

/** Where a template has what Cairn tells as an entity. */
export const SLOTS = {
  perpetrator: 'perpetrators',
  'perpetrator-organisation': 'organisations',
  victim: 'victims',
  target: 'targets',
  weapon: 'weapons',
} as const satisfies Partial<Record<EntityRole, keyof Template>>;

/** What coders wrote of a role in all templates of a report; open where it may be left out. */
export const fillsOf = ({ gold }: CodedReport, role: keyof typeof SLOTS): readonly Required<Coded>[] =>
  gold.templates.flatMap((template) =>
    (template[SLOTS[role]] ?? []).map(({ mentions, optional }) => ({
      mentions,
      optional: optional === true || template.optional === true,
    })),
  );

/** Whether coders wrote somebody called so in a role; null where they left it open. */
export function isCodedAs(report: CodedReport, role: keyof typeof SLOTS, mentions: readonly string[]): boolean | null {
  const own = new Set(mentions.map(plainName));
  const fills = fillsOf(report, role).filter((fill) => fill.mentions.some((mention) => own.has(plainName(mention))));
  return fills.length === 0 ? false : fills.every(({ optional }) => optional) ? null : true;
}

/** For each incident whether a coder's template tells of it: one template for one incident, those that share most first. */
export function countedOf(unit: Unit | null, templates: readonly Template[], incidents: readonly Incident[]): readonly boolean[] {
  const pairs = incidents
    .flatMap((incident, i) => templates.map((template, t) => ({ i, t, shared: sharedBy(unit, template, incident) })))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || a.i - b.i || a.t - b.t);
  const taken = new Set<number>();
  const counted = incidents.map(() => false);
  for (const { i, t } of pairs) {
    if (counted[i] || taken.has(t)) continue;
    counted[i] = true;
    taken.add(t);
  }
  return counted;
}

/** How much of a template an incident holds; none where they are of different kinds. */
function sharedBy(unit: Unit | null, template: Template, incident: Incident): number {
  const kinds = unit?.kinds.find((group) => group.includes(incident.kind)) ?? [incident.kind];
  if (!template.kind.some((kind) => (kinds as readonly string[]).includes(kind))) return 0;
  const roles = Object.entries(SLOTS) as [keyof typeof SLOTS, (typeof SLOTS)[keyof typeof SLOTS]][];
  const entities = roles.map(([role, slot]) => named(template[slot] ?? [], incident.entities, role));
  return 0.5 + sameDay(template, incident) + samePlace(template, incident) + entities.reduce((a, b) => a + b, 0);
}

function named(coded: readonly Coded[], entities: readonly Entity[], role: EntityRole): number {
  const told = new Set(entities.flatMap((entity) => (entity.role === role ? entity.mentions.map(plainName) : [])));
  return coded.filter(({ mentions }) => mentions.some((mention) => told.has(plainName(mention)))).length;
}

function sameDay({ date }: Template, { when }: Incident): number {
  const [start, end] = [when?.start?.slice(0, 10), (when?.end ?? when?.start)?.slice(0, 10)];
  if (!date || !start || !end) return 0;
  const days = date.alternatives ?? [date];
  if (days.some(({ from, to }) => to === end && (from === null || from === start))) return 1;
  return days.some(({ from, to }) => from !== null && to !== null && start >= from && start <= to) ? 0.5 : 0;
}

function samePlace({ location }: Template, { where }: Incident): number {
  if (!location || !where) return 0;
  const path = location.parts.map(({ names }) => names.map(plainName));
  if (path.at(-1)?.includes(plainName(where.name))) return 1;
  return path.flat().includes(plainName(where.admin1 ?? where.name)) || location.countryCode === where.country ? 0.5 : 0;
}
