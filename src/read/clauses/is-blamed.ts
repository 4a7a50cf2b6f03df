/** "two soldiers were charged with the killing": said to have done it by the name of the deed, and not told of as doing it. */
import type { Happening } from './clause.js';

export const isBlamed = ({ nominal, agent, trigger }: Happening): boolean =>
  nominal && agent !== null && agent.lastToken <= trigger.firstToken;
