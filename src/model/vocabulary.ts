/** The closed vocabularies of the incident JSON, version 1: each list is the whole of what a field may hold. */

export const GROUPS = ['people', 'victims', 'perpetrators', 'security-forces', 'military', 'police', 'civilians', 'unspecified'] as const;
export type Group = (typeof GROUPS)[number];

export const EFFECTS = ['killed', 'injured', 'missing', 'abducted', 'detained', 'wanted', 'displaced', 'rescued', 'unharmed'] as const;
export type Effect = (typeof EFFECTS)[number];

export const INCIDENT_KINDS = [
  'attack',
  'bombing',
  'kidnapping',
  'hijacking',
  'robbery',
  'arson',
  'assassination',
  'clash',
  'protest',
  'riot',
  'accident',
  'disaster',
  'forced-work-stoppage',
  'threat',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const STAGES = ['accomplished', 'attempted', 'threatened'] as const;
export type Stage = (typeof STAGES)[number];

export const SPEAKER_ROLES = [
  'official',
  'military',
  'police',
  'medical',
  'witness',
  'media',
  'perpetrator',
  'expert',
  'ngo',
  'unknown',
] as const;
export type SpeakerRole = (typeof SPEAKER_ROLES)[number];

export const CERTAINTIES = ['asserted', 'hedged', 'denied', 'hypothetical'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const ENTITY_ROLES = [
  'perpetrator',
  'perpetrator-organisation',
  'victim',
  'target',
  'weapon',
  'responder',
  'vehicle',
  'taken',
] as const;
export type EntityRole = (typeof ENTITY_ROLES)[number];

export const ENTITY_EFFECTS = [...EFFECTS, 'damaged', 'destroyed', 'stolen'] as const;
export type EntityEffect = (typeof ENTITY_EFFECTS)[number];

export const CONFIDENCES = ['fact', 'suspected', 'claimed', 'denied'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const TIME_PRECISIONS = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'year'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export const PLACE_PRECISIONS = ['site', 'place', 'admin2', 'admin1', 'country'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const BASES = ['stated', 'summed', 'inferred'] as const;
export type Basis = (typeof BASES)[number];

export const FINDING_KINDS = ['contradiction', 'unaccounted', 'disagreement', 'revision', 'single-source', 'ambiguous'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** What a link between two reports rests on: what they say, or a person's judgement. */
export const LINK_BASES = ['evidence', 'judgement'] as const;
export type LinkBasis = (typeof LINK_BASES)[number];
