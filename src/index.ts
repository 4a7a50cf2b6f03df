/** Cairn as a library: the vocabulary, and the use case that reads reports into incidents. */
export type * from './model/claim.js';
export type * from './model/count.js';
export type * from './model/incident.js';
export type * from './model/report.js';
export type * from './model/speaker.js';
export type * from './model/vocabulary.js';
export type * from './model/when.js';
export type * from './model/where.js';
export { type Cairn, loadPolicies, openCairn } from './app/read-reports.js';
