/** The policies there are, and the one a person asks for by name or as a file of their own. */
import { readFileSync } from 'node:fs';
import { customPolicy } from '../reconcile/custom-policy.js';
import { createPolicies } from '../reconcile/policies.js';
import type { Policy } from '../reconcile/policy.js';
import { loadVagueTerms } from './data.js';

/** The first is the default. */
export const loadPolicies = (): readonly Policy[] => createPolicies(loadVagueTerms());

/**
 * @param wanted a policy's name, or the path of a JSON file with a policy
 * @throws Error naming what was asked for and what there is
 */
export function findPolicy(wanted: string | undefined): Policy {
  const policies = loadPolicies();
  const found = wanted === undefined ? policies[0] : policies.find(({ name }) => name === wanted);
  if (found) return found;
  if (!/\.json$|[/\\]/i.test(wanted!))
    throw new Error(`there is no policy "${wanted}"; expected one of ${policies.map(({ name }) => name).join(', ')}, or a JSON file`);
  try {
    return customPolicy(readFileSync(wanted!, 'utf8'));
  } catch (error) {
    throw new Error(`the policy file ${wanted} could not be used: ${(error as Error).message}`);
  }
}
