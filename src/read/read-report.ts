/** Reads one report: the stages in the order a reader follows, each a pure function of what stands before it. */
import type { Report } from '../model/report.js';
import { withoutAsides } from './attribution/past-aside.js';
import { createAttributionReader } from './attribution/read-attribution.js';
import { createClauseStackReader } from './clauses/read-clauses.js';
import { createDrafter, type Drafting } from './drafts/draft-incidents.js';
import type { Found } from './drafts/found.js';
import type { EventOfHarm } from './figures/figure-draft.js';
import { readPersonKinds } from './figures/person-kinds.js';
import { readFiguresOfAll } from './figures/read-figures.js';
import { isRoundUp } from './figures/round-up.js';
import { asHeadline, NO_TITLE, readTitleToll, type TitleToll } from './figures/title-toll.js';
import type { Uncounted } from './figures/uncounted.js';
import { deedsOfBefore } from './happenings/deeds-of-before.js';
import { deedsToldBeside } from './happenings/deeds-told-beside.js';
import { type EventClasses, readEventClasses } from './happenings/event-classes.js';
import { frontPlaces, placeBehind } from './happenings/front-place.js';
import { groupEvents } from './happenings/group-events.js';
import type { FoundBefore } from './happenings/surroundings.js';
import type { Language } from './language/language.js';
import { createNumberReader } from './numbers/read-numbers.js';
import { createPlaceReader } from './place/create-place-reader.js';
import type { Gazetteer } from './place/gazetteer.js';
import { beforePageName } from './place/page-name.js';
import type { PlaceMention } from './place/place-mention.js';
import { createHomeOf, createTownOf } from './place/publisher-home.js';
import { createTellTales, landsTold } from './place/told-by.js';
import type { Reading } from './reading.js';
import { bySentence } from './text/by-sentence.js';
import { createLayout } from './text/create-layout.js';
import type { Layout } from './text/layout.js';
import { withoutMonthsOfDeeds } from './time/of-deed.js';
import { createTimeReader } from './time/read-times.js';
import { createWeaponReader } from './weapons/read-weapons.js';

export function createReader(language: Language, gazetteer: Gazetteer, drafting?: Drafting): (report: Report) => Reading {
  const readAll = createStackReader(language, gazetteer, drafting);
  return (report) => readAll([report])[0]!;
}

/**
 * Reads a stack of reports, each on its own: every stage goes through all of them before the next begins. The code of all stages is
 * larger than what a processor keeps at hand; stage by stage, what it has just run it runs again, in some four fifths of the time.
 */
