/** What the stages found in a report, from which its incidents are drafted. */
import type { Where } from '../../model/where.js';
import type { Attribution } from '../attribution/attribution.js';
import type { Clauses } from '../clauses/clause.js';
import type { FigureDraft } from '../figures/figure-draft.js';
import type { EventGrouping } from '../happenings/group-events.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import type { WeaponMention } from '../weapons/weapon-mention.js';

export interface Found {
  readonly layout: Layout;
  readonly times: readonly TimeMention[];
  readonly places: readonly PlaceMention[];
  /** The countries that are told by words only they have. */
  readonly lands: readonly PlaceMention[];
  /** The town of the local paper or station that published it. */
  readonly home: Where | null;
  /** Those of its title, which are read only where they are asked for. */
  readonly placesOfTitle: () => readonly PlaceMention[];
  readonly attribution: Attribution;
  readonly clauses: Clauses;
  readonly weapons: readonly WeaponMention[];
  readonly grouping: EventGrouping;
  readonly figures: readonly FigureDraft[];
  readonly isBackground: (token: number) => boolean;
}
