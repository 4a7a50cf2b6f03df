/** A scope as `cairn scopes` lists it. */
import type { Scope } from '../app/scopes.js';

/** The name stands at the beginning of its line and nothing else does. */
export function scopeText({ name, title, source, url, unit, counts, leavesOut, judgement, notTold }: Scope, isDefault: boolean): string {
  const all = [...counts, ...leavesOut];
  const rules = all.filter(({ decides }) => decides || judgement === null).map(({ because }) => `  - ${because}`);
  const weighed = judgement === null ? [] : all.filter(({ decides }) => !decides).map(({ because }) => `  - ${because}`);
  const open = notTold.map((item) => `  - ${item}`);
  return [
    `${name}${isDefault ? ' (the default)' : ''}`,
    `  ${title}`,
    `  ${source}`,
    ...(url ? [`  ${url}`] : []),
    ...(unit ? ['  What it takes for one incident:', `  - ${unit.because}`] : []),
    ...(rules.length > 0 ? ['  What it counts and leaves out:', ...rules] : []),
    ...(judgement
      ? [
          `  What it judges by weights learned from ${judgement.corpus}:`,
          `  - ${judgement.because}`,
          ...(weighed.length > 0 ? ['  and with the rest it weighs:', ...weighed] : []),
        ]
      : []),
    ...(open.length > 0 ? ['  Not judged here, and left to a person:', ...open] : []),
    '',
  ].join('\n');
}
