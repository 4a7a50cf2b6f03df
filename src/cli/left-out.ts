/** Says on standard error what a scope left out, and why. */
import type { LeftOut } from '../app/read-reports.js';
import { say } from './streams.js';

/** So many are named one by one; of the others the number is said. */
const NAMED = 20;

export class LeftOutLog {
  readonly #scope: string;
  count = 0;

  constructor(scope: string) {
    this.#scope = scope;
  }

  readonly add = ({ incident, reasons }: LeftOut): void => {
    this.count++;
    if (this.count > NAMED) return;
    const reports = incident.reports.length > 1 ? `${incident.reports[0]} and ${incident.reports.length - 1} more` : incident.reports[0];
    say(`left out by the scope ${this.#scope}: ${incident.title} [${reports}]: ${reasons.join('; ')}`);
  };

  finish(): void {
    if (this.count > NAMED) say(`the scope ${this.#scope} left out ${this.count} incidents; the first ${NAMED} are named above`);
  }
}
