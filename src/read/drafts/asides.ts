/** "The murder came a week after a clerk was shot in Lugo": where, in a sentence of another incident, one told of aside begins. */
import type { OpenIncident } from './open-incident.js';

export interface Aside {
  /** Its position among the incidents of the report. */
  readonly incident: number;
  /** The token from which its sentence tells of it. */
  readonly from: number;
}

/** By sentence. */
export function asidesOf(incidents: readonly OpenIncident[]): ReadonlyMap<number, Aside> {
  const asides = new Map<number, Aside>();
  incidents.forEach(({ events: [first], found }, incident) => {
    if (!first?.aside || first.happenings.length === 0) return;
    const { sentence, trigger } = found.clauses.happenings[first.happenings[0]!]!;
    asides.set(sentence, { incident, from: trigger.firstToken });
  });
  return asides;
}
