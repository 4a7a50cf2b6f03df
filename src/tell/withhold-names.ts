/** Leaves the names of private persons out of an incident: mentions, quotes, titles and sentences. */
import type { Claim } from '../model/claim.js';
import type { Incident } from '../model/incident.js';
import type { Where } from '../model/where.js';
import { remover } from './name-remover.js';

/** Stands where a name stood. */
export const WITHHELD = '[name withheld]';
const NOTE = `Names of private persons are withheld. Where a quote has “${WITHHELD}”, its offsets still point to the report's own words.`;

/**
 * The incident without the names of private persons, wherever they are written; `withheld` says so, where none is named too: what
 * stands around a quote in the report may name others. Names of places are kept, even where a person bears the same, but not that of
 * whose home a site is.
 */
export function redact(incident: Incident): Incident {
  const clean = nameRemover(incident);
  const keepPlace = <T>(value: T): T => cleanDeep(value, clean, KEPT);
  const siteOf = <P extends Where | null>(where: P): P => (where?.precision === 'site' ? { ...where, name: clean(where.name) } : where);
  const saidOf = (claim: Claim): Claim['says'] =>
    claim.kind === 'event' ? { ...keepPlace(claim.says), where: siteOf(claim.says.where) } : keepPlace(claim.says);
  return {
    ...incident,
    title: clean(incident.title),
    where: siteOf(incident.where),
    events: incident.events.map((event) => ({ ...event, what: clean(event.what), where: siteOf(event.where) })),
    entities: incident.entities.map((entity) => ({ ...entity, mentions: [...new Set(entity.mentions.map(clean))] })),
    figures: incident.figures.map((figure) => ({ ...figure, label: figure.label === null ? null : clean(figure.label) })),
    findings: incident.findings.map((finding) => ({ ...finding, message: clean(finding.message) })),
    claims: incident.claims.map(
      ({ namesWithin: _, ...claim }): Claim =>
        ({
          ...claim,
          quote: clean(claim.quote),
          says: saidOf(claim as Claim),
          speaker: claim.speaker && keepPlace(claim.speaker),
        }) as Claim,
    ),
    overview: incident.overview.map((section) => ({
      ...section,
      sentences: section.sentences.map((sentence) => ({ ...sentence, text: clean(sentence.text) })),
    })),
    ...(incident.links === undefined ? {} : { links: incident.links.map((link) => ({ ...link, reason: clean(link.reason) })) }),
    withheld: NOTE,
  };
}

/** Replaces the names of the incident's private persons in a text. */
export function nameRemover(incident: Pick<Incident, 'claims' | 'where'>): (text: string) => string {
  const names = privateNames(incident);
  return names.length === 0 ? (text) => text : remover(names, WITHHELD);
}

/** Fields of a claim's content that hold no words about persons. */
const KEPT = new Set([
  'where',
  'when',
  'event',
  'persons',
  'within',
  'partOf',
  'role',
  'group',
  'effect',
  'kind',
  'stage',
  'topic',
  'about',
  'confidence',
]);

function cleanDeep<T>(value: T, clean: (text: string) => string, kept: ReadonlySet<string>): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((inner) => cleanDeep(inner, clean, kept)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : cleanDeep(inner, clean, kept)])) as T;
}

/** Full names, and surnames on their own; a part that also names the incident's place is kept. */
function privateNames({ claims, where }: Pick<Incident, 'claims' | 'where'>): readonly string[] {
  const places = new Set([where?.name, where?.admin1].flatMap((name) => name?.toLowerCase().split(/\s+/) ?? []));
  const names = new Set<string>();
  for (const claim of claims) {
    const called = claim.kind === 'participant' && claim.says.personalName ? [claim.says.mention] : [];
    for (const written of [...called, ...(claim.namesWithin ?? [])]) {
      const name = written.trim().replace(/\s+/g, ' ');
      if (name) names.add(name);
      const words = name.split(' ').filter((word) => !SUFFIX.test(word));
      const surname = words.length > 1 ? words.at(-1)!.replace(/[.,]+$/, '') : '';
      if (surname.length >= SHORTEST_SURNAME && /\p{Lu}/u.test(surname) && !places.has(surname.toLowerCase())) names.add(surname);
    }
  }
  return [...names];
}
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
/** Shorter ones are left: they are mostly particles and initials. In UTF-16 units. */
const SHORTEST_SURNAME = 3;
