/** What there is to judge in coded reports: every incident that no deciding rule of the scope leaves out. */
import { reportOf } from '../../bench/corpus.js';
import { loadCountryNames, loadGazetteer, loadLanguage } from '../../src/app/data.js';
import { findPolicy } from '../../src/app/policies.js';
import { partiesOf } from '../../src/app/scopes.js';
import type { Incident } from '../../src/model/incident.js';
import { type Pipeline, readEach } from '../../src/pipeline.js';
import type { Drafting } from '../../src/read/drafts/draft-incidents.js';
import { createStackReader } from '../../src/read/read-report.js';
import { divideByUnit } from '../../src/scope/by-unit.js';
import { brokenRules, namesOf } from '../../src/scope/in-scope.js';
import type { Scope } from '../../src/scope/scope.js';
import type { TraitContext, Traits } from '../../src/scope/trait.js';
import { traitsOf } from '../../src/scope/traits.js';
import { type CodedReport, countedOf } from './coded-reports.js';

export interface Judgeable {
  readonly incident: Incident;
  /** Number of its report. */
  readonly report: number;
  readonly traits: Traits;
  /** Whether the coders counted it. */
  readonly isCounted: boolean;
}

/** @param drafting how they are read; as Cairn reads them unless given */
export function judgeables(scope: Scope, reports: readonly CodedReport[], drafting?: Drafting): readonly Judgeable[] {
  const language = loadLanguage('en');
  const tellParty = partiesOf(language);
  const pipeline: Omit<Pipeline, 'linking'> = {
    read: createStackReader(language, loadGazetteer(), drafting),
    policy: findPolicy(undefined),
    telling: { countryName: loadCountryNames(), withholdNames: false },
    divide: (draft) => divideByUnit(scope.unit, draft),
  };
  return reports.flatMap((coded, number) => {
    const report = reportOf(coded);
    const [all = []] = readEach(pipeline, [report]);
    const context: TraitContext = { tellParty, published: () => report.published, text: () => report.text, together: () => all };
    const left = all.map((incident) => ({ incident, broken: brokenRules(context, scope, incident) }));
    const judged = left.filter(({ broken }) => !broken.some(({ rule }) => rule.decides));
    const counted = countedOf(
      scope.unit,
      coded.gold.templates,
      judged.map(({ incident }) => incident),
    );
    return judged.map(({ incident, broken }, i) => ({
      incident,
      report: number,
      traits: traitsOf(context, incident, namesOf(broken)),
      isCounted: counted[i]!,
    }));
  });
}
