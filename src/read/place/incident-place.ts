/** Where an incident happened: the finest place that the clauses telling of it name, else the nearest one around them. */
import type { Where } from '../../model/where.js';
import type { Layout } from '../text/layout.js';
import { countInFront } from '../text/sorted.js';
import { firstOfSentence, type PlaceMention } from './place-mention.js';
import { foldName } from './place-name.js';

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface IncidentPlace {
  /** The finest populated place known, else the unit or country; a site's own name only where nothing around it is known. Null: nowhere. */
  readonly where: Where | null;
  /** The site within it, as written: "gun shop 'Pallada'"; null where none is named. */
  readonly site: string | null;
  /** The mentions that say so, in the order of the text. */
  readonly mentions: readonly PlaceMention[];
}

/** Points for how close a mention is to the telling clauses, and for what it is. The sum decides; ties go to the earlier mention. */
const FOR = {
  inSpan: 6,
  inSentence: 2.6,
  /** A sentence near the telling is there to say where it happened. */
  setting: 5,
  oneSentenceOff: 2.5,
  twoSentencesOff: 0.9,
  /** Each span after the best one counts for less, down to the last share. */
  laterSpan: 0.9,
  latestSpan: 0.2,
  locative: 1.7,
  early: 0.8,
  dateline: 2.3,
  repeated: 0.9,
  /** "Macon" of "Macon Medical Center": the site may be named after it and lie elsewhere. */
  inSite: -0.9,
  /** A country that no word puts anything in is as often an actor. */
  actingCountry: -3.1,
  /** "The demands of Moscow": a capital no word puts anything in is as often its government. */
  actingCapital: -2,
  /** A continent or sea. */
  noCountry: -4.7,
  /** Of the places of one country, and of one state, that the report names: by each doubling of their number. */
  sameCountry: 0.4,
  sameUnit: 0.3,
  /** The report's title names it. */
  inTitle: 1,
  responders: 1,
  /** Its police came: they are called to their own town alone, firemen to others as well. */
  police: 2,
  /** A name that no list knows, of which nothing says that it is a place but "in". */
  unsure: -3.2,
  beyond: -1.8,
  aside: -2.3,
};
const PRECISION: Readonly<Record<Where['precision'], number>> = {
  site: 0,
  place: 2,
  admin2: 1.2,
  admin1: 0.6,
  country: -1.5,
};
const EARLY_SENTENCES = 4;

/** As `placesOfIncidents`, for one incident. @param spans the clauses that tell of the incident, best first; may be empty. */
export const incidentPlace = (mentions: readonly PlaceMention[], layout: Layout, spans: readonly TextSpan[]): IncidentPlace =>
  placesOfIncidents(mentions, layout)(spans);

/**
 * A function that says where an incident of the report happened. What the report as a whole says for each place is weighed once; the cost
 * of an incident grows with the sentences that tell of it and the states and countries named, not with the length of the report.
 */
