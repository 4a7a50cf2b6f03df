/** The entities of an incident: participants, weapons, things taken and organisations, each once with all its mentions. */
import type { Claim } from '../../model/claim.js';
import type { Entity } from '../../model/incident.js';
import type { Confidence, EntityEffect, EntityRole } from '../../model/vocabulary.js';

interface Open {
  role: EntityRole;
  mentions: Map<string, string>;
  low: number | null;
  high: number | null;
  counted: boolean;
  effect: EntityEffect | null;
  confidence: Confidence | null;
  claims: string[];
  persons: string | null;
}

/** How sure a report is of who did it: the surest wording stands. */
const SURENESS: Readonly<Record<Confidence, number>> = { fact: 3, claimed: 2, suspected: 1, denied: 0 };

export function gatherEntities(claims: readonly Claim[]): readonly Entity[] {
  const open = new Map<string, Open>();
  for (const claim of claims) add(open, claim);
  return [...open.values()].map((entity) => ({
    role: entity.role,
    mentions: [...entity.mentions.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
    count: entity.counted ? { low: entity.low, high: entity.high } : null,
    effect: entity.effect,
    confidence: entity.confidence,
    claims: entity.claims,
  }));
}

function add(open: Map<string, Open>, claim: Claim): void {
  switch (claim.kind) {
    case 'participant': {
      const { role, mention, count, effect, persons } = claim.says;
      return put(open, `${role}:${persons ?? fold(mention)}`, role, mention, claim.id, count, effect, null);
    }
    case 'weapon':
      return put(
        open,
        `${claim.says.role}:${fold(claim.says.mention)}`,
        claim.says.role,
        claim.says.mention,
        claim.id,
        claim.says.count,
        claim.says.role === 'taken' ? 'stolen' : null,
        null,
      );
    case 'responsibility':
      return put(
        open,
        `organisation:${fold(claim.says.mention)}`,
        'perpetrator-organisation',
        claim.says.mention,
        claim.id,
        null,
        null,
        claim.says.confidence,
      );
    default:
      return;
  }
}

function put(
  open: Map<string, Open>,
  key: string,
  role: EntityRole,
  mention: string,
  claim: string,
  count: { low: number | null; high: number | null } | null,
  effect: EntityEffect | null,
  confidence: Confidence | null,
): void {
  let entity = open.get(key);
  if (!entity)
    open.set(
      key,
      (entity = {
        role,
        mentions: new Map(),
        low: null,
        high: null,
        counted: false,
        effect: null,
        confidence: null,
        claims: [],
        persons: null,
      }),
    );
  entity.mentions.set(fold(mention), entity.mentions.get(fold(mention)) ?? mention);
  entity.claims.push(claim);
  if (count && !entity.counted) {
    entity.low = count.low;
    entity.high = count.high;
    entity.counted = true;
  }
  if (effect && (entity.effect === null || effect === 'killed')) entity.effect = effect;
  if (confidence && (entity.confidence === null || SURENESS[confidence] > SURENESS[entity.confidence])) entity.confidence = confidence;
}

const fold = (mention: string): string => mention.toLowerCase().replace(/\s+/g, ' ').trim();
