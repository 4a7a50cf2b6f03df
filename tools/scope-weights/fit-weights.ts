/** From incidents that were judged by coders to weights of their traits. */
import { FROM_THE_START, type Weights } from '../../src/scope/judgement.js';
import type { Trait, TraitName, Traits } from '../../src/scope/trait.js';
import type { Judgeable } from '../learning/judgeable.js';
import { fitLogistic } from '../learning/logistic.js';

/**
 * An incident is counted where it is at least so likely that coders counted it: of what scores alike on reports not fitted to (--scorer),
 * the least, for what is left out is lost.
 */
export const LEAST_LIKELY = 0.3;

/** A trait must be found in so many incidents, or it is not weighed. */
const LEAST_INCIDENTS = 10;
/** How strongly weights are held near zero: those of facts, and those of words, of which there are many. */
const HOLD = { facts: 40, near: 0.8, report: 0.8 } as const;

/** Rules are few, and each says what the codebook does: what is learned of them is held less. */
const HOLD_RULES = 2;

/** A trait with its weight, and what that rests on. */
export interface Fitted {
  readonly trait: readonly [name: TraitName | typeof FROM_THE_START, value: string];
  readonly weight: number;
  readonly incidents: number;
  readonly counted: number;
}

const GROUPS = ['facts', 'near', 'report'] as const;

/** Judged incidents with a number for each trait that may be weighed. */
export interface Numbered {
  readonly traits: readonly Trait[];
  readonly groups: readonly (keyof Traits)[];
  readonly rows: readonly {
    readonly isCounted: boolean;
    readonly report: number;
    readonly has: Readonly<Record<keyof Traits, readonly number[]>>;
  }[];
}

/** @param words those that may be weighed */
export function numbered(judged: readonly Judgeable[], words: ReadonlySet<string>): Numbered {
  const numbers = new Map<string, Map<string, number>>();
  const traits: Trait[] = [];
  const groups: (keyof Traits)[] = [];
  const numberOf = (group: keyof Traits, trait: Trait): number => {
    const values = numbers.get(trait[0]) ?? new Map<string, number>();
    const known = values.get(trait[1]);
    if (known !== undefined) return known;
    numbers.set(trait[0], values.set(trait[1], traits.length));
    groups.push(group);
    return traits.push(trait) - 1;
  };
  const isWeighed = (group: keyof Traits, [, value]: Trait): boolean => group === 'facts' || words.has(value);
  const rows = judged.map(({ traits: own, isCounted, report }) => {
    const of = (group: keyof Traits) => own[group].filter((trait) => isWeighed(group, trait)).map((trait) => numberOf(group, trait));
    return { isCounted, report, has: { facts: of('facts'), near: of('near'), report: of('report') } };
  });
  return { traits, groups, rows };
}

/** @param leastLikely how likely it must be that coders counted an incident for it to be counted */
export function fitWeights({ traits, groups, rows }: Numbered, leastLikely: number): readonly Fitted[] {
  const incidents = traits.map(() => 0);
  const counted = traits.map(() => 0);
  for (const { has, isCounted } of rows)
    for (const group of GROUPS)
      for (const trait of has[group]) {
        incidents[trait]!++;
        if (isCounted) counted[trait]!++;
      }
  const weighed = traits.flatMap((_, trait) => (incidents[trait]! >= LEAST_INCIDENTS ? [trait] : []));
  const place = new Map(weighed.map((trait, i) => [trait, i + 1]));
  const examples = rows.map(({ has, isCounted }) => ({
    isTrue: isCounted,
    has: [
      [0, 1] as const,
      ...GROUPS.flatMap((group) => {
        const known = has[group].flatMap((trait) => place.get(trait) ?? []);
        const amount = group === 'facts' ? 1 : 1 / Math.sqrt(known.length);
        return known.map((feature) => [feature, amount] as const);
      }),
    ],
  }));
  const weights = fitLogistic(examples, [
    0,
    ...weighed.map((trait) => (traits[trait]![0] === 'rule broken' ? HOLD_RULES : HOLD[groups[trait]!])),
  ]);
  const start = weights[0]! - Math.log(leastLikely / (1 - leastLikely));
  return [
    { trait: [FROM_THE_START, ''], weight: start, incidents: rows.length, counted: rows.filter(({ isCounted }) => isCounted).length },
    ...weighed.map((trait, i) => ({
      trait: traits[trait]!,
      weight: weights[i + 1]!,
      incidents: incidents[trait]!,
      counted: counted[trait]!,
    })),
  ];
}

export function asWeights(fitted: readonly Fitted[]): Weights {
  const weights = new Map<Fitted['trait'][0], Map<string, number>>();
  for (const { trait, weight } of fitted) weights.set(trait[0], (weights.get(trait[0]) ?? new Map<string, number>()).set(trait[1], weight));
  return weights;
}
