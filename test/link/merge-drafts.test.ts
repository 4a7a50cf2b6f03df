import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignEvents } from '../../src/link/align-events.js';
import { type DraftPart, mergeDrafts } from '../../src/link/merge-drafts.js';
import { mergeEntities } from '../../src/link/merge-entities.js';
import type { Entity, Event } from '../../src/model/incident.js';
import { draft, place, report, type Told } from './readings.js';

const ORVELA = place('Orvela', 48.2, 66.1);
const REGION = { ...ORVELA, name: 'Orvela Region', precision: 'admin1' as const, latitude: 48, longitude: 66 };

const part = (id: string, published: string, told: Told, role: DraftPart['role'] = 'account'): DraftPart => {
  const of = report(id, published, 'Shots were fired.');
  return { report: of, draft: draft(of, told), role };
};

const FIRST = part('a', '2031-04-02', { day: '2031-04-02', where: REGION, killed: 4 });
const SECOND = part('b', '2031-04-03', { day: '2031-04-02', where: ORVELA, killed: 5, injured: 2 });
const THIRD = part('c', '2031-04-03', { kind: 'robbery', day: '2031-04-03', where: ORVELA, killed: 5 });

describe('mergeDrafts', () => {
  it('keeps every claim under an id of its own, in order of report', () => {
    const merged = mergeDrafts([SECOND, FIRST]);
    expect(merged.reports).toEqual(['a', 'b']);
    expect(merged.claims.map(({ id, report: of }) => `${of} ${id}`)).toEqual(['a 1:c1', 'a 1:c2', 'b 2:c1', 'b 2:c2', 'b 2:c3']);
    expect(merged.claims.flatMap((claim) => (claim.kind === 'figure' ? claim.says.persons : []))).toEqual([
      '1:p-killed',
      '2:p-killed',
      '2:p-injured',
    ]);
  });

  it('takes kind, day and place from most, and as precisely as any of these says it', () => {
    const merged = mergeDrafts([FIRST, SECOND, THIRD]);
    expect(merged.kind).toBe('attack');
    expect(merged.when).toMatchObject({ start: '2031-04-02', claims: ['1:c1', '2:c1'] });
    expect(merged.where).toMatchObject({ name: 'Orvela', claims: ['2:c1', '3:c1'] });
  });

  it('makes one of an event both tell of, and names it so in the claims', () => {
    const merged = mergeDrafts([FIRST, SECOND]);
    expect(merged.events.map(({ id, claims }) => `${id}: ${claims.join(' ')}`)).toEqual(['1:e1: 1:c1 2:c1']);
    expect(merged.claims.flatMap((claim) => (claim.kind === 'event' ? claim.says.event : []))).toEqual(['1:e1', '1:e1']);
  });

  it.each([
    ['a late report', 'of the day itself', 'late', { day: '2031-04-02', killed: 5 }, 'event figure'],
    ['a late report', 'of another day', 'late', { day: '2032-04-02', killed: 12 }, 'background background'],
    ['a late report', 'of no day', 'late', { killed: 12 }, 'background background'],
    ['a trial', 'of the day itself', 'follow-up', { day: '2031-04-02', killed: 5 }, 'background background'],
  ] as const)('what %s counts %s', (_, _day, role, told, kinds) => {
    const merged = mergeDrafts([FIRST, SECOND, part('z', '2032-04-02', told, role)]);
    expect(
      merged.claims
        .filter((claim) => claim.report === 'z')
        .map(({ kind }) => kind)
        .join(' '),
    ).toBe(kinds);
    expect(merged.when?.start).toBe('2031-04-02');
  });

  it('names a report that goes with it and tells of none itself', () => {
    const alone = mergeDrafts([FIRST, { report: report('t', '2031-04-05', 'Flowers.'), draft: null, role: 'account' }]);
    expect(alone.reports).toEqual(['a', 't']);
    expect(alone.claims).toHaveLength(2);
  });

  it('throws for a group without a draft', () => {
    expect(() => mergeDrafts([{ report: report('t', null, ''), draft: null, role: 'account' }])).toThrow(
      'expected at least one draft, found none in t',
    );
  });

  it('does not depend on the order of the parts, and every id it names is there', () => {
    const parts = [FIRST, SECOND, THIRD, part('z', '2032-04-02', { killed: 9 }, 'follow-up')];
    const expected = JSON.stringify(mergeDrafts(parts));
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: parts.length }), (shuffled) => {
        expect(JSON.stringify(mergeDrafts(shuffled))).toBe(expected);
      }),
    );
    fc.assert(
      fc.property(fc.subarray(parts, { minLength: 1 }), (some) => {
        const merged = mergeDrafts(some);
        const ids = merged.claims.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const named = [merged.when, merged.where, ...merged.events, ...merged.entities].flatMap((value) => value?.claims ?? []);
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }),
    );
  });
});

