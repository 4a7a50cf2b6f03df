/** Cairn as a library: the vocabulary, and the use case that reads reports into incidents. */

export { loadPolicies } from './app/policies.js';
export { type Cairn, type CairnOptions, isKnownBy, type LeftOut, openCairn } from './app/read-reports.js';
export { loadScopes } from './app/scopes.js';
export { html } from './formats/html.js';
export { json, jsonLine } from './formats/json.js';
export { markdown } from './formats/markdown.js';
export { text } from './formats/text.js';
export type * from './model/claim.js';
export type * from './model/count.js';
export type * from './model/incident.js';
export type * from './model/report.js';
export type * from './model/speaker.js';
export type * from './model/vocabulary.js';
export type * from './model/when.js';
export type * from './model/where.js';
export type * from './scope/scope.js';
