/** Whoever is named in coded reports, and in which roles the coders wrote them. */
import { reportOf } from '../../bench/corpus.js';
import { loadGazetteer, loadLanguage } from '../../src/app/data.js';
import type { SamePersons } from '../../src/read/drafts/likely/likely-persons.js';
import { featureName, LIKELY_ROLES, type LikelyRole } from '../../src/read/drafts/likely/likely-roles.js';
import { createReader } from '../../src/read/read-report.js';
import { type CodedReport, SLOTS } from '../learning/coded-reports.js';
import { plainName } from '../learning/plain-name.js';

export interface Named {
  /** Number of its report. */
  readonly report: number;
  readonly features: readonly string[];
  /** Whether a coder wrote them in the role; null where they were left open, and of perpetrators called by a name, which are not asked for. */
  readonly isCoded: Readonly<Record<LikelyRole, boolean | null>>;
}

/** Of the reports in which an incident is told. */
export function personsIn(reports: readonly CodedReport[]): readonly Named[] {
  const language = loadLanguage('en');
  let told: readonly SamePersons[] = [];
  const read = createReader(language, loadGazetteer(), {
    onPersons: (persons) => {
      told = persons;
    },
  });
  return reports.flatMap((coded, report) => {
    told = [];
    const { drafts } = read(reportOf(coded));
    return drafts.length === 0
      ? []
      : told.map((persons) => ({ report, features: featuresOf(persons), isCoded: asked(persons, codedAs(persons, coded)) }));
  });
}

function featuresOf({ tell }: SamePersons): readonly string[] {
  const features = new Set<string>();
  tell((feature, value, detail) => features.add(featureName(feature, value, detail)));
  return [...features];
}

const asked = (persons: SamePersons, isCoded: Named['isCoded']): Named['isCoded'] =>
  persons.isNamed ? { ...isCoded, perpetrator: null } : isCoded;

function codedAs({ phrases }: SamePersons, { gold }: CodedReport): Named['isCoded'] {
  const called = new Set(phrases.flatMap(({ mentions }) => mentions.map(({ text }) => plainName(text))));
  const coded = (role: LikelyRole): boolean | null => {
    const own = gold.templates.flatMap((template) =>
      (template[SLOTS[role]] ?? [])
        .filter(({ mentions }) => mentions.some((mention) => called.has(plainName(mention))))
        .map(({ optional }) => optional === true || template.optional === true),
    );
    return own.length === 0 ? false : own.every((optional) => optional) ? null : true;
  };
  return Object.fromEntries(LIKELY_ROLES.map((role) => [role, coded(role)])) as Named['isCoded'];
}
