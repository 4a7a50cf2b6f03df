/** What those who took part are, as far as their words tell. */
export const PARTIES = [
  'military',
  'police',
  /** Forces or organs of a state that are neither said to be military nor police. */
  'state',
  /** Guerrillas, rebels, militias, named armed organisations. */
  'armed-groups',
  'criminals',
  /** Everyone harmed who is not said to be one of the above. */
  'civilians',
  /** Things that are not said to belong to one of the above. */
  'property',
  /** Someone did it, and no word says what they are. */
  'unidentified',
  /** No report names anyone. */
  'nobody',
] as const;
export type Party = (typeof PARTIES)[number];
