/** Where an incident happened: the finest place that the clauses telling of it name, else the nearest one around them. */
import type { Where } from '../../model/where.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { countryOfDoers } from './doers-country.js';
import { isOff, placesThatExplain } from './explained-by.js';
import { withHere } from './here.js';
import { isNear } from './near.js';
import { createNearness, type Nearness } from './nearness.js';
import type { Verb } from './own-clause.js';
import { firstOfSentence, type PlaceMention, type TextSpan } from './place-mention.js';
import { FOR, meritsOf } from './place-points.js';
import { asTown, precisionOf, withPoint } from './town-of.js';

export interface IncidentPlace {
  /** The finest populated place known, else the unit or country; a site's own name only where nothing around it is known. Null: nowhere. */
  readonly where: Where | null;
  /** The site within it, as written: "gun shop 'Pallada'"; null where none is named. */
  readonly site: string | null;
  /** The mentions that say so, in the order of the text. */
  readonly mentions: readonly PlaceMention[];
}

/** As `placesOfIncidents`, for one incident. @param spans the clauses that tell of the incident, best first; may be empty. */
export const incidentPlace = (mentions: readonly PlaceMention[], layout: Layout, spans: readonly TextSpan[]): IncidentPlace =>
  placesOfIncidents(mentions, layout, null)(spans);

/**
 * A function that says where an incident of the report happened. What the report as a whole says for each place is weighed once; the cost
 * of an incident grows with the sentences that tell of it and the states and countries named, not with the length of the report.
 * @param verbs null: an incident's place is sought by the sentences that tell of it alone, and not by their clauses
 * @param isBackground whether a token is told of as background
 * @param ownerOf the incident that a sentence alone tells of, or from a token on; null where it tells of none or of several
 */
export function placesOfIncidents(
  all: readonly PlaceMention[],
  layout: Layout,
  verbs: readonly Verb[] | null,
  ownerOf: (sentence: number, token: number) => number | null = () => null,
  isBackground: (token: number) => boolean = () => false,
): (spans: readonly TextSpan[], owner?: number, isOfEarlierDay?: (sentence: number) => boolean) => IncidentPlace {
  const mentions = besideSites(
    withHere(all, layout).map((mention) => asReportedFrom(mention, layout)),
    layout,
  );
  const toponyms = mentions.filter(isToponym);
  const merits = meritsOf(toponyms, mentions, layout);
  const merit = (mention: PlaceMention): number => merits.get(mention)! + (isBackground(mention.firstToken) ? FOR.background : 0);
  const besideSent = besideSmallTown(toponyms, layout);
  const explaining = placesThatExplain(toponyms, layout);
  const shared = toponyms.filter(({ sentence, firstToken }) => ownerOf(sentence, firstToken) === null);
  const leaders = [...new Set([...leadersOf(toponyms, merit), ...(shared.length < toponyms.length ? leadersOf(shared, merit) : [])])];
  let countries: PlaceMention | null | undefined;
  const capital = capitalReportedFrom(all, layout);
  return (spans, owner, isOfEarlierDay = () => false) => {
    const besides = ({ sentence, firstToken }: PlaceMention): number => {
      const of = ownerOf(sentence, firstToken);
      return of === null || of === owner ? 0 : FOR.ofAnother;
    };
    const nearness = createNearness(layout, spans, verbs);
    const near = mentionsIn(mentions, nearness.sentences);
    const candidates = [...leaders, ...near.filter(isToponym)].sort((one, other) => one.start - other.start);
    const naming = new Set(near.filter((mention) => isKnown(mention) && nearness.isOwn(mention)).map(({ sentence }) => sentence));
    const unsure = (mention: PlaceMention): number =>
      mention.unsure && nearness.isOwn(mention) && !naming.has(mention.sentence) ? FOR.onlyOne : 0;
    const toldIn = near.filter((mention) => isToldIn(mention, layout) && nearness.of(mention) >= FOR.inSentence * TOLD_SHARE);
    const reported = (mention: PlaceMention): number =>
      !isSentFrom(mention, layout)
        ? 0
        : toldIn.reduce((least, one) => (isBeside(mention, one) ? Math.min(least, isOff(one) ? FOR.besideOff : FOR.besideTold) : least), 0);
    const abroad = spokenAbroad(mentions, near, layout, nearness);
    const doers = countryOfDoers(mentions, layout, spans, verbs ?? []);
    const plain = near.find((mention) => isPlain(mention) && nearness.isPlainlyPut(mention)) ?? null;
    const home = doers?.where?.country ?? plain?.where?.country ?? null;
    const stated = plain ?? near.find((mention) => isPlain(mention) && mention.locative && nearness.isOfBest(mention)) ?? null;
    const seated = (mention: PlaceMention): number =>
      stated !== null &&
      (mention.capitalOf || stated.capitalOf) &&
      isFarFrom(mention, stated) &&
      !(mention.locative && nearness.isOwn(mention))
        ? FOR.capitalBeside
        : 0;
    const isAway = (mention: PlaceMention): boolean =>
      home !== null && mention.where!.country !== home && !(mention.locative && nearness.isOwn(mention));
    const served = (mention: PlaceMention): number => (mention.outsideSite && nearness.isOwn(mention) ? -FOR.aside : 0);
    const tried = (mention: PlaceMention): number => (mention.court && nearness.isOfBest(mention) ? ofCourt(mention) : 0);
    const explained = (mention: PlaceMention): number =>
      besideSent.has(mention) ? FOR.besideSent : explaining.has(mention) ? FOR.explains : 0;
    const chosen = finest(
      candidates.filter((mention) => !isAway(mention)),
      (mention) =>
        nearness.of(mention) +
        merit(mention) +
        besides(mention) +
        (!nearness.isOwn(mention) && isOfEarlierDay(mention.sentence) ? FOR.earlierDay : 0) +
        reported(mention) +
        unsure(mention) +
        abroad(mention) +
        served(mention) +
        seated(mention) +
        tried(mention) +
        explained(mention),
      (mention) => besides(mention) < 0,
    );
    const site = best(near.filter(isSite), (mention) =>
      nearness.of(mention) >= FOR.inSentence * FOR.latestSpan
        ? nearness.of(mention) + (mention.locative ? FOR.locative : 0)
        : Number.NEGATIVE_INFINITY,
    );
    if (!chosen && countries === undefined) countries = countryOnly(mentions);
    const fallback = chosen ? null : (doers ?? countries ?? null);
    const used = [chosen, site, fallback].filter((mention): mention is PlaceMention => mention !== null).sort((x, y) => x.start - y.start);
    const told = chosen?.partOf ?? chosen?.where ?? fallback?.where ?? knownSite(site);
    const isOfDateline = chosen !== null && layout.sentences[chosen.sentence]!.role === 'dateline';
    const isInNoTown = isOfDateline && told?.precision === 'country' && told.country === capital?.country;
    const where = asTown(withPoint(isInNoTown ? capital : told, chosen?.beside ?? null, candidates));
    return { where, site: site?.where?.name ?? null, mentions: used };
  };
}

