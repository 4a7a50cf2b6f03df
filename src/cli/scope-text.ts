/** A scope as `cairn scopes` lists it. */
import type { Scope } from '../app/scopes.js';

/** The name stands at the beginning of its line and nothing else does. */
export function scopeText({ name, title, source, url, counts, leavesOut, notTold }: Scope, isDefault: boolean): string {
  return [
    `${name}${isDefault ? ' (the default)' : ''}`,
    `  ${title}`,
    `  ${source}`,
    ...(url ? [`  ${url}`] : []),
    ...[...counts, ...leavesOut].map(({ because }) => `  - ${because}`),
    ...notTold.map((item) => `  ? no report says, and so it stays to be judged: ${item}`),
    '',
  ].join('\n');
}
