/** Whoever is named in coded reports, and in which roles the coders wrote them. */
import { reportOf } from '../../bench/corpus.js';
import { loadGazetteer, loadLanguage } from '../../src/app/data.js';
import type { SamePersons } from '../../src/read/drafts/likely/likely-persons.js';
import { featureName, type LikelyRole } from '../../src/read/drafts/likely/likely-roles.js';
import { createReader } from '../../src/read/read-report.js';
import { type CodedReport, isCodedAs } from '../learning/coded-reports.js';

export interface Named {
  /** Number of its report. */
  readonly report: number;
  readonly features: readonly string[];
  /** Whether a coder wrote them in the role; null where it was left open, or where they are named and no clause tells that they did it. */
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
    return drafts.length === 0 ? [] : told.map((persons) => ({ report, features: featuresOf(persons), isCoded: codedAs(persons, coded) }));
  });
}

function featuresOf({ tell }: SamePersons): readonly string[] {
  const features = new Set<string>();
  tell((feature, value, detail) => features.add(featureName(feature, value, detail)));
  return [...features];
}

function codedAs({ phrases, isNamed, roles }: SamePersons, coded: CodedReport): Named['isCoded'] {
  const called = phrases.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  return {
    perpetrator: isNamed && !roles.has('perpetrator') ? null : isCodedAs(coded, 'perpetrator', called),
    victim: isCodedAs(coded, 'victim', called),
  };
}