export function placesOfIncidents(all: readonly PlaceMention[], layout: Layout): (spans: readonly TextSpan[]) => IncidentPlace {
  const mentions = besideSites(all.map((mention) => asReportedFrom(mention, layout)));
  const toponyms = mentions.filter(isToponym);
  const times = counts(toponyms);
  const company = companyOf(toponyms);
  const inSite = placesInSites(mentions);
  const inTitle = namedIn(layout.report.title ?? '');
  const merits = new Map(
    toponyms.map((mention) => [
      mention,
      worth(mention, layout) +
        times(mention) +
        company(mention) +
        (inSite.has(mention) ? FOR.inSite : 0) +
        (inTitle(mention) ? FOR.inTitle : 0),
    ]),
  );
  const merit = (mention: PlaceMention): number => merits.get(mention)!;
  const leaders = leadersOf(toponyms, merit);
  let countries: PlaceMention | null | undefined;
  return (spans) => {
    const nearness = createNearness(layout, spans);
    const near = mentionsIn(mentions, nearness.sentences);
    const candidates = [...leaders, ...near.filter(isToponym)].sort((one, other) => one.start - other.start);
    const chosen = finest(candidates, (mention) => nearness.of(mention) + merit(mention));
    const site = best(near.filter(isSite), (mention) =>
      nearness.of(mention) >= FOR.inSentence * FOR.latestSpan
        ? nearness.of(mention) + (mention.locative ? FOR.locative : 0)
        : Number.NEGATIVE_INFINITY,
    );
    if (!chosen && countries === undefined) countries = countryOnly(mentions);
    const fallback = chosen ? null : (countries ?? null);
    const used = [chosen, site, fallback].filter((mention): mention is PlaceMention => mention !== null).sort((x, y) => x.start - y.start);
    const where = asTown(
      withPoint(chosen?.partOf ?? chosen?.where ?? fallback?.where ?? knownSite(site), chosen?.beside ?? null, candidates),
    );
    return { where, site: site?.where?.name ?? null, mentions: used };
  };
}

const isToponym = ({ kind, metonym, where }: PlaceMention): boolean => kind === 'toponym' && !metonym && where !== null;
const isSite = ({ kind }: PlaceMention): boolean => kind === 'site';

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

/** The best place, or the best within it where it is a country, a state or a county. */
function finest(candidates: readonly PlaceMention[], points: (mention: PlaceMention) => number): PlaceMention | null {
  const widest = best(candidates, points);
  return (
    widest &&
    (best(
      candidates.filter((mention) => isFiner(mention, widest)),
      points,
    ) ??
      widest)
  );
}

/** The mentions of some sentences, both in the order of the text. */
function mentionsIn(mentions: readonly PlaceMention[], sentences: readonly number[]): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  for (const sentence of sentences)
    for (let at = firstOfSentence(mentions, sentence); at < mentions.length && mentions[at]!.sentence === sentence; at++)
      found.push(mentions[at]!);
  return found;
}

interface Nearness {
  /** The sentences near the telling, in order. */
  readonly sentences: readonly number[];
  readonly of: (mention: PlaceMention) => number;
}

/** Points of nearness for a mention: by the sentence it is in, so that the cost is linear in spans and mentions. */
function createNearness({ sentences }: Layout, spans: readonly TextSpan[]): Nearness {
  const bySentence = new Map<number, number>();
  const inside: { start: number; end: number; share: number }[] = [];
  spans.forEach(({ start, end }, rank) => {
    const share = Math.max(FOR.latestSpan, FOR.laterSpan ** rank);
    inside.push({ start, end, share });
    const sentence = sentenceAt(sentences, start);
    [FOR.inSentence, FOR.oneSentenceOff, FOR.twoSentencesOff].forEach((points, off) => {
      for (const index of [sentence - off, sentence + off]) bySentence.set(index, Math.max(bySentence.get(index) ?? 0, points * share));
    });
  });
  inside.sort((a, b) => a.start - b.start);
  return {
    sentences: [...bySentence.keys()].filter((index) => index >= 0 && index < sentences.length).sort((a, b) => a - b),
    of: ({ start, end, sentence, setting, locative }) =>
      Math.max(
        bySentence.get(sentence) ?? 0,
        setting && locative && bySentence.has(sentence) ? FOR.setting : 0,
        FOR.inSpan * shareAround(inside, start, end),
      ),
  };
}

/** Spans looked back at from a mention: those that begin before it and may still hold it. */
const LOOK_BACK = 8;

function shareAround(
  inside: readonly {
    readonly start: number;
    readonly end: number;
    readonly share: number;
  }[],
  start: number,
  end: number,
): number {
  const before = countInFront(inside, (span) => span.start <= start);
  let share = 0;
  for (let i = before - 1; i >= Math.max(0, before - LOOK_BACK); i--) if (inside[i]!.end >= end) share = Math.max(share, inside[i]!.share);
  return share;
}

