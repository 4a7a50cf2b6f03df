/** Whoever is taken and then killed is so in one incident, a kidnapping: "Rebels kidnapped a bishop. His body was found: he had been shot." */
import { append } from '../model/append.js';
import type { EventId, FigureClaim } from '../model/claim.js';
import type { Event, IncidentDraft } from '../model/incident.js';

interface Deeds {
  readonly events: readonly Event[];
}

/** By the deeds that tell of nothing but the deaths of those taken, the deeds in which these were taken. */
export function killedAfterTaking<Part extends Deeds>(draft: IncidentDraft, partOf: ReadonlyMap<EventId, Part>): ReadonlyMap<Part, Part> {
  const heldBy = new Map(draft.events.flatMap((event) => event.claims.map((id) => [id, partOf.get(event.id)!] as const)));
  const takenIn = new Map<string, Part>();
  const told = new Map<Part, FigureClaim[]>();
  for (const claim of draft.claims) {
    const part = claim.kind === 'figure' ? heldBy.get(claim.id) : undefined;
    if (claim.kind !== 'figure' || !part) continue;
    if (claim.says.effect === 'abducted' && isKidnapping(part)) takenIn.set(claim.says.persons, part);
    append(told, part, claim);
  }
  const taken = new Map<Part, Part>();
  for (const [part, figures] of told) {
    const kidnapping = takenIn.get(figures[0]!.says.persons);
    if (!kidnapping || kidnapping === part || isKidnapping(part)) continue;
    if (figures.every(({ says }) => says.effect === 'killed' && takenIn.get(says.persons) === kidnapping)) taken.set(part, kidnapping);
  }
  return taken;
}

const isKidnapping = ({ events }: Deeds): boolean => events.some(({ kind }) => kind === 'kidnapping');