/**
 * A local paper does not name its own town: what it tells of without a place was there, and a part of a town that no list knows is a part of
 * it. No words say so, and there are none to claim.
 */
export function atHome(told: IncidentPlace, home: Where | null): IncidentPlace {
  if (home === null) return told;
  const { where, mentions } = told;
  const named = mentions.filter(isToponym);
  if (where === null || (where.country === home.country && named.length > 0 && named.every((mention) => isBeyondHome(mention, home))))
    return { ...told, where: home, mentions: mentions.filter((mention) => !named.includes(mention)) };
  if (where.country !== null || where.precision !== 'place') return told;
  const { admin1, country, zone, latitude, longitude } = home;
  return { ...told, where: { ...where, admin1, country, zone, latitude, longitude } };
}

/** Where no place is named, the country that a report tells by words only that country has. */
export function inLand(told: IncidentPlace, lands: readonly PlaceMention[]): IncidentPlace {
  const land = told.where === null ? countryOnly(lands) : null;
  return land === null
    ? told
    : { ...told, where: land.where, mentions: [...told.mentions, land].sort((one, other) => one.start - other.start) };
}

/** "The Missouri governor" of a paper of Kansas City; "he came from Clay County". */
const isBeyondHome = ({ where, bearing, locative }: PlaceMention, home: Where): boolean =>
  bearing === 'aside' ||
  (!locative && (where!.precision === 'country' || (where!.precision === 'admin1' && where!.admin1 === home.admin1)));

/** Of the share of the best of the clauses that tell of the incident, so much is still one of the first of them. */
const TOLD_SHARE = 0.6;

/** "at Lugo", "in Lugo district", in a clause of the story that tells of it. */
const isToldIn = (mention: PlaceMention, { sentences }: Layout): boolean =>
  isToponym(mention) &&
  (mention.locative ? !mention.bearing : isOff(mention)) &&
  !mention.unsure &&
  (precisionOf(mention.where!) === 'place' || mention.where!.precision === 'admin2') &&
  sentences[mention.sentence]!.role === 'body';

const isSentFrom = ({ sentence }: PlaceMention, { sentences }: Layout): boolean => sentences[sentence]!.role === 'dateline';

/**
 * "VIGO, June 5 (Wire) - A bomb went off in Lugo": the town the report was sent from, where another of its country is told; a district is
 * another where it is not called by the town,
 * and so is a village that no list knows.
 */
