/** Persons of whom a report tells in two incidents are counted in one: in that of which it tells more; of equals, in the first. */
import type { Entity, IncidentDraft } from '../model/incident.js';
import type { EntityEffect } from '../model/vocabulary.js';
import { countStanding } from './counted-persons.js';

/** Told again with the same effect, so many are taken for the same whatever they are called; one or two may well be others. */
const TELLING_NUMBER = 3;
const HARMED: ReadonlySet<EntityEffect | null> = new Set<EntityEffect | null>(['killed', 'injured', 'abducted']);

/** Persons, and what two tellings of them have in common. */
interface Persons {
  readonly entity: Entity;
  readonly keys: readonly string[];
}

/**
 * The incidents of one report, each without those persons who are counted in another; one that keeps all its own comes back as it is.
 * @param isCounted whether the codebook counts an incident; asked only where persons are told of in two
 */
export function countOnce<Draft extends IncidentDraft>(
  incidents: readonly Draft[],
  isCounted: (incident: Draft) => boolean,
): readonly IncidentDraft[] {
  const all = incidents.map(personsOf);
  if (!isAnyTwice(all)) return incidents;
  const taken = new Set<string>();
  const once: IncidentDraft[] = [...incidents];
  for (const i of mostToldFirst(incidents)) {
    if (!isCounted(incidents[i]!)) continue;
    const again = new Set<Entity>();
    for (const { entity, keys } of all[i]!) if (keys.some((key) => taken.has(key))) again.add(entity);
    for (const { entity, keys } of all[i]!) if (!again.has(entity)) for (const key of keys) taken.add(key);
    if (again.size > 0) once[i] = without(incidents[i]!, again);
  }
  return once;
}

const personsOf = ({ entities }: IncidentDraft): readonly Persons[] =>
  entities.flatMap((entity) => (entity.role === 'victim' && HARMED.has(entity.effect) ? [{ entity, keys: keysOf(entity) }] : []));

function keysOf({ effect, count, mentions }: Entity): readonly string[] {
  if (count === null) return [];
  const { low, high } = count;
  const said = `${effect}/${low}-${high}`;
  const named = mentions.map((mention) => `${said}/${mention.toLowerCase()}`);
  return low !== null && low === high && low >= TELLING_NUMBER ? [...named, said] : named;
}

function isAnyTwice(all: readonly (readonly Persons[])[]): boolean {
  const seen = new Map<string, number>();
  return all.some((persons, i) =>
    persons.some(({ keys }) =>
      keys.some((key) => {
        const first = seen.get(key);
        if (first === undefined) seen.set(key, i);
        return first !== undefined && first !== i;
      }),
    ),
  );
}

const mostToldFirst = (incidents: readonly IncidentDraft[]): readonly number[] =>
  incidents.map((_, i) => i).sort((a, b) => incidents[b]!.claims.length - incidents[a]!.claims.length || a - b);

function without(
  { kind, stage, reports, when, where, events, entities, claims }: IncidentDraft,
  again: ReadonlySet<Entity>,
): IncidentDraft {
  const left = entities.filter((entity) => !again.has(entity));
  return countStanding({ kind, stage, reports, when, where, events, entities: left, claims });
}
