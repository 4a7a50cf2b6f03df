/** The entities told of in coded reports, and which of them stand in the coders' templates. */
import type { Entity, Incident } from '../../src/model/incident.js';
import type { Drafting } from '../../src/read/drafts/draft-incidents.js';
import { featuresOf } from '../../src/read/drafts/entity-features.js';
import type { Scope } from '../../src/scope/scope.js';
import { type CodedReport, fillsOf, isCodedAs, SLOTS } from '../learning/coded-reports.js';
import { judgeables } from '../learning/judgeable.js';
import { plainName } from '../learning/plain-name.js';
import { LEAST_LIKELY } from '../scope-weights/fit-weights.js';
import { judgedUnseen } from '../scope-weights/on-unseen.js';
import { vocabulary } from '../scope-weights/vocabulary.js';

export type Role = keyof typeof SLOTS;
export const ROLES = Object.keys(SLOTS) as readonly Role[];

export interface Told {
  readonly role: Role;
  /** Number of its report. */
  readonly report: number;
  readonly features: readonly string[];
  /** Whether a coder wrote it. */
  readonly stands: boolean;
}

type Seen = { readonly entity: Entity; readonly features: readonly string[] };

/**
 * Those of the incidents that the scope counts, by a judgement fitted here on other reports: the tables that are being made are not used, so
 * that they may be made again and again.
 */
export function entitiesTold(scope: Scope, reports: readonly CodedReport[]): readonly Told[] {
  const seen = new Map<string, Seen[]>();
  const stands: Drafting['stands'] = (told, entity) => {
    const { id } = told.layout.report;
    seen.set(id, [...(seen.get(id) ?? []), { entity, features: featuresOf(told, entity) }]);
    return true;
  };
  const judged = judgeables(scope, reports, { stands });
  const sums = judgedUnseen(judged, vocabulary());
  const least = Math.log(LEAST_LIKELY / (1 - LEAST_LIKELY));
  const counted = new Map<number, Incident[]>();
  judged.forEach(({ incident, report }, i) => {
    if (sums[i]! >= least) counted.set(report, [...(counted.get(report) ?? []), incident]);
  });
  return [...counted].flatMap(([report, incidents]) => {
    const coded = reports[report]!;
    const own = new Set(incidents.flatMap(({ entities }) => entities.map(nameOf)));
    return (seen.get(coded.id) ?? []).filter(({ entity }) => own.has(nameOf(entity))).flatMap((one) => exampleOf(one, report, coded));
  });
}

/** An incident's entities are renamed where a draft is divided; what they are called stays. */
const nameOf = ({ role, mentions }: Entity): string => `${role} ${mentions.join('|')}`;

/** None for an entity that coders left open. */
function exampleOf({ entity: { role, mentions }, features }: Seen, report: number, coded: CodedReport): readonly Told[] {
  if (!isWeighed(role)) return [];
  const stands = isCodedAs(coded, role, mentions);
  return stands === null ? [] : [{ role, report, features, stands }];
}

const isWeighed = (role: Entity['role']): role is Role => role in SLOTS;

/** How many entities of a role coders wrote, each once a report. */
export const codedIn = (reports: readonly CodedReport[], role: Role): number =>
  reports.reduce((sum, report) => {
    const asked = fillsOf(report, role).filter(({ optional }) => !optional);
    return sum + new Set(asked.map(({ mentions }) => mentions.map(plainName).sort().join())).size;
  }, 0);