const isBeside = ({ where: from }: PlaceMention, { where: told, isSettlement }: PlaceMention): boolean =>
  from!.country === told!.country &&
  from!.latitude !== null &&
  (told!.latitude !== null
    ? !isNear(from!, told!)
    : (told!.precision === 'admin2' || isSettlement === true) && !told!.name.includes(from!.name));

/** "A court in Lugo jailed three nurses", "A Lugo court jailed them": nothing speaks against the court's town, which is as good as named by "in". */
const ofCourt = ({ bearing, locative, capitalOf }: PlaceMention): number =>
  (bearing === 'aside' ? -FOR.aside : 0) + (locative ? 0 : FOR.locative - FOR.inSite - (capitalOf ? FOR.actingCapital : 0));

/** "LUGO, Ga. (Wire) - Six were shot outside Sremna": a dateline that tells its state is of a small town, which the great one beside it explains. */
function besideSmallTown(toponyms: readonly PlaceMention[], layout: Layout): ReadonlySet<PlaceMention> {
  const sent = toponyms.filter((mention) => isSentFrom(mention, layout));
  const town = sent[0]?.where;
  if (!town || precisionOf(town) !== 'place' || town.latitude === null || sent[1]?.where?.precision !== 'admin1') return new Set();
  const isBig = ({ where }: PlaceMention): boolean => precisionOf(where!) === 'place' && where!.name !== town.name && isNear(where!, town);
  return new Set(toponyms.filter((mention) => isOff(mention) && isBig(mention)));
}

/** "LUGO (Wire) - The minister said in Lugo that the murder in Peru …": where others speak, and it is told to have been in another country. */
function spokenAbroad(
  mentions: readonly PlaceMention[],
  near: readonly PlaceMention[],
  layout: Layout,
  nearness: Nearness,
): (mention: PlaceMention) => number {
  const own = near.filter((mention) => isToponym(mention) && mention.locative && !mention.unsure && nearness.isOwn(mention));
  const told = own.find(({ bearing }) => !bearing)?.where?.country;
  const heard = (
    near.find(({ speakers }) => speakers === true) ?? mentions.find((mention) => isToponym(mention) && isSentFrom(mention, layout))
  )?.where?.country;
  if (!told || !heard || told === heard || own.some((mention) => mention.where!.country === heard && mention.speakers !== true))
    return () => 0;
  return ({ where }) => (where?.country === heard ? FOR.spokenAbroad : 0);
}

const isToponym = ({ kind, metonym, where, acrossBorder }: PlaceMention): boolean =>
  kind === 'toponym' && !metonym && where !== null && acrossBorder !== true;
const isSite = ({ kind }: PlaceMention): boolean => kind === 'site';

const isPlain = (mention: PlaceMention): boolean =>
  isToponym(mention) && !mention.unsure && (!mention.bearing || mention.bearing === 'afterwards');

/** A place that is known, and no more than near where it happened. */
const isKnown = (mention: PlaceMention): boolean =>
  isToponym(mention) &&
  mention.unsure !== true &&
  (mention.where!.precision === 'place' || mention.where!.precision === 'admin2') &&
  (mention.bearing ?? 'outside') === 'outside';

/** Of the places of each kind in each state or country, the one the report as a whole says most for, and first. */
function leadersOf(toponyms: readonly PlaceMention[], merit: (mention: PlaceMention) => number): readonly PlaceMention[] {
  const leaders = new Map<string, PlaceMention>();
  for (const mention of toponyms) {
    const { country, admin1, precision } = mention.where!;
    const key = `${country}/${admin1}/${precision}`;
    const leader = leaders.get(key);
    if (!leader || merit(mention) > merit(leader)) leaders.set(key, mention);
  }
  return [...leaders.values()];
}

/** The best place, or where it is a country, a state or a county the best within it, and so on: the town of the state of the country. */
function finest(
  candidates: readonly PlaceMention[],
  points: (mention: PlaceMention) => number,
  isOfAnother: (mention: PlaceMention) => boolean,
): PlaceMention | null {
  let chosen = best(candidates, points);
  for (let steps = 0; chosen && steps < MOST_STEPS; steps++) {
    const outer: PlaceMention = chosen;
    const finer = candidates.filter((mention) => isFiner(mention, outer));
    const own = finer.filter((mention) => !isOfAnother(mention));
    const inner = best(own.length > 0 ? own : finer, points);
    if (!inner) break;
    chosen = inner;
  }
  return chosen;
}
/** From a country to a state, a county and a town. */
const MOST_STEPS = 3;

/** The mentions of some sentences, both in the order of the text. */
function mentionsIn(mentions: readonly PlaceMention[], sentences: readonly number[]): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const sentence of sentences)
    for (let at = firstOfSentence(mentions, sentence); at < mentions.length && mentions[at]!.sentence === sentence; at++)
      found.push(mentions[at]!);
  return found;
}

