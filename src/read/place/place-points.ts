/** What speaks for a place's being that of an incident: points for how near it is told and for what it is. */
import type { Where } from '../../model/where.js';
import type { Layout } from '../text/layout.js';
import { isSmallWord } from '../text/small-words.js';
import { withoutPageName } from './page-name.js';
import type { PlaceMention } from './place-mention.js';
import { foldName } from './place-name.js';
import { precisionOf } from './town-of.js';

/** Points for how close a mention is to the telling clauses, and for what it is. The sum decides; ties go to the earlier mention. */
export const FOR = {
  inSpan: 6,
  inSentence: 2.6,
  /** No verb stands between it and the words that tell of the incident. */
  ownClause: 0.7,
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
  /** A dateline besides another town of its country that the story tells of. */
  besideTold: -2,
  /** And besides one that it was told to have been near. */
  besideOff: -3,
  /** The town outside of which it was, besides the small one in its state that the story was sent from. */
  besideSent: -3,
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
  /** "Cleveland Police" of a report that puts all it tells in another country: a namesake that no list has. */
  respondersAbroad: -6,
  /** The capital, where somebody "arrested in Lugo" is taken and spoken of, far from the town it is told to have been in; and the other way round. */
  capitalBeside: -2,
  /** Others speak there, and what they speak of is told to have been in another country. */
  spokenAbroad: -4,
  /** A place that only says where the one named before it lies: "in Solmera, south of Lugo". */
  explains: -2,
  /** A name that no list knows, of which nothing says that it is a place but "in". */
  unsure: -3.2,
  /** But where its clause tells of the incident and names no place that is known. */
  onlyOne: 3.4,
  beyond: -1.8,
  outside: -0.6,
  aside: -2.3,
  /** Its sentence tells of another incident of the report. */
  ofAnother: -4,
  /** Its sentence tells of an earlier day. */
  earlierDay: -1.2,
  /** What is told of there is background: "since protests broke out in Lima". */
  background: -0.7,
  /** Where it is of another clause than the words that tell of the incident. */
  afterwards: -1.5,
  /** Where its clause tells of what came before, and is none that tells of the incident. */
  before: -1.5,
};
const PRECISION: Readonly<Record<Where['precision'], number>> = {
  site: 0,
  place: 2,
  admin2: 1.2,
  admin1: 0.6,
  country: -1.5,
};
const EARLY_SENTENCES = 4;

/** What the report as a whole says for each of its toponyms. @param mentions all places of the report, sites among them */
export function meritsOf(
  toponyms: readonly PlaceMention[],
  mentions: readonly PlaceMention[],
  layout: Layout,
): ReadonlyMap<PlaceMention, number> {
  const times = counts(toponyms);
  const company = companyOf(toponyms);
  const inSite = placesInSites(mentions, layout);
  const inTitle = namedIn(layout.report.title ?? '');
  const told = new Set(toponyms.filter(({ locative, bearing }) => locative && !bearing).map(({ where }) => where!.country));
  const abroad = ({ where, bearing, locative }: PlaceMention): number =>
    bearing === 'responders' && !locative && told.size > 0 && !told.has(where!.country) ? FOR.respondersAbroad : 0;
  const ofMention = (mention: PlaceMention): number =>
    worth(mention, layout) +
    abroad(mention) +
    times(mention) +
    company(mention) +
    (inSite.has(mention) ? FOR.inSite : 0) +
    (inTitle(mention) ? FOR.inTitle : 0);
  return new Map(toponyms.map((mention) => [mention, ofMention(mention)]));
}

/** What a country or capital has against it where no word puts anything in it. */
function acting({ capitalOf, bearing }: PlaceMention, precision: Where['precision']): number {
  if (precision === 'country') return FOR.actingCountry;
  return capitalOf && bearing !== 'responders' ? FOR.actingCapital : 0;
}

function worth(mention: PlaceMention, layout: Layout): number {
  const { where, sentence, locative } = mention;
  const { role } = layout.sentences[sentence]!;
  // Somaliland police
  const isOfLand = mention.bearing === 'responders' && !locative && (where!.precision === 'admin1' || where!.precision === 'country');
  const standing = mention.bearing && mention.bearing !== 'afterwards' && !isOfLand ? FOR[mention.bearing] : 0;
  const early = sentence < EARLY_SENTENCES && role !== 'dateline' ? FOR.early : 0;
  const precision = precisionOf(where!);
  return (
    (where!.country === null ? FOR.noCountry : PRECISION[precision]) +
    (locative || role === 'dateline' ? 0 : acting(mention, precision)) +
    standing +
    (mention.unsure ? FOR.unsure : 0) +
    (!isOfLand && mention.bearing !== 'afterwards' && isSmallWord(layout, mention.lastToken, 'police') ? FOR.police : 0) +
    early +
    (role === 'dateline' ? FOR.dateline : locative ? FOR.locative : 0)
  );
}

/** Toponyms that are words of a site's name; not "the railway station of Sremna". Mentions are in the order of the text. */
function placesInSites(mentions: readonly PlaceMention[], layout: Layout): ReadonlySet<PlaceMention> {
  const inside = new Set<PlaceMention>();
  let end = -1;
  for (const mention of mentions) {
    if (mention.kind === 'site') end = Math.max(end, mention.lastToken);
    else if (mention.lastToken <= end && !(mention.lastToken === end && isOwner(layout, mention))) inside.add(mention);
  }
  return inside;
}

// the station of Sremna, but "the University of Sremna"
const isOwner = (layout: Layout, { firstToken }: PlaceMention): boolean =>
  isSmallWord(layout, firstToken - 1, 'of') && layout.tokens[firstToken - 2]?.capital === false;

/** Whether a title, in any case, names a town; a state or county in it is as often named for its police. */
function namedIn(title: string): (mention: PlaceMention) => boolean {
  const words = ` ${foldName(withoutPageName(title).replace(/['’]s\b/gu, ''))} `;
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
