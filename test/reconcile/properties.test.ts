/** What must hold of every incident's ledger, whatever its claims. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureClaim } from '../../src/model/claim.js';
import { createPolicies } from '../../src/reconcile/policies.js';
import { reconcile } from '../../src/reconcile/reconcile.js';
import { context, type Written, write } from './notation.js';

const policies = createPolicies(readFileSync(new URL('../../data/policies/vague-terms.tsv', import.meta.url), 'utf8'));

const REPORTS = 'report:r1:Post:2020-05-01\nreport:r2:Wire:2020-05-01\nreport:r3:Herald:2020-05-03:r2\nreport:r4:Post:2020-05-04\n';
const count = fc.oneof(
  fc.nat(30).map(String),
  fc.nat(30).map((n) => `>=${n}`),
  fc.nat(30).map((n) => `<=${n}`),
  fc.nat(20).map((n) => `${n}-${n + 3}`),
  fc.constant('dozens'),
);
const line = fc
  .record({
    persons: fc.nat(5),
    count,
    group: fc.constantFrom(
      'people',
      'victims',
      'perpetrators',
      'security-forces',
      'military',
      'police',
      'civilians',
      'unspecified',
      'civilians:clerk',
      'people:child',
    ),
    effect: fc.constantFrom('killed', 'killed', 'injured', 'detained'),
    scope: fc.constantFrom('total', '@e1', '@e2', ''),
    within: fc.option(fc.nat(5)),
    by: fc.constantFrom('', '', 'by:official:Ministry', 'by:witness:A_shopkeeper', 'by:perpetrator:Front', 'by:media:Wire'),
    from: fc.constantFrom('r1', 'r1', 'r2', 'r3', 'r4'),
    was: fc.constantFrom('', '', '', 'was:injured'),
    certainty: fc.constantFrom('', '', '', 'hedged', 'denied', 'hypothetical'),
    excludes: fc.constantFrom('', '', '', '-perpetrators', '-police'),
  })
  .map((c) =>
    [
      `p${c.persons}`,
      c.count,
      c.group,
      c.effect,
      c.scope,
      c.within === null ? '' : `<p${c.within}`,
      c.by,
      `from:${c.from}`,
      c.was,
      c.certainty,
      c.excludes,
    ]
      .filter((word) => word !== '')
      .join(' '),
  );
const incident = fc.array(line, { minLength: 1, maxLength: 14 }).map((lines) => write(REPORTS + lines.join('\n')));

const all = (written: Written, policy = policies[0]!) => reconcile(context(written, policy), written.draft);
const figuresOnly = (claims: readonly unknown[]) => claims as readonly FigureClaim[];

describe('every incident', () => {
  it('gives low ≤ best ≤ high under every policy, and claims to every figure and finding', () => {
    fc.assert(
      fc.property(incident, (written) => {
        const ids = new Set(written.draft.claims.map((claim) => claim.id));
        for (const policy of policies) {
          const { figures, findings } = all(written, policy);
          for (const { low, best, high, claims, setAside } of figures) {
            expect(low === null || best === null || low <= best).toBe(true);
            expect(best === null || high === null || best <= high).toBe(true);
            expect(low === null || high === null || low <= high).toBe(true);
            expect(claims.length).toBeGreaterThan(0);
            expect(
              claims.every((claim) => ids.has(claim)) && setAside.every(({ claim }) => ids.has(claim) && !claims.includes(claim)),
            ).toBe(true);
            expect(new Set(claims).size).toBe(claims.length);
          }
          for (const { message, claims } of findings) {
            expect(claims.length).toBeGreaterThan(0);
            expect(message).toMatch(/^[A-Z].*\.$/s);
            expect(message).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
          }
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it('is the same whatever order its claims and reports come in', () => {
    fc.assert(
      fc.property(
        incident.chain((written) =>
          fc.tuple(fc.constant(written), fc.shuffledSubarray([...written.draft.claims], { minLength: written.draft.claims.length })),
        ),
        ([written, claims]) => {
          const shuffled = {
            ...written,
            draft: { ...written.draft, claims, reports: [...written.draft.reports].reverse() },
            sources: new Map([...written.sources].reverse()),
          };
          expect(JSON.stringify(all(shuffled))).toBe(JSON.stringify(all(written)));
        },
      ),
      { numRuns: 200, seed: 3 },
    );
  });

  it('counts whom denied and hypothetical claims speak of in no figure', () => {
    fc.assert(
      fc.property(incident, (written) => {
        const uncounted = new Set(
          figuresOnly(written.draft.claims)
            .filter(({ certainty }) => certainty === 'denied' || certainty === 'hypothetical')
            .map(({ id }) => id),
        );
        for (const { claims } of all(written).figures) expect(claims.some((claim) => uncounted.has(claim))).toBe(false);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('loses its contradiction when any member of it is dropped', () => {
    let contradictions = 0;
    fc.assert(
      fc.property(incident, (written) => {
        for (const { kind, claims } of all(written).findings) {
          if (kind !== 'contradiction') continue;
          contradictions++;
          const keep = (ids: readonly string[]) => ({
            ...written,
            draft: { ...written.draft, claims: written.draft.claims.filter(({ id }) => ids.includes(id)) },
          });
          for (const dropped of claims) {
            const rest = all(keep(claims.filter((id) => id !== dropped))).findings;
            expect(rest.filter((finding) => finding.kind === 'contradiction')).toEqual([]);
          }
        }
      }),
      { numRuns: 400, seed: 3 },
    );
    expect(contradictions).toBeGreaterThan(10);
  });
});

describe('a claim that follows from the others', () => {
  const told = fc.array(
    fc.record({
      n: fc.integer({ min: 1, max: 9 }),
      group: fc.constantFrom('military', 'police', 'civilians', 'perpetrators'),
      event: fc.nat(3),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const numbers = (text: string) =>
    new Map(
      all(write(text)).figures.map(({ group, label, effect, event, low, best, high }) => [
        `${effect} ${group} ${label} ${event}`,
        `${low} ${best} ${high}`,
      ]),
    );

  it('changes no figure: the sum as a total, a restatement, a looser bound', () => {
    fc.assert(
      fc.property(told, fc.constantFrom('killed', 'injured', 'abducted'), (sets, effect) => {
        const text = sets.map(({ n, group, event }, i) => `p${i} ${n} ${group} ${effect} @e${event}`).join('\n');
        const sum = sets.reduce((all, { n }) => all + n, 0);
        const before = numbers(text);
        for (const implied of [
          `t ${sum} people ${effect} total`,
          `t >=${sum - 1} people ${effect} total`,
          `p0 ${sets[0]!.n} ${sets[0]!.group} ${effect} @e${sets[0]!.event}`,
          `p0 >=1 ${sets[0]!.group} ${effect}`,
        ]) {
          const after = numbers(`${text}\n${implied}`);
          const loose = implied.startsWith('t >=');
          for (const [row, figure] of before) {
            if (loose && row === `${effect} people null null`)
              expect(after.get(row)?.split(' ').slice(0, 2)).toEqual(figure.split(' ').slice(0, 2));
            else if (!loose || !row.includes(' victims ')) expect([row, after.get(row)]).toEqual([row, figure]);
          }
        }
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});
