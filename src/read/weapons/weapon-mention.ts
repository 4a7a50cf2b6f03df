/** A weapon used, a vehicle, or a thing taken, as written. */
import type { Count } from '../../model/count.js';

export interface WeaponMention {
  readonly start: number;
  readonly end: number;
  readonly firstToken: number;
  /** Exclusive. */
  readonly lastToken: number;
  readonly sentence: number;
  readonly role: 'weapon' | 'taken' | 'vehicle';
  /** As written, without article and number: "smoothbore shotguns". */
  readonly mention: string;
  readonly count: Count | null;
  /** Token at which the number or weight before it begins: "two" of "two shotguns", "5" of "5 kg of dynamite"; null without one. */
  readonly countedFrom: number | null;
  /** Index (in the list this is in) of the larger lot this one is part of: "17 firearms (3 rifled and 14 smoothbore)". */
  readonly partOf: number | null;
  /** What was done with it, when said: a hijacked bus is taken and used. */
  readonly effect: 'stolen' | 'damaged' | 'destroyed' | null;
}