/** "Arrested in Lugo and taken to Sremna", far from it. */
const isFarFrom = ({ where }: PlaceMention, { where: told }: PlaceMention): boolean =>
  precisionOf(told!) === 'place' &&
  precisionOf(where!) === 'place' &&
  where!.latitude !== null &&
  told!.latitude !== null &&
  !isNear(where!, told!);

/** A site is a place only where it is known what country it is in. */
const knownSite = (site: PlaceMention | null): Where | null => (site?.where?.country ? site.where : null);

/** "Outside the Sremna Press Club" puts something in Sremna, whatever the club may be. */
function besideSites(mentions: readonly PlaceMention[], layout: Layout): readonly PlaceMention[] {
  let site: PlaceMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind === 'site') {
      site = mention;
      return mention;
    }
    if (site?.locative && isOutsideSite(layout, mention, site)) return { ...mention, outsideSite: true };
    if (!site?.locative || mention.lastToken > site.lastToken) return mention;
    return { ...mention, metonym: false, locative: true, bearing: mention.bearing === 'beyond' ? null : (mention.bearing ?? null) };
  });
}

/** Tokens between a site and the town it is in: "the high court in the town of". */
const SITE_WITHIN = 4;
// outside the high court in Sremna, but "treated at a hospital in Sremna"
function isOutsideSite(layout: Layout, { bearing, speakers, firstToken, sentence }: PlaceMention, site: PlaceMention): boolean {
  if (bearing !== 'aside' || speakers || sentence !== site.sentence) return false;
  if (firstToken < site.lastToken || firstToken - site.lastToken > SITE_WITHIN) return false;
  const before = isSmallWord(layout, site.firstToken - 1, 'article') ? site.firstToken - 2 : site.firstToken - 1;
  return !(['at', 'in', 'to'] as const).some((word) => isSmallWord(layout, before, word));
}

/** A dateline in a capital says in which country, no more: correspondents sit there. */
const asReportedFrom = (mention: PlaceMention, { sentences }: Layout): PlaceMention =>
  mention.capitalOf && sentences[mention.sentence]!.role === 'dateline' ? { ...mention, where: mention.capitalOf } : mention;

/**
 * "SUVA, Fiji - Police arrested three lawyers": where no town is told, it was in the capital the report was sent from; wires that give the day,
 * and not the country, are sent from there whatever they tell of.
 */
function capitalReportedFrom(mentions: readonly PlaceMention[], { sentences, dateline }: Layout): Where | null {
  const from = mentions.find(({ capitalOf, sentence }) => capitalOf && sentences[sentence]!.role === 'dateline');
  if (!from) return null;
  const namesCountry = mentions.some(
    ({ sentence, where }) => sentence === from.sentence && where?.precision === 'country' && where.country === from.where!.country,
  );
  return dateline?.date && !namesCountry ? null : from.where;
}

/** A place within the country or state that was chosen: a report that says "in Nigeria" first and "near Maiduguri" later means the town. */
function isFiner({ where: inner, setting, bearing, speakers }: PlaceMention, { where: outer }: PlaceMention): boolean {
  // killed in Zulia; activists in Sremna said
  if (speakers === true && outer!.precision === 'admin1') return false;
  if (inner!.country === null || inner!.country !== outer!.country || inner!.precision === outer!.precision) return false;
  if (precisionOf(outer!) !== outer!.precision) return false;
  if (outer!.precision === 'country') return true;
  if (outer!.precision === 'admin2') {
    if (inner!.precision !== 'place' || bearing === 'aside' || bearing === 'afterwards') return false;
    return inner!.latitude === null
      ? setting === true && (inner!.admin1 ?? outer!.admin1) === outer!.admin1
      : inner!.admin1 === outer!.admin1 && isNear(inner!, outer!);
  }
  return outer!.precision === 'admin1' && outer!.admin1 !== null && inner!.admin1 === outer!.admin1 && inner!.precision !== 'country';
}

function best(mentions: readonly PlaceMention[], points: (mention: PlaceMention) => number): PlaceMention | null {
  let found: PlaceMention | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    const sum = points(mention);
    if (sum > most) {
      found = mention;
      most = sum;
    }
  }
  return found;
}

/** Where no place is named, the country that an adjective or an institution names most often. */
function countryOnly(mentions: readonly PlaceMention[]): PlaceMention | null {
  const seen = new Map<string, number>();
  for (const { where } of mentions) if (where?.country) seen.set(where.country, (seen.get(where.country) ?? 0) + 1);
  return best(
    mentions.filter(
      ({ kind, where, acrossBorder }) => kind !== 'site' && where !== null && where.country !== null && acrossBorder !== true,
    ),
    ({ where }) => seen.get(where!.country!)!,
  );
}
