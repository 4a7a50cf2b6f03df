/**
 * Fits `data/languages/en/entity-weights.tsv` by logistic regression on a corpus of reports whose incidents were coded: which of the
 * entities told of in a report stand in its key. A role's bias is set so that the entities kept agree best with the keys of reports left
 * out of the fitting (five parts, by the order of the corpus). The same corpus gives the same weights.
 *
 *   tsx tools/entity-weights/fit.ts MUC-DEV.jsonl > entity-weights.tsv
 *
 * The corpus, one report a line, holds `gold.templates` with the mentions of perpetrators, organisations, targets, victims and weapons.
 * Reports without any incident in the key are left out: what they tell of is no error of reading, but beyond that corpus's scope.
 */
import { readdirSync, readFileSync } from 'node:fs';
import type { Entity } from '../../src/model/incident.js';
import type { Report } from '../../src/model/report.js';
import { featuresOf } from '../../src/read/drafts/entity-features.js';
import { WEIGHED } from '../../src/read/drafts/standing.js';
import { createLanguage } from '../../src/read/language/language.js';
import { createGazetteer } from '../../src/read/place/gazetteer.js';
import { createReader } from '../../src/read/read-report.js';

const PARTS = 5;
const ROUNDS = 400;
/** Pulls towards 0, per example; a role takes the one that does best on reports left out. */
const HOLDS = [0.002, 0.004, 0.008, 0.016];
/** A feature seen less often says nothing. */
const LEAST = 8;
/** Of F: as good as the best. */
const TRIFLE = 0.002;
/** Features an example has at most; bounds how far one round may go. */
const AT_ONCE = 30;
const SLOTS = {
  perpetrator: 'perpetrators',
  'perpetrator-organisation': 'organisations',
  victim: 'victims',
  target: 'targets',
  weapon: 'weapons',
} as const;
type Role = keyof typeof SLOTS;
const ROLES = Object.keys(SLOTS) as Role[];

interface Coded {
  readonly mentions: readonly string[];
  readonly optional?: boolean;
}
interface Row extends Report {
  readonly gold: { readonly templates: readonly (Record<(typeof SLOTS)[Role], readonly Coded[]> & { readonly optional?: boolean })[] };
}
interface Example {
  readonly part: number;
  readonly features: readonly string[];
  readonly stands: number;
}

const folder = new URL('../../data/languages/en/', import.meta.url);
const language = createLanguage(
  'en',
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name.slice(0, -4), readFileSync(new URL(name, folder), 'utf8')]),
  ),
);
let seen: { readonly entity: Entity; readonly features: readonly string[] }[] = [];
const read = createReader(language, createGazetteer(readFileSync(new URL('../../data/places/gazetteer.bin', import.meta.url))), {
  stands: (told, entity) => {
    if (WEIGHED.has(entity.role)) seen.push({ entity, features: [...featuresOf(told, entity)] });
    return true;
  },
});

/** The form in which mentions are compared: capitals without accents, marks or articles. */
const normal = (mention: string): string =>
  mention
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(A|AN|THE)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const path = process.argv[2];
if (!path) throw new Error('Expected a corpus: fit.ts CORPUS.jsonl');
const rows = readFileSync(path, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Row);
const KEYS = new Map<string, Set<string>>();
if (process.argv[3])
  for (const line of readFileSync(process.argv[3], 'utf8').split('\n').filter(Boolean)) {
    const incident = JSON.parse(line);
    const set = KEYS.get(incident.reports[0]) ?? new Set();
    for (const e of incident.entities) set.add(`${e.role} ${e.mentions.join('|')}`);
    KEYS.set(incident.reports[0], set);
  }
const examples: Record<Role, Example[]> = { perpetrator: [], 'perpetrator-organisation': [], victim: [], target: [], weapon: [] };
const coded: Record<Role, number[]> = { perpetrator: [], 'perpetrator-organisation': [], victim: [], target: [], weapon: [] };
rows.forEach((row, i) => {
  const { templates } = row.gold;
  if (process.argv[3] && !KEYS.has(row.id)) return;
  if (templates.length === 0 && !process.argv[3]) return;
  seen = [];
  const { gold: _, ...report } = row;
  read(report);
  for (const role of ROLES) {
    const fills = templates.flatMap((template) =>
      template[SLOTS[role]].map((fill) => ({ ...fill, optional: fill.optional || template.optional })),
    );
    const part = i % PARTS;
    coded[role][part] =
      (coded[role][part] ?? 0) +
      new Set(fills.filter(({ optional }) => !optional).map(({ mentions }) => mentions.map(normal).sort().join())).size;
    for (const { entity, features } of seen) {
      if (entity.role !== role) continue;
      if (process.argv[3] && !KEYS.get(row.id)!.has(`${entity.role} ${entity.mentions.join('|')}`)) continue;
      const own = new Set(entity.mentions.map(normal));
      const match = fills.filter(({ mentions }) => mentions.some((mention) => own.has(normal(mention))));
      if (match.length > 0 && match.every(({ optional }) => optional)) continue;
      examples[role].push({ part, features, stands: match.length > 0 ? 1 : 0 });
    }
  }
});

