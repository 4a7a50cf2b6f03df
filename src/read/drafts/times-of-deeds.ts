/** "A judge was killed on 3 May; a clerk was killed on 9 May": of deeds told in one sentence, each with a day of its own, which day is whose. */
import type { EventDraft } from '../happenings/told-events.js';
import type { TimeMention } from '../time/time-mention.js';

/** Whether a time is said of another incident, where its sentence says one of this incident, too. */
export function timesOfDeeds(events: readonly EventDraft[]): (time: TimeMention, incident: number) => boolean {
  const incidentsOf = new Map<TimeMention, Set<number>>();
  const sentencesOf = new Map<number, Set<number>>();
  for (const { time, incident } of events) {
    if (time === null) continue;
    incidentsOf.set(time, (incidentsOf.get(time) ?? new Set()).add(incident));
    sentencesOf.set(incident, (sentencesOf.get(incident) ?? new Set()).add(time.sentence));
  }
  return (time, incident) => {
    const incidents = incidentsOf.get(time);
    return incidents !== undefined && !incidents.has(incident) && sentencesOf.get(incident)?.has(time.sentence) === true;
  };
}