export function createStackReader(
  language: Language,
  gazetteer: Gazetteer,
  drafting?: Drafting,
): (reports: readonly Report[]) => readonly Reading[] {
  const layOut = createLayout(language);
  const readNumbers = createNumberReader(language);
  const readTimes = createTimeReader(language);
  const homeOf = createHomeOf(language, gazetteer);
  const tellTales = createTellTales(language, gazetteer);
  const readPlaces = createPlaceReader(language, gazetteer, homeOf, tellTales);
  const townOf = createTownOf(gazetteer, homeOf);
  const readAttribution = createAttributionReader(language);
  const readClauses = createClauseStackReader(language);
  const readWeapons = createWeaponReader(language);
  const personKinds = readPersonKinds(language);
  const draftIncidents = createDrafter(language, drafting);

  const eventClasses = readEventClasses(language);

  /** A title by itself, for in a text it often stands among lines of the page; null where there is none that tells of one incident. */
  const layOutTitle = (report: Report): Layout | null => {
    const title = report.title?.trim() ?? '';
    if (title.length === 0 || title.length > LONGEST_TITLE) return null;
    const layout = asHeadline(layOut({ ...report, text: title, title: null }));
    return layout.sentences.some(({ index }) => isRoundUp(personKinds, layout, index)) ? null : layout;
  };

  /** The titles of a stack are read stage by stage, as its reports are. */
  const titleTolls = (titles: readonly (Layout | null)[]): readonly TitleToll[] => {
    const told = titles.filter((layout): layout is Layout => layout !== null);
    const numbered = told.map((layout) => ({ layout, numbers: readNumbers(layout) }));
    const clauses = readClauses(numbered.map((read) => ({ ...read, times: readTimes(read.layout), places: [] })));
    const tolls = new Map(told.map((layout, i) => [layout, readTitleToll(personKinds, layout, clauses[i]!)]));
    return titles.map((layout) => (layout === null ? NO_TITLE : tolls.get(layout)!));
  };

  const uncounted = ({ layout, places, clauses, opens, grouping, isBackground, title }: Grouped): Uncounted => {
    const placesOf = bySentence(places);
    const events = clauses.harms.map(({ sentence, trigger, patient }, harm): EventOfHarm | null => {
      const event = grouping.eventOfHarm(harm);
      if (!event) return null;
      const at = opens.get(sentence) ?? null;
      const behind = placeBehind(eventClasses, layout, placesOf.get(sentence) ?? [], [patient, trigger]);
      return { event: event.index, incident: event.incident, whole: event.whole, first: grouping.isFirst(event), at, behind };
    });
    return { layout, clauses, eventOf: (harm) => events[harm]!, isBackground, title };
  };

  return (reports) => {
    const layouts = reports.map(layOut);
    const numbers = layouts.map(readNumbers);
    const timesFound = layouts.map(readTimes);
    const places = layouts.map(readPlaces);
    const homes = reports.map(townOf);
    const lands = layouts.map((layout) => landsTold(tellTales(layout), layout, gazetteer));
    const attributions = layouts.map((layout, i) => readAttribution(layout, timesFound[i]!, places[i]!));
    const timesTold = timesFound.map(withoutMonthsOfDeeds);
    const clauses = readClauses(layouts.map((layout, i) => ({ layout, numbers: numbers[i]!, times: timesTold[i]!, places: places[i]! })));
    const weapons = layouts.map((layout, i) => readWeapons(layout, numbers[i]!));
    const backgrounds = layouts.map((layout, i) =>
      backgroundOf(eventClasses, { layout, times: timesTold[i]!, attribution: attributions[i]!, clauses: clauses[i]! }),
    );
    const times = timesTold.map((told, i) => withoutAsides(told, attributions[i]!.background));
    const opens = layouts.map((layout, i) => frontPlaces(eventClasses, layout, places[i]!, times[i]!));
    const groupings = layouts.map((layout, i) =>
      groupEvents({
        classes: eventClasses,
        layout,
        clauses: clauses[i]!,
        places: places[i]!,
        times: times[i]!,
        opens: opens[i]!,
        isBackground: backgrounds[i]!,
      }),
    );
    const titles = reports.map(layOutTitle);
    const tolls = titleTolls(titles);
    const figures = readFiguresOfAll(
      personKinds,
      layouts.map((layout, i) =>
        uncounted({
          layout,
          places: places[i]!,
          clauses: clauses[i]!,
          opens: opens[i]!,
          grouping: groupings[i]!,
          isBackground: backgrounds[i]!,
          title: tolls[i]!,
        }),
      ),
    );
    const placesOfTitle = (title: Layout | null) => (): readonly PlaceMention[] =>
      title === null ? [] : beforePageName(readPlaces(title), title.report.text);
    const found = layouts.map(
      (layout, i): Found => ({
        layout,
        times: times[i]!,
        places: places[i]!,
        lands: lands[i]!,
        home: homes[i]!,
        placesOfTitle: placesOfTitle(titles[i]!),
        attribution: attributions[i]!,
        clauses: clauses[i]!,
        weapons: weapons[i]!,
        grouping: groupings[i]!,
        figures: figures[i]!,
        isBackground: backgrounds[i]!,
      }),
    );
    const drafts = draftIncidents(found);
    return reports.map((report, i) => ({
      report,
      drafts: drafts[i]!,
      layout: layouts[i]!,
      places: places[i]!,
      times: times[i]!,
      attribution: attributions[i]!,
    }));
  };
}

/** A report as far as its figures need it read. */
type Grouped = Pick<Found, 'layout' | 'places' | 'clauses' | 'grouping' | 'isBackground'> &
  Pick<FoundBefore, 'opens'> & { readonly title: TitleToll };

const backgroundOf = (
  classes: EventClasses,
  { layout, times, attribution, clauses }: Pick<Found, 'layout' | 'times' | 'attribution' | 'clauses'>,
): ((token: number) => boolean) =>
  withinStretches(layout, [
    ...attribution.background,
    ...attribution.attributed.filter(({ statement, ofDeed }) => statement === 'opinion' && !ofDeed),
    // He was battling cancer, a wartime bomb was found: no deed, and nobody harmed
    ...attribution.certainty.filter(({ rule }) => rule === 'figure' || rule === 'war-remains'),
    ...[...deedsToldBeside(clauses, times), ...deedsOfBefore({ ...clauses, tokens: layout.tokens, times }, classes)].map(
      ({ firstToken, lastToken }) => ({
        start: layout.tokens[firstToken]!.start,
        end: layout.tokens[lastToken - 1]!.end,
      }),
    ),
  ]);

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
