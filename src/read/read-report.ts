/** Reads one report: the stages in the order a reader follows, each a pure function of what stands before it. */
import type { Report } from '../model/report.js';
import { createAttributionReader } from './attribution/read-attribution.js';
import { createClauseReader } from './clauses/read-clauses.js';
import { createDrafter, type Drafting } from './drafts/draft-incidents.js';
import { readPersonKinds } from './figures/person-kinds.js';
import { readFigures } from './figures/read-figures.js';
import { isRoundUp } from './figures/round-up.js';
import { asHeadline, NO_TITLE, readTitleToll, type TitleToll } from './figures/title-toll.js';
import { readEventClasses } from './happenings/event-classes.js';
import { frontPlaces } from './happenings/front-place.js';
import { groupEvents } from './happenings/group-events.js';
import type { Language } from './language/language.js';
import { createNumberReader } from './numbers/read-numbers.js';
import { createPlaceReader } from './place/create-place-reader.js';
import type { Gazetteer } from './place/gazetteer.js';
import type { Reading } from './reading.js';
import { createLayout } from './text/create-layout.js';
import { createTimeReader } from './time/read-times.js';
import { createWeaponReader } from './weapons/read-weapons.js';

export function createReader(language: Language, gazetteer: Gazetteer, drafting?: Drafting): (report: Report) => Reading {
  const layOut = createLayout(language);
  const readNumbers = createNumberReader(language);
  const readTimes = createTimeReader(language);
  const readPlaces = createPlaceReader(language, gazetteer);
  const readAttribution = createAttributionReader(language);
  const readClauses = createClauseReader(language);
  const readWeapons = createWeaponReader(language);
  const personKinds = readPersonKinds(language);
  const draftIncidents = createDrafter(language, drafting);

  const eventClasses = readEventClasses(language);

  /** Read by itself: in a text it often stands among lines of the page. */
  const titleToll = (report: Report): TitleToll => {
    const title = report.title?.trim() ?? '';
    if (title.length === 0 || title.length > LONGEST_TITLE) return NO_TITLE;
    const layout = asHeadline(layOut({ ...report, text: title, title: null }));
    if (layout.sentences.some(({ index }) => isRoundUp(personKinds, layout, index))) return NO_TITLE;
    return readTitleToll(layout, readClauses(layout, readNumbers(layout), readTimes(layout), []));
  };

  return (report) => {
    const layout = layOut(report);
    const numbers = readNumbers(layout);
    const times = readTimes(layout);
    const places = readPlaces(layout);
    const attribution = readAttribution(layout, times, places);
    const clauses = readClauses(layout, numbers, times, places);
    const weapons = readWeapons(layout, numbers);
    const opinions = attribution.attributed.filter(({ statement }) => statement === 'opinion');
    const isBackground = withinStretches(layout, [...attribution.background, ...opinions]);
    const grouping = groupEvents({ classes: eventClasses, layout, clauses, places, times, isBackground });
    const opens = frontPlaces(eventClasses, layout, places);
    const figures = readFigures(
      personKinds,
      layout,
      clauses,
      (harm) => {
        const event = grouping.eventOfHarm(harm);
        if (!event) return null;
        const at = opens.get(clauses.harms[harm]!.sentence) ?? null;
        return { event: event.index, incident: event.incident, whole: event.whole, first: grouping.isFirst(event), at };
      },
      isBackground,
      titleToll(report),
    );
    const drafts = draftIncidents({ layout, times, places, attribution, clauses, weapons, grouping, figures, isBackground });
    return { report, drafts, layout, places, times, attribution };
  };
}

/** Longer ones are no titles. */
const LONGEST_TITLE = 400;

/** Whether a token lies in one of the stretches (UTF-16 spans in text order). */
function withinStretches(
  layout: Reading['layout'],
  stretches: readonly { readonly start: number; readonly end: number }[],
): (token: number) => boolean {
  const inside = new Uint8Array(layout.tokens.length);
  const sorted = [...stretches].sort((a, b) => a.start - b.start);
  let token = 0;
  let reached = 0;
  for (const { start, end } of sorted) {
    while (token < layout.tokens.length && layout.tokens[token]!.end <= start) token++;
    for (let i = Math.max(token, reached); i < layout.tokens.length && layout.tokens[i]!.start < end; i++) {
      inside[i] = 1;
      reached = i + 1;
    }
  }
  return (at) => inside[at] === 1;
}
