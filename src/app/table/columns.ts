/** Which column of a desk's table holds what; given by flags, by a small file, or found by its usual name. */
import { EFFECTS, type Effect, GROUPS, type Group, SPEAKER_ROLES, type SpeakerRole } from '../../model/vocabulary.js';

/** A column by its header; in JSON lines a dot goes into an object ("killed.low"). */
export type Column = string;

export const PLAIN_FIELDS = [
  'event',
  'id',
  'publisher',
  'source',
  'published',
  'speaker',
  'role',
  'day',
  'lastDay',
  'place',
  'country',
  'latitude',
  'longitude',
] as const;
export type PlainField = (typeof PLAIN_FIELDS)[number];

/** low, best and high of one effect, of people or of a group ("killed", "civilians killed"). */
export interface FigureColumns {
  readonly group: Group;
  readonly effect: Effect;
  readonly low: Column | null;
  readonly best: Column | null;
  readonly high: Column | null;
}

export interface TableColumns {
  readonly fields: Readonly<Partial<Record<PlainField, Column>>>;
  readonly figures: readonly FigureColumns[];
}

/** Names desks give their columns, the likeliest first. */
const USUAL: Readonly<Record<PlainField, readonly string[]>> = {
  event: ['event', 'event_id', 'eventid', 'incident', 'incident_id', 'event_id_cnty', 'case', 'case_id'],
  id: ['id', 'report_id', 'row_id'],
  publisher: ['publisher', 'outlet', 'newspaper', 'source_name', 'source'],
  source: ['source', 'headline', 'title', 'url', 'source_article', 'notes'],
  published: ['published', 'source_date', 'report_date', 'publication_date', 'date_published', 'date'],
  speaker: ['speaker', 'attributed_to', 'according_to'],
  role: ['role', 'speaker_role', 'source_type'],
  day: ['day', 'event_date', 'from', 'date_start', 'start_date', 'date'],
  lastDay: ['to', 'date_end', 'end_date'],
  place: ['place', 'location', 'city', 'town', 'where_description', 'admin2', 'admin1'],
  country: ['country_code', 'country', 'iso'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
};

const USUAL_EFFECTS: Readonly<Record<string, Effect>> = {
  killed: 'killed',
  deaths: 'killed',
  dead: 'killed',
  fatalities: 'killed',
  nkill: 'killed',
  injured: 'injured',
  wounded: 'injured',
  injuries: 'injured',
  nwound: 'injured',
  missing: 'missing',
  abducted: 'abducted',
  kidnapped: 'abducted',
  detained: 'detained',
  arrested: 'detained',
  displaced: 'displaced',
  rescued: 'rescued',
  unharmed: 'unharmed',
  wanted: 'wanted',
};
const USUAL_ENDS: readonly [keyof Pick<FigureColumns, 'low' | 'best' | 'high'>, readonly string[]][] = [
  ['low', ['low', 'min', 'minimum', 'least']],
  ['high', ['high', 'max', 'maximum', 'most']],
  ['best', ['best', 'estimate', 'count', 'total', '']],
];

/** What `headers` say by their names; fields that `given` names are taken from there. */
export function findColumns(headers: readonly string[], given: TableColumns): TableColumns {
  const byName = new Map(headers.map((header) => [plain(header), header]));
  const fields: Partial<Record<PlainField, Column>> = {};
  for (const field of PLAIN_FIELDS) {
    const column = given.fields[field] ?? USUAL[field].map((name) => byName.get(name)).find((header) => header !== undefined);
    if (column !== undefined) fields[field] = column;
  }
  return { fields, figures: given.figures.length > 0 ? given.figures : usualFigures(byName) };
}

const plain = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replace(/[\s.-]+/g, '_');

function usualFigures(byName: ReadonlyMap<string, string>): readonly FigureColumns[] {
  const figures = new Map<Effect, FigureColumns>();
  for (const [name, effect] of Object.entries(USUAL_EFFECTS)) {
    if (figures.has(effect)) continue;
    const found = { low: null, best: null, high: null } as Record<'low' | 'best' | 'high', Column | null>;
    for (const [end, words] of USUAL_ENDS)
      for (const word of words) found[end] ??= byName.get(word === '' ? name : `${name}_${word}`) ?? byName.get(`${word}_${name}`) ?? null;
    if (found.low ?? found.best ?? found.high) figures.set(effect, { group: 'people', effect, ...found });
  }
  return [...figures.values()];
}

/**
 * "event=CASE_NO", "killed.best=Dead", "civilians.killed.low=CivDeadMin": one flag a column.
 * @throws where a flag names no field Cairn knows
 */
export function columnsFromFlags(flags: readonly string[]): TableColumns {
  const pairs = flags.map((flag) => {
    const at = flag.indexOf('=');
    if (at < 1 || at === flag.length - 1) throw new Error(`column "${flag}": expected field=column`);
    return [flag.slice(0, at), flag.slice(at + 1)] as const;
  });
  return columnsOf(pairs);
}

/**
 * A mapping file: a JSON object of fields and columns; an effect takes a column or an object of low, best and high.
 * @throws where it is no such object
 */
export function columnsFromFile(text: string): TableColumns {
  const file: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (typeof file !== 'object' || file === null || Array.isArray(file))
    throw new Error('column file: expected an object of fields and columns');
  const pairs: [string, string][] = [];
  const collect = (path: string, value: unknown): void => {
    if (typeof value === 'string') pairs.push([path, value]);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) collect(path === '' ? key : `${path}.${key}`, inner);
    else throw new Error(`column file: "${path}" must be a column's name`);
  };
  collect('', file);
  return columnsOf(pairs);
}

function columnsOf(pairs: readonly (readonly [string, string])[]): TableColumns {
  const fields: Partial<Record<PlainField, Column>> = {};
  const figures = new Map<string, { group: Group; effect: Effect; low: Column | null; best: Column | null; high: Column | null }>();
  for (const [given, column] of pairs) {
    const path = given === 'date' ? 'day' : given;
    if ((PLAIN_FIELDS as readonly string[]).includes(path)) fields[path as PlainField] = column;
    else {
      const { group, effect, end } = figurePath(path);
      const known = figures.get(`${group} ${effect}`) ?? { group, effect, low: null, best: null, high: null };
      known[end] = column;
      figures.set(`${group} ${effect}`, known);
    }
  }
  return { fields, figures: [...figures.values()] };
}

function figurePath(path: string): { group: Group; effect: Effect; end: 'low' | 'best' | 'high' } {
  const parts = path.split('.');
  const end = (['low', 'best', 'high'] as const).find((name) => name === parts.at(-1));
  const [effect, group] = (end ? parts.slice(0, -1) : parts).reverse();
  if (
    !(EFFECTS as readonly string[]).includes(effect ?? '') ||
    (group !== undefined && !(GROUPS as readonly string[]).includes(group)) ||
    parts.length > 3
  ) {
    throw new Error(
      `column field "${path}": expected one of ${PLAIN_FIELDS.join(', ')}, or an effect (${EFFECTS.join(', ')}) with .low, .best or .high, and a group before it where it is not people`,
    );
  }
  return { group: (group ?? 'people') as Group, effect: effect as Effect, end: end ?? 'best' };
}

export const roleNamed = (text: string): SpeakerRole =>
  ((SPEAKER_ROLES as readonly string[]).find((role) => role === text.trim().toLowerCase()) as SpeakerRole) ?? 'unknown';
