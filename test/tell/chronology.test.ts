/** Order, strands and bounds of events. Events are written "id<what it follows @time". */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Event } from '../../src/model/incident.js';
import { chronology } from '../../src/tell/chronology.js';
import { overview } from '../../src/tell/overview.js';
import { stepsOf } from '../../src/tell/whole-event.js';
import { readText } from '../read-text.js';
import { CONTEXT, HARBOUR } from './harbour.js';

/** "c<a,b @14:28": c follows a and b, at 14:28 on 5 June. "@5" is the whole day, "@20:00-23:00" a part of it. */
function event(written: string): Event {
  const [, id, after, time] = /^(\w+)(?:<([\w,]+))?(?: @(\S+))?$/.exec(written)!;
  const [start, end] =
    time === undefined ? [] : time.includes(':') ? time.split('-').map((clock) => `2016-06-05T${clock}`) : [`2016-06-0${time}`];
  const when = start
    ? {
        start,
        end: end ?? start,
        precision: start.length > 10 ? ('minute' as const) : ('day' as const),
        zone: null,
        implied: [],
        claims: [],
      }
    : null;
  return { id: id!, what: id!, kind: 'attack', when, where: null, after: after?.split(',') ?? [], bounds: null, claims: [] };
}
const written = (events: readonly Event[]): string =>
  events
    .map(({ id, bounds }) =>
      bounds ? `${id}[${[bounds.notBefore, bounds.notAfter].map((iso) => iso?.slice(8).replace(/^05T/, '') ?? '').join('..')}]` : id,
    )
    .join(' ');

describe('chronology', () => {
  test.each([
    ['a stated time bounds what follows', ['a @14:28', 'b<a'], 'a b[14:28..]'],
    ['bounds lie between neighbours', ['a @14:28', 'b<a', 'c<b @20:00-23:00'], 'a b[14:28..23:00] c'],
    ['strands are bounded by what joins them', ['a @09:00', 'b<a', 'c<a', 'd<b,c @12:00'], 'a b[09:00..12:00] c[09:00..12:00] d'],
    ['a strand that leads nowhere has no later bound', ['a @09:00', 'b<a', 'c<a', 'd<c @12:00'], 'a b[09:00..] c[09:00..12:00] d'],
    ['told backwards, ordered by time', ['b @12:00', 'a @09:00'], 'a b'],
    ['what follows stands after, whatever its place', ['b<a', 'a @09:00'], 'a b[09:00..]'],
    ['no time and nothing followed: no bounds', ['a', 'b'], 'a b'],
    ['a circle is told as it came', ['a<b', 'b<a'], 'a b'],
    ['what is followed but not there is passed over', ['a<zz @09:00'], 'a'],
    ['the narrowest bounds stand', ['a @09:00', 'b<a @10:00', 'c<a,b'], 'a b c[10:00..]'],
    ['what follows by the telling but began before does not', ['a @7', 'b<a @5'], 'b a'],
    ['what follows within the same day does', ['a @09:00', 'b<a @5'], 'a b'],
    ['a day comes before the hours within it', ['a @5', 'b<a', 'c<b @09:00'], 'a b[05..09:00] c'],
  ])('%s', (_name, events, expected) => expect(written(chronology(events.map(event)))).toBe(expected));

  const anyEvents = fc
    .integer({ min: 0, max: 12 })
    .chain((n) =>
      fc.tuple(
        ...Array.from({ length: n }, (_, i) =>
          fc.record({
            hour: fc.option(fc.integer({ min: 0, max: 23 })),
            after: fc.uniqueArray(fc.nat(Math.max(n - 1, 0)), { maxLength: i === 0 ? 0 : 3 }),
          }),
        ),
      ),
    )
    .map((drawn) =>
      drawn.map(({ hour, after }, i) =>
        event(
          `e${i}${after.length ? `<${after.map((j) => `e${j}`).join(',')}` : ''}${hour === null ? '' : ` @${String(hour).padStart(2, '0')}:00`}`,
        ),
      ),
    );

  test('loses and invents no event; ordered by time alone, it says the same again', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const once = chronology(events);
        expect(once.map(({ id }) => id).sort()).toEqual(events.map(({ id }) => id).sort());
        const loose = chronology(events.map((each) => ({ ...each, after: [] })));
        expect(chronology(loose)).toEqual(loose);
      }),
      { numRuns: 150 },
    ));

  test('what follows only earlier events stands after them', () =>
    fc.assert(
      fc.property(anyEvents, (events) => {
        const acyclic = events.map((each, i) => ({ ...each, after: each.after.filter((id) => Number(id.slice(1)) < i) }));
        const place = new Map(chronology(acyclic).map(({ id }, i) => [id, i]));
        for (const { id, after } of acyclic) for (const other of after) expect(place.get(other)!).toBeLessThan(place.get(id)!);
      }),
      { numRuns: 150 },
    ));
});

test('the first event stands for the whole only where nothing follows it', () => {
  expect(written(stepsOf(['w', 'a', 'b<a'].map(event)))).toBe('a b');
  expect(written(stepsOf(['a', 'b<a'].map(event)))).toBe('a b');
  expect(written(stepsOf(['a'].map(event)))).toBe('a');
  const [shooting, ...crowd] = ['w', 'a', 'b<a'].map(event);
  expect(written(stepsOf([shooting!, ...crowd.map((each) => ({ ...each, kind: 'protest' as const }))]))).toBe('w a b');
});

test('who did it to whom is a step, whatever else was done beside it', () => {
  const [incident] = readText(
    'Gunmen stopped a bus near Puno on Monday and shot nine men dead. The attackers also burned a truck and blew up a bridge.',
  );
  expect(stepsOf(incident!.events).map(({ what }) => what)[0]).toContain('shot nine men');
});

test('ten thousand events are ordered and told as fast as they are many', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => event(i === 0 ? 'e0 @09:00' : `e${i}<e${Math.floor((i - 1) / 2)}`));
  const events = chronology(many).map((each) => ({ ...each, claims: ['c1'] }));
  const told = overview(CONTEXT, { ...HARBOUR, events, figures: [] });
  expect(told.find(({ heading }) => heading === 'Chronology')!.sentences).toHaveLength(10_000);
});
