/** What is told: an incident as it was reconciled. */
import type { Incident } from '../model/incident.js';

/** Everything of an incident but the overview that is to be told of it. */
export type Settled = Omit<Incident, 'overview'>;