describe('alignEvents', () => {
  const event = (id: string, at: { clock?: string; site?: string; kind?: Event['kind']; after?: string[] } = {}): Event => ({
    id,
    what: id,
    kind: at.kind ?? 'attack',
    after: at.after ?? [],
    bounds: null,
    claims: [id],
    when:
      at.clock === undefined
        ? null
        : { start: `2031-04-02T${at.clock}`, end: `2031-04-02T${at.clock}`, precision: 'minute', zone: null, implied: [], claims: [id] },
    where: at.site === undefined ? null : { ...ORVELA, name: at.site, precision: 'site', claims: [id] },
  });
  const aligned = (...ofReports: Event[][]): string =>
    alignEvents(ofReports)
      .events.map(({ claims, after }) => `${claims.join('+')}${after.length > 0 ? `>${after.join(',')}` : ''}`)
      .join(' ');

  it.each([
    ['same site', [[event('a1', { site: 'Norgate' })], [event('b1', { site: 'NORGATE' })]], 'a1+b1'],
    ['other sites', [[event('a1', { site: 'Norgate' })], [event('b1', { site: 'Quince Street' })]], 'a1 b1'],
    ['same time', [[event('a1', { clock: '14:28' })], [event('b1', { clock: '14:30' })]], 'a1+b1'],
    ['other times', [[event('a1', { clock: '14:28' })], [event('b1', { clock: '19:00' })]], 'a1 b1'],
    ['words of the site turned round', [[event('a1', { site: 'Bank of Norgate' })], [event('b1', { site: 'the Norgate Bank' })]], 'a1+b1'],
    ['what one calls an attack another calls a robbery', [[event('a1')], [event('b1', { kind: 'robbery' })]], 'a1+b1'],
    ['other kinds', [[event('a1')], [event('b1', { kind: 'disaster' })]], 'a1 b1'],
    [
      'many reports of one, and one that names a site',
      [[event('a1', { site: 'x' })], [event('b1', { site: 'y' })], [event('c1')], [event('d1')]],
      'a1+c1+d1 b1',
    ],
    ['one alike among two', [[event('a1', { site: 'x' }), event('a2', { site: 'y' })], [event('b1')]], 'a1 a2 b1'],
    ['two alike of one report: what it tells first', [[event('a1')], [event('b1'), event('b2')]], 'a1+b1 b2'],
    ['a site without a name', [[event('a1', { site: 'the crowded market' })], [event('b1', { site: 'Norgate Market' })]], 'a1+b1'],
    ['two named markets', [[event('a1', { site: 'Quince Market' })], [event('b1', { site: 'Norgate Market' })]], 'a1 b1'],
    [
      'order is renamed',
      [
        [event('a1', { site: 'x' }), event('a2', { site: 'y', after: ['a1'] })],
        [event('b1', { site: 'x' }), event('b2', { site: 'z', after: ['b1'] })],
      ],
      'a1+b1 a2>a1 b2>a1',
    ],
    [
      'no circle',
      [
        [event('a1', { site: 'x' }), event('a2', { site: 'y', after: ['a1'] })],
        [event('b2', { site: 'y' }), event('b1', { site: 'x', after: ['b2'] })],
      ],
      'a1+b1>a2 a2+b2',
    ],
  ])('%s', (_, ofReports, expected) => {
    expect(aligned(...ofReports)).toBe(expected);
  });
});

describe('mergeEntities', () => {
  const entity = (claim: string, role: Entity['role'], mentions: string[], more: Partial<Entity> = {}): Entity => ({
    role,
    mentions,
    count: null,
    effect: null,
    confidence: null,
    claims: [claim],
    ...more,
  });
  const merged = (...ofReports: Entity[][]): string =>
    mergeEntities(ofReports)
      .map(({ role, mentions, claims }) => `${role} ${mentions.join('/')} ${claims.join('+')}`)
      .join(' | ');

  it.each([
    [
      'a shared mention',
      [[entity('a', 'victim', ['Marten Osk', 'owner'])], [entity('b', 'victim', ['bookseller', 'OWNER'])]],
      'victim Marten Osk/owner/bookseller a+b',
    ],
    ['another role', [[entity('a', 'victim', ['guard'])], [entity('b', 'responder', ['guard'])]], 'victim guard a | responder guard b'],
    [
      'another effect',
      [[entity('a', 'victim', ['guard'], { effect: 'killed' })], [entity('b', 'victim', ['guard'], { effect: 'injured' })]],
      'victim guard a | victim guard b',
    ],
    [
      'two of one report',
      [[entity('a', 'victim', ['guard']), entity('b', 'victim', ['guard'])], [entity('c', 'victim', ['guard'])]],
      'victim guard a+c | victim guard b',
    ],
  ])('%s', (_, ofReports, expected) => {
    expect(merged(...ofReports)).toBe(expected);
  });

  it('spans what reports count', () => {
    const [one] = mergeEntities([
      [entity('a', 'perpetrator', ['gunmen'], { count: { low: 2, high: 3 } })],
      [entity('b', 'perpetrator', ['gunmen'], { count: { low: 4, high: null } })],
    ]);
    expect(one!.count).toEqual({ low: 2, high: null });
  });
});
