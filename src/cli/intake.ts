/** Takes in what was captured: which reports are to be read, and what has to be said of the others. */

import type { Captured } from '../capture/captured.js';
import { detectLanguage, languageName, primaryTag, READ_LANGUAGES } from '../capture/language.js';
import type { Report } from '../model/report.js';
import { fingerprint } from './fingerprint.js';
import { say } from './streams.js';

export interface IntakeOptions {
  readonly each: boolean;
  /** Whether a report could be known by the time asked for. */
  readonly isKnown: (report: Report) => boolean;
  /** Milliseconds since 1970: only to say that a report is dated later than that. */
  readonly now?: number;
}

/** A day's grace for the zones of the world. */
const DAY_MS = 86_400_000;

export interface Taken {
  readonly report: Report;
  readonly source: string;
}

export class Intake {
  readonly #options: IntakeOptions;
  /** Fingerprint of an id → fingerprint of the text it was first read with; numbers, so that a million take little. */
  readonly #texts = new Map<number, number>();
  readonly #skipped: string[] = [];
  #undated = 0;
  #dated = 0;
  unread = 0;
  unknown = 0;

  constructor(options: IntakeOptions) {
    this.#options = options;
  }

  /** The report to read; null where there is none, with the reason said. */
  async take(captured: Captured): Promise<Taken | null> {
    if ('error' in captured) return this.#refuse(captured.error.source, captured.error.reason);
    if ('skipped' in captured) {
      this.#skipped.push(captured.skipped.source);
      return null;
    }
    const { source, warnings } = captured;
    for (const warning of warnings) say(`${source}: ${warning}`);
    const declared = captured.report.language;
    const language = declared === null ? await detectLanguage(captured.report.text) : primaryTag(declared);
    if (!READ_LANGUAGES.includes(language))
      return this.#refuse(source, `written in ${languageName(language)}, which Cairn does not read yet`);
    const report = this.#underItsOwnId({ ...captured.report, language }, source);
    if (report === null) return null;
    this.#checkDate(report, source);
    if (!this.#options.isKnown(report)) {
      this.unknown++;
      return null;
    }
    return { report, source };
  }

  /** What is said once all is taken in. */
  finish(): void {
    if (this.#skipped.length > 0) say(`left out, for they are no reports: ${listed(this.#skipped)}`);
    // Where none gives a date the overview says itself what stays open.
    if (this.#undated > 0 && this.#dated > 0)
      say(
        this.#undated === 1
          ? '1 report gives no date of publication: its "today" and "on Monday" stay open (--published gives one)'
          : `${this.#undated} reports give no date of publication: their "today" and "on Monday" stay open (--published gives one)`,
      );
  }

  #checkDate({ published }: Report, source: string): void {
    if (published === null) this.#undated++;
    else this.#dated++;
    if (published !== null && Date.parse(published) > (this.#options.now ?? Date.now()) + DAY_MS)
      say(`${source}: published ${published}, which is in the future; it is read as dated`);
  }

  /** The same report twice is read once; another report with the same id is read, under the id of its text. */
  #underItsOwnId(report: Report, source: string): Report | null {
    const id = fingerprint(report.id);
    const text = fingerprint(report.text);
    const known = this.#texts.get(id);
    if (known === undefined) {
      this.#texts.set(id, text);
      return report;
    }
    if (this.#options.each) {
      if (known !== text) say(`${source}: another report with the id "${report.id}" was read before`);
      return report;
    }
    if (known === text) {
      say(`${source}: the same report was read before; it counts once`);
      return null;
    }
    const own = `${report.id}~${text.toString(36)}`;
    say(`${source}: another report with the id "${report.id}" was read before; this one goes by "${own}"`);
    return this.#underItsOwnId({ ...report, id: own }, source);
  }

  #refuse(source: string, reason: string): null {
    this.unread++;
    say(`${source}: ${reason}`);
    return null;
  }
}

/** "a, b, c and 12 more" */
export function listed(names: readonly string[], most = 5): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