function fitted(all: readonly Example[], hold: number): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const { features } of all) for (const feature of features) frequency.set(feature, (frequency.get(feature) ?? 0) + 1);
  const names = [...frequency]
    .filter(([, n]) => n >= LEAST)
    .map(([name]) => name)
    .sort();
  const position = new Map(names.map((name, i) => [name, i]));
  const on = all.map(({ features }) => features.flatMap((feature) => position.get(feature) ?? []));
  const weights = names.map(() => 0);
  const step = names.map((name) => 1 / (((frequency.get(name)! / all.length) * AT_ONCE) / 4 + hold));
  for (let round = 0; round < ROUNDS; round++) {
    const slope = names.map((name, i) => (name === 'bias' ? 0 : hold * weights[i]!));
    all.forEach(({ stands }, e) => {
      let sum = 0;
      for (const i of on[e]!) sum += weights[i]!;
      const error = (1 / (1 + Math.exp(-sum)) - stands) / all.length;
      for (const i of on[e]!) slope[i]! += error;
    });
    slope.forEach((value, i) => {
      weights[i]! -= step[i]! * value;
    });
  }
  return new Map(names.map((name, i) => [name, weights[i]!]));
}

const scoreOf = (weights: ReadonlyMap<string, number>, { features }: Example): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** The least sum at which an entity is kept, and how well those kept agree with the keys (F). */
function threshold(
  role: Role,
  hold: number,
): {
  readonly hold: number;
  readonly at: number;
  readonly f: number;
  readonly without: number;
} {
  const scored = Array.from({ length: PARTS }, (_, part) => {
    const weights = fitted(
      examples[role].filter((example) => example.part !== part),
      hold,
    );
    return examples[role]
      .filter((example) => example.part === part)
      .map((example) => ({ score: scoreOf(weights, example), stands: example.stands }));
  })
    .flat()
    .sort((a, b) => b.score - a.score);
  const key = coded[role].reduce((a, b) => a + b, 0);
  let right = 0;
  const kept = scored.map(({ score, stands }, i) => {
    right += stands;
    return { at: score, f: (2 * right) / (i + 1 + key) };
  });
  const best = Math.max(...kept.map(({ f }) => f));
  // In doubt an entity stands: the least sum that is as good as the best one but for a trifle.
  return { hold, ...kept.findLast(({ f }) => f > best - TRIFLE)!, without: (2 * right) / (scored.length + key) };
}

const table = new Map<string, Partial<Record<Role, string>>>();
for (const role of ROLES) {
  const { at, f, without, hold } = HOLDS.map((one) => threshold(role, one)).reduce((a, b) => (b.f > a.f ? b : a));
  console.error(
    `${role}: ${examples[role].length} entities, F ${(100 * without).toFixed(1)} → ${(100 * f).toFixed(1)} on reports left out, at ${at.toFixed(2)}, held by ${hold}`,
  );
  for (const [feature, weight] of fitted(examples[role], hold)) {
    const value = (feature === 'bias' ? weight - at : weight).toFixed(2);
    if (Number(value) !== 0) table.set(feature, { ...table.get(feature), [role]: value });
  }
}
console.log(
  '# How much each thing about an entity speaks for (or against) its being one of the incident. An entity stands where the sum is not below zero.',
);
console.log(
  '# Fitted by tools/entity-weights/fit.ts on the MUC-3/4 development reports; an empty cell says nothing. head: the noun it is called by;',
);
console.log(
  '# party: what parties.tsv says of it; behind: the word in front of it; the other features are told in src/read/drafts/entity-features.ts.',
);
console.log(['feature', ...ROLES].join('\t'));
for (const feature of [...table.keys()].sort((a, b) => (a === 'bias' ? -1 : b === 'bias' ? 1 : a < b ? -1 : 1)))
  console.log([feature, ...ROLES.map((role) => table.get(feature)![role] ?? '')].join('\t').replace(/\t+$/, ''));