const sentenceAt = (sentences: Layout['sentences'], offset: number): number =>
  Math.max(0, countInFront(sentences, (sentence) => sentence.start <= offset) - 1);

/** What a country or capital has against it where no word puts anything in it. */
function acting({ capitalOf, bearing }: PlaceMention, precision: Where['precision']): number {
  if (precision === 'country') return FOR.actingCountry;
  return capitalOf && bearing !== 'responders' ? FOR.actingCapital : 0;
}

function worth(mention: PlaceMention, { sentences, tokens }: Layout): number {
  const { where, sentence, locative } = mention;
  const { role } = sentences[sentence]!;
  const standing = mention.bearing ? FOR[mention.bearing] : 0;
  const early = sentence < EARLY_SENTENCES && role !== 'dateline' ? FOR.early : 0;
  const precision = precisionOf(where!);
  return (
    (where!.country === null ? FOR.noCountry : PRECISION[precision]) +
    (locative || role === 'dateline' ? 0 : acting(mention, precision)) +
    standing +
    (mention.unsure ? FOR.unsure : 0) +
    (tokens[mention.lastToken]?.lower === 'police' ? FOR.police : 0) +
    early +
    (role === 'dateline' ? FOR.dateline : locative ? FOR.locative : 0)
  );
}

/** Degrees of latitude and longitude from a county's middle within which its towns lie. */
const COUNTY_REACH = 0.5;
const isNear = (a: Where, b: Where): boolean =>
  a.latitude !== null &&
  b.latitude !== null &&
  Math.abs(a.latitude - b.latitude) < COUNTY_REACH &&
  Math.abs(a.longitude! - b.longitude!) < COUNTY_REACH;

/** A site is a place only where it is known what country it is in. */
const knownSite = (site: PlaceMention | null): Where | null => (site?.where?.country ? site.where : null);

/** Toponyms that are words of a site's name. Mentions are in the order of the text. */
function placesInSites(mentions: readonly PlaceMention[]): ReadonlySet<PlaceMention> {
  const inside = new Set<PlaceMention>();
  let end = -1;
  for (const mention of mentions) {
    if (mention.kind === 'site') end = Math.max(end, mention.lastToken);
    else if (mention.lastToken <= end) inside.add(mention);
  }
  return inside;
}

/** "Outside the Sremna Press Club" puts something in Sremna, whatever the club may be. */
function besideSites(mentions: readonly PlaceMention[]): readonly PlaceMention[] {
  let site: PlaceMention | null = null;
  return mentions.map((mention) => {
    if (mention.kind === 'site') {
      site = mention;
      return mention;
    }
    if (!site?.locative || mention.lastToken > site.lastToken) return mention;
    return { ...mention, metonym: false, locative: true, bearing: mention.bearing === 'beyond' ? null : (mention.bearing ?? null) };
  });
}

/** Behind these marks of a title the page names itself: "Two shot in Sremna - The Sremna Post". */
const PAGE_NAME = / [-–—|] |\||::/u;

/** Whether a title, in any case, names a town; a state or county in it is as often named for its police. */
function namedIn(title: string): (mention: PlaceMention) => boolean {
  const words = ` ${foldName(title.split(PAGE_NAME, 1)[0]!.replace(/['’]s\b/gu, ''))} `;
  return ({ where }) => precisionOf(where!) === 'place' && words.includes(` ${foldName(where!.name)} `);
}

/** Mentions of one place, or of a place within it, by its number or name. */
function counts(toponyms: readonly PlaceMention[]): (mention: PlaceMention) => number {
  const seen = new Map<string, number>();
  const key = ({ where }: PlaceMention): string => `${where!.geonameId ?? where!.name}/${where!.country ?? ''}`;
  for (const mention of toponyms) seen.set(key(mention), (seen.get(key(mention)) ?? 0) + 1);
  return (mention) => FOR.repeated * Math.log2(seen.get(key(mention))!);
}

