/** Reports that people coded, and which of the incidents Cairn reads in them they counted. */
import { readFileSync } from 'node:fs';
import type { Entity, Incident } from '../../src/model/incident.js';
import type { EntityRole } from '../../src/model/vocabulary.js';
import type { Unit } from '../../src/scope/scope.js';

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
}
interface Coded {
  readonly mentions: readonly string[];
}
export interface CodedReport {
  readonly id: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly publisher?: string;
  readonly url?: string;
  readonly gold: { readonly templates: readonly Template[] };
}

export const readCodedReports = (path: string): readonly CodedReport[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as CodedReport)
    .filter(({ gold }) => Array.isArray(gold?.templates));

const SLOTS = {
  perpetrator: 'perpetrators',
  'perpetrator-organisation': 'organisations',
  victim: 'victims',
  target: 'targets',
  weapon: 'weapons',
} as const satisfies Partial<Record<EntityRole, keyof Template>>;

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
  const told = new Set(entities.flatMap((entity) => (entity.role === role ? entity.mentions.map(plain) : [])));
  return coded.filter(({ mentions }) => mentions.some((mention) => told.has(plain(mention)))).length;
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
  const path = location.parts.map(({ names }) => names.map(plain));
  if (path.at(-1)?.includes(plain(where.name))) return 1;
  return path.flat().includes(plain(where.admin1 ?? where.name)) || location.countryCode === where.country ? 0.5 : 0;
}

/** Without case, accents, punctuation and articles. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:A|AN|THE)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
