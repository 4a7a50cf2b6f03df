import type { SpeakerRole } from './vocabulary.js';

/** Who says a claim. A claim without a speaker is in the report's own voice. */
export interface Speaker {
  /** As written, fullest form in the report: "Ministry of Internal Affairs of Kazakhstan". */
  readonly name: string;
  readonly role: SpeakerRole;
  /** What the report says they are: "head of the Central Asia Department of the CIS Institute"; null where it does not say. */
  readonly position: string | null;
}