/** What else the report names in a place's country and state. */
function companyOf(toponyms: readonly PlaceMention[]): (mention: PlaceMention) => number {
  const seen = new Map<string, number>();
  const unit = ({ where }: PlaceMention): string | null => (where!.country && where!.admin1 ? `${where!.country}/${where!.admin1}` : null);
  const add = (key: string | null): void => {
    if (key) seen.set(key, (seen.get(key) ?? 0) + 1);
  };
  for (const mention of toponyms) {
    add(mention.where!.country);
    add(unit(mention));
  }
  const share = (key: string | null): number => (key ? Math.log2(seen.get(key)!) : 0);
  return (mention) => FOR.sameCountry * share(mention.where!.country) + FOR.sameUnit * share(unit(mention));
}

/** Countries and territories that are one town. */
const CITY_STATES = new Set(['HK', 'MO', 'SG', 'MC', 'VA', 'GI']);
/** States that are one town, and how it is called. */
const TOWN_STATES: ReadonlyMap<string, string> = new Map([['US/District of Columbia', 'Washington']]);
const townOf = ({ precision, country, name }: Where): string | null =>
  precision === 'admin1' ? (TOWN_STATES.get(`${country}/${name}`) ?? null) : null;
const precisionOf = (where: Where): Where['precision'] => {
  const { precision, country } = where;
  if (precision === 'country' && country !== null && CITY_STATES.has(country)) return 'place';
  return townOf(where) === null ? precision : 'place';
};

/** "A shooting in Southwest D.C." happened in Washington. */
function asTown(where: Where | null): Where | null {
  const town = where && townOf(where);
  return town === null ? where : { ...where!, name: town, precision: 'place' };
}

/** A place without a point of its own is put where the place or unit named with it lies, no more precisely than that. */
function withPoint(where: Where | null, beside: Where | null, toponyms: readonly PlaceMention[]): Where | null {
  if (where && where.latitude === null && beside?.latitude != null)
    return { ...where, latitude: beside.latitude, longitude: beside.longitude, precision: widest(where.precision, beside.precision) };
  if (!where || where.latitude !== null || where.admin1 === null) return where;
  const unit = toponyms.find(
    ({ where: other }) =>
      (other!.precision === 'admin1' || other!.precision === 'admin2') &&
      other!.latitude !== null &&
      other!.country === where.country &&
      other!.admin1 === where.admin1,
  )?.where;
  return unit ? { ...where, latitude: unit.latitude, longitude: unit.longitude, precision: unit.precision } : where;
}

const WIDTHS: readonly Where['precision'][] = ['site', 'place', 'admin2', 'admin1', 'country'];
const widest = (one: Where['precision'], other: Where['precision']): Where['precision'] =>
  WIDTHS.indexOf(one) > WIDTHS.indexOf(other) ? one : other;

/** A dateline in a capital says in which country, no more: correspondents sit there. */
const asReportedFrom = (mention: PlaceMention, { sentences }: Layout): PlaceMention =>
  mention.capitalOf && sentences[mention.sentence]!.role === 'dateline' ? { ...mention, where: mention.capitalOf } : mention;

/** A place within the country or state that was chosen: a report that says "in Nigeria" first and "near Maiduguri" later means the town. */
function isFiner({ where: inner, setting }: PlaceMention, { where: outer }: PlaceMention): boolean {
  if (inner!.country === null || inner!.country !== outer!.country || inner!.precision === outer!.precision) return false;
  if (precisionOf(outer!) !== outer!.precision) return false;
  if (outer!.precision === 'country') return true;
  if (outer!.precision === 'admin2') {
    if (inner!.precision !== 'place') return false;
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
    mentions.filter(({ kind, where }) => kind !== 'site' && where !== null && where.country !== null),
    ({ where }) => seen.get(where!.country!)!,
  );
}
