/** Reads who says what, what is not of the incident, how sure it is, how matters stand, and whom it is laid to. */
import type { Language } from '../language/language.js';
import type { PlaceMention } from '../place/place-mention.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from '../time/time-mention.js';
import { attribute } from './attribute.js';
import type { Attribution, BackgroundStretch } from './attribution.js';
import { readAttributionClasses } from './attribution-classes.js';
import { createFindClauses } from './clause-bounds.js';
import { createCueScanner, readSpelling } from './cue-scanner.js';
import { namedOrganisations } from './group-mentions.js';
import { readBackground } from './read-background.js';
import { readCertainty } from './read-certainty.js';
import { readResponsibility } from './read-responsibility.js';
import { readStatuses } from './read-statuses.js';
import { findOfPlaces, findQuoted, type Reading, sentencesOfTokens } from './reading.js';
import { type AttributionTables, readTables } from './tables.js';
import { createUnlistedGroups } from './unlisted-groups.js';
import { createVerbSigns } from './verb-signs.js';
import { createWordsHeld } from './words-held.js';

/** Builds its lookups once; the reader it gives is pure. `times` and `places` may be empty: then only words tell what is background, and whose a group is. */
export function createAttributionReader(
  language: Language,
): (layout: Layout, times: readonly TimeMention[], places: readonly PlaceMention[]) => Attribution {
  const classes = readAttributionClasses(language);
  const scan = createCueScanner<AttributionTables>(language.vocabulary, readTables(language), readSpelling(language));
  const findClauses = createFindClauses(language);
  const signs = createVerbSigns(language);
  const allGroups = createUnlistedGroups(language, signs);
  const wordsHeld = createWordsHeld(classes);
  return (layout, times, places) => {
    const found = scan(layout.tokens);
    const ofPlaces = findOfPlaces(layout, places);
    const reading: Reading = {
      layout,
      signs,
      classes,
      held: wordsHeld(layout.tokens),
      text: layout.report.text,
      tokens: layout.tokens,
      clauses: findClauses(layout),
      found: { ...found, group: allGroups(layout, found.group, places, ofPlaces) },
      sentenceOf: sentencesOfTokens(layout),
      quoted: findQuoted(layout),
      ofPlaces,
    };
    const background = readBackground(reading, times);
    const certainty = readCertainty(reading);
    return {
      attributed: attribute(reading),
      background,
      certainty,
      statuses: readStatuses(reading),
      organisations: namedOrganisations(reading),
      responsibility: readResponsibility(reading, certainty, liesIn(reading, background)),
    };
  };
}

function liesIn({ tokens }: Reading, stretches: readonly BackgroundStretch[]): (token: number) => boolean {
  const marks = new Uint8Array(tokens.length);
  let at = 0;
  for (const { start, end } of stretches) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    for (; at < tokens.length && tokens[at]!.start < end; at++) marks[at] = 1;
  }
  return (token) => marks[token] === 1;
}
