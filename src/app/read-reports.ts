/** The main use case: reports in, incidents out, with everything that could not be read said. */
import type { Incident } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { type Pipeline, readEach } from '../pipeline.js';
import { createReader } from '../read/read-report.js';
import type { Reading } from '../read/reading.js';
import { createPolicies } from '../reconcile/policies.js';
import type { Policy } from '../reconcile/policy.js';
import { loadCountryNames, loadGazetteer, loadLanguage, loadVagueTerms } from './data.js';

export interface Cairn {
  readonly policy: Policy;
  /** Incidents of one report, read on its own. */
  readonly readEach: (report: Report) => readonly Incident[];
  /** What the reading stages found in a report, before anything is reconciled. */
  readonly read: (report: Report) => Reading;
}

export const loadPolicies = (): readonly Policy[] => createPolicies(loadVagueTerms());

/** @throws Error naming the policy and those there are, where there is none of that name. */
export function openCairn(options: { readonly policy?: string } = {}): Cairn {
  const pipeline: Pipeline = { read: createReader(loadLanguage('en'), loadGazetteer()), policy: policyNamed(options.policy), telling: { countryName: loadCountryNames() } };
  return { policy: pipeline.policy, read: pipeline.read, readEach: (report) => readEach(pipeline, report) };
}

export function policyNamed(name: string | undefined): Policy {
  const policies = loadPolicies();
  const found = name === undefined ? policies[0] : policies.find((policy) => policy.name === name);
  if (!found) throw new Error(`there is no policy "${name}"; expected one of ${policies.map((policy) => policy.name).join(', ')}`);
  return found;
}
