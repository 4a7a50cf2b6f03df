/** Which of the entities told of stand as entities of the incident; what is told of the others stays among its claims. */
import type { Entity } from '../../model/incident.js';
import type { EntityRole } from '../../model/vocabulary.js';
import type { Language } from '../language/language.js';
import { tellFeatures } from './entity-features.js';
import { isPartPlainly } from './plainly-told.js';
import { sentenceAt, type Told } from './telling-of.js';

export type Standing = (told: Told, entity: Entity) => boolean;

/** The roles whose entities are weighed; the column of the table each has. */
const WEIGHED: ReadonlySet<EntityRole> = new Set(['perpetrator', 'perpetrator-organisation', 'victim', 'target', 'weapon'] as const);

/** A cell of the table: two of one number are told apart. */
interface Weight {
  readonly value: number;
  /** The weighing it was counted in last. */
  counted: number;
}

/** By feature ("head"), then by what it is found to be ("car"; "" where it only is or is not). */
type Weights = ReadonlyMap<string, ReadonlyMap<string, Weight>>;

/** Which of the entities told of coders would have written: reads the table entity-weights. @throws Error for a weight that is no number. */
export const readStanding = (language: Language): Standing => asCodedBy(readWeights(language), createSum());

const readWeights = (language: Language): ReadonlyMap<EntityRole, Weights> =>
  new Map([...WEIGHED].map((role) => [role, readColumn(language, role)]));

const asCodedBy =
  (weightsOf: ReadonlyMap<EntityRole, Weights>, sumOf: Sum): Standing =>
  (told, entity) => {
    const weights = weightsOf.get(entity.role);
    return weights === undefined || sumOf(weights, told, entity) >= 0;
  };

/**
 * The same where no codebook is asked. Its coders left out what war is waged on (a patrol, a garrison) and by whom crimes are done for gain,
 * so what entities are called says nothing of them here, and less must speak for them.
 */
export function readPlainStanding(language: Language): Standing {
  const all = readWeights(language);
  const sumOf = createSum();
  const asCoded = asCodedBy(all, sumOf);
  const weightsOf = new Map([...LEAST_PLAIN.keys()].map((role) => [role, withoutCalling(all.get(role)!)]));
  return (told, entity) => {
    if (isPartPlainly(told.claims, entity) || asCoded(told, entity)) return true;
    const weights = weightsOf.get(entity.role);
    if (weights === undefined || (entity.role === 'perpetrator' && isOfFateAlone(told, entity))) return false;
    // a minister spoke of missiles and bullets
    if (entity.role === 'weapon' && !isBesideEvent(told, entity)) return false;
    return sumOf(weights, told, entity) >= LEAST_PLAIN.get(entity.role)!;
  };
}

/** Those who fell or were caught, of whom no deed is told, are told of as such. */
const isOfFateAlone = ({ claims }: Told, entity: Entity): boolean =>
  entity.effect !== null &&
  entity.claims.every((id) => {
    const claim = claims.get(id);
    return claim?.kind !== 'participant' || claim.says.effect !== null;
  });

const isBesideEvent = ({ layout, claims, eventSentences }: Told, entity: Entity): boolean =>
  entity.claims.some((id) => {
    const claim = claims.get(id);
    return claim !== undefined && eventSentences.has(sentenceAt(layout, claim.start).index);
  });

/** The least sum, by role. */
const LEAST_PLAIN: ReadonlyMap<EntityRole, number> = new Map([
  ['perpetrator', -0.4],
  ['perpetrator-organisation', -0.35],
  ['target', -0.6],
  ['weapon', -0.4],
]);
/** Features of what an entity is called. */
const CALLING: ReadonlySet<string> = new Set(['head', 'party', 'one-word', 'two-words', 'some-words', 'many-words', 'before-party']);
const withoutCalling = (weights: Weights): Weights => new Map([...weights].filter(([feature]) => !CALLING.has(feature)));

function readColumn(language: Language, role: EntityRole): Weights {
  const weights = new Map<string, Map<string, Weight>>();
  for (const row of language.table('entity-weights')) {
    const weight = Number(row[role] || 0);
    if (!Number.isFinite(weight)) throw new Error(`entity-weights: expected a number for ${row.feature}, ${role}, found "${row[role]}"`);
    const [, feature, value] = /^([^:]*):?(.*)$/.exec(row.feature!)!;
    if (weight !== 0)
      weights.set(feature!, (weights.get(feature!) ?? new Map<string, Weight>()).set(value!, { value: weight, counted: 0 }));
  }
  return weights;
}

type Sum = (weights: Weights, told: Told, entity: Entity) => number;

/**
 * Each feature counts once, however often it is named; of the table's cells a score or so bear on one entity. What is weighed by cells of
 * one table, in whole or in part, is weighed by one sum, which marks them.
 */
function createSum(): Sum {
  let weighing = 0;
  return (weights, told, entity) => {
    weighing++;
    let sum = 0;
    tellFeatures(told, entity, (feature, value = '') => {
      const weight = weights.get(feature)?.get(value);
      if (weight === undefined || weight.counted === weighing) return;
      weight.counted = weighing;
      sum += weight.value;
    });
    return sum;
  };
}
