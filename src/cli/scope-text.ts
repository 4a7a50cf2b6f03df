/** A scope as `cairn scopes` lists it. */
import type { Scope } from '../app/scopes.js';

/** The name stands at the beginning of its line and nothing else does. */
export function scopeText({ name, title, source, url, unit, counts, leavesOut, notTold }: Scope, isDefault: boolean): string {
  const rules = [...counts, ...leavesOut].map(({ because }) => `  - ${because}`);
  const open = notTold.map((item) => `  - ${item}`);
  return [
    `${name}${isDefault ? ' (the default)' : ''}`,
    `  ${title}`,
    `  ${source}`,
    ...(url ? [`  ${url}`] : []),
    ...(unit ? ['  What it takes for one incident:', `  - ${unit.because}`] : []),
    ...(rules.length > 0 ? ['  What it counts and leaves out:', ...rules] : []),
    ...(open.length > 0 ? ['  Not judged here, and left to a person:', ...open] : []),
    '',
  ].join('\n');
}
