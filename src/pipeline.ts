/** Every stage of Cairn, in order: reports are read, linked, reconciled and told. */
import { hash } from 'node:crypto';
import { Digests } from './link/digest.js';
import { linkDigests } from './link/link.js';
import type { LazyLinking, LinkContext, LinkedIncident, LinkReading } from './link/linking.js';
import { mergeDrafts, partsOf } from './link/merge-drafts.js';
import { asOne } from './model/as-one.js';
import type { Claim } from './model/claim.js';
import type { FiguresAt, Incident, IncidentDraft, ReportLink, SharedSource } from './model/incident.js';
import type { Report } from './model/report.js';
import { withPlainIds } from './plain-ids.js';
import type { Reading } from './read/reading.js';
import type { Source } from './reconcile/context.js';
import type { Policy } from './reconcile/policy.js';
import { type Reconciled, reconcile } from './reconcile/reconcile.js';
import { chronology } from './tell/chronology.js';
import { overviews } from './tell/overview.js';
import type { TellContext } from './tell/phrasing.js';
import { title } from './tell/title.js';
import { redact } from './tell/withhold-names.js';

export interface Pipeline {
  /** A stack of reports, stage by stage. */
  readonly read: (reports: readonly Report[]) => readonly Reading[];
  /** Judgements and the shares of terms; what links need to know of the world. */
  readonly linking: LinkContext;
  readonly policy: Policy;
  readonly telling: TellContext;
  /** What is counted as one incident: a draft in its parts, or the draft alone. */
  readonly divide: (draft: IncidentDraft) => readonly IncidentDraft[];
}

/** Every incident of each report, each on its own: nothing is linked across reports. */
export const readEach = (pipeline: Omit<Pipeline, 'linking'>, reports: readonly Report[]): readonly (readonly Incident[])[] =>
  settleReadings(pipeline, pipeline.read(reports));

/** The incidents of each reading, each on its own; stage by stage, as the readings were read. */
function settleReadings(
  pipeline: Omit<Pipeline, 'linking' | 'read'>,
  readings: readonly Pick<Reading, 'report' | 'drafts'>[],
): readonly (readonly Incident[])[] {
  const drafts = readings.map((reading) => reading.drafts.flatMap((draft) => inParts(pipeline, draft)));
  const sources = readings.map(({ report }) => new Map([[report.id, sourceOf(report, report.id)]]));
  const settled = drafts.map((parts, i) => parts.map((part) => withFigures(pipeline, part, sources[i]!)));
  return asOne(settled, (parts) => tellAll(pipeline, parts));
}

/** What each report tells of. */
export const readForLinking = (pipeline: Pick<Pipeline, 'read'>, reports: readonly Report[]): readonly LinkReading[] =>
  pipeline.read(reports).map(({ report, drafts }) => ({ report, drafts }));

/** Incidents of many reports, and what linking has to say besides. The order of the readings changes nothing. */
export interface Linked {
  /** In order of first publication, then id; made one at a time, once, so that there may be many. */
  readonly incidents: Iterable<Incident>;
  readonly leftOver: LazyLinking['leftOver'];
  /** Pairs that came close and were kept apart, the closest first; each explained when it is asked for. */
  readonly nearMisses: LazyLinking['nearMisses'];
  readonly problems: LazyLinking['problems'];
  /** A report that was added, by its id. */
  readonly report: (id: string) => Report;
}

/** Where readings lie from the time they are read until their incident is told. */
export interface Shelf {
  readonly put: (reading: LinkReading) => void;
  /** @throws Error for an id that was not put there. */
  readonly get: (report: string) => LinkReading;
}

export interface Linker {
  /** @throws Error beyond the number of reports that are linked at once. */
  readonly add: (reading: LinkReading) => void;
  /** Once, when all are added. @throws Error for two reports with one id. */
  readonly link: () => Linked;
}

/** Reports linked at once: a hundred thousand take some 1.5 GB with all that is read meanwhile, and Node's own limit is 4 GB. */
const MOST_LINKED = 250_000;

/** Of what is added little stays in memory; the shelf keeps the rest. */
export function createLinker(pipeline: Pipeline, shelf: Shelf, most = MOST_LINKED): Linker {
  const digests = new Digests(pipeline.linking);
  return {
    add: (reading) => {
      if (digests.reports.length >= most)
        throw new Error(
          `there are more than ${most} reports, which is as many as are linked at once; read them with --each (none linked, any number), or a country or a year at a time`,
        );
      digests.add(reading);
      shelf.put(reading);
    },
    link: () => {
      const linking = linkDigests(digests, shelf.get);
      const sources = new Map(
        linking.sources.filter(({ reports }) => reports.length > 1).flatMap((source) => source.reports.map((report) => [report, source])),
      );
      return {
        incidents: settleAll(pipeline, linking.incidents, shelf.get, sources),
        leftOver: linking.leftOver,
        nearMisses: linking.nearMisses,
        problems: linking.problems,
        report: (id) => shelf.get(id).report,
      };
    },
  };
}

/** @throws Error for two reports with one id. */
export function linkAll(pipeline: Pipeline, readings: readonly LinkReading[]): Linked {
  const linker = createLinker(pipeline, shelfInMemory());
  for (const reading of readings) linker.add(reading);
  return linker.link();
}

export function shelfInMemory(): Shelf {
  const readings = new Map<string, LinkReading>();
  return {
    put: (reading) => void readings.set(reading.report.id, reading),
    get: (report) => {
      const reading = readings.get(report);
      if (!reading) throw new Error(`expected a reading of report "${report}", found none`);
      return reading;
    },
  };
}

function* settleAll(
  pipeline: Pipeline,
  incidents: Iterable<LinkedIncident>,
  find: (report: string) => LinkReading,
  shared: ReadonlyMap<string, SharedSource>,
): Generator<Incident> {
  for (const incident of incidents) {
    const parts = partsOf(incident, find);
    const draft = withPlainIds(mergeDrafts(parts));
    const sources = new Map(parts.map(({ report }) => [report.id, sourceOf(report, shared.get(report.id)?.reports[0] ?? report.id)]));
    const together = sharedAmong(draft.reports, shared);
    for (const part of inParts(pipeline, draft))
      yield settle(pipeline, part, sources, {
        ...(incident.links.length === 0 ? {} : { links: linksOf(incident) }),
        ...(together.length === 0 ? {} : { sharedSources: together }),
      });
  }
}

function inParts({ divide }: Pick<Pipeline, 'divide'>, draft: IncidentDraft): readonly IncidentDraft[] {
  const parts = divide(draft);
  return parts.length === 1 ? parts : parts.map(withPlainIds);
}

/** The shared sources with two or more of these reports, and these alone. */
function sharedAmong(reports: readonly string[], shared: ReadonlyMap<string, SharedSource>): readonly SharedSource[] {
  const own = new Set(reports);
  return [...new Set(reports.flatMap((report) => shared.get(report) ?? []))]
    .map((source) => ({ ...source, reports: source.reports.filter((report) => own.has(report)) }))
    .filter((source) => source.reports.length > 1);
}

const linksOf = ({ links }: LinkedIncident): readonly ReportLink[] =>
  links.map(({ from, to, ...link }) => ({ from: from.report, to: to.report, ...link }));

/** From a draft to the incident: figures and findings, then title and overview. */
export const settle = (
  pipeline: Pick<Pipeline, 'policy' | 'telling'>,
  draft: IncidentDraft,
  sources: ReadonlyMap<string, Source>,
  linked: Pick<Incident, 'links' | 'sharedSources'> = {},
): Incident => tellAll(pipeline, [withFigures(pipeline, draft, sources, linked)])[0]!;

interface Reckoned {
  readonly incident: { -readonly [Key in keyof Incident]: Incident[Key] };
  readonly additions: Reconciled['additions'];
}

function withFigures(
  { policy }: Pick<Pipeline, 'policy'>,
  draft: IncidentDraft,
  sources: ReadonlyMap<string, Source>,
  linked: Pick<Incident, 'links' | 'sharedSources'> = {},
): Reckoned {
  const ordered = { ...draft, events: chronology(draft.events) };
  const { figures, findings, additions } = reconcile({ policy, sources }, ordered);
  return { incident: { cairn: 1, id: incidentId(draft), title: '', figures, findings, overview: [], ...linked, ...ordered }, additions };
}

function tellAll({ telling }: Pick<Pipeline, 'telling'>, reckoned: readonly Reckoned[]): readonly Incident[] {
  for (const { incident } of reckoned) incident.title = title(telling, incident);
  const told = overviews(telling, reckoned);
  return reckoned.map(({ incident }, i) => {
    incident.overview = told[i]!;
    return telling.withholdNames ? redact(incident) : incident;
  });
}

/** More moments are thinned out to so many, the first and the last among them. */
const MOST_MOMENTS = 48;

/** How the figures of an incident stood at each moment its claims speak for, the earliest first; empty where they speak for one alone. */
export function figuresOverTime(
  { policy }: Pick<Pipeline, 'policy'>,
  incident: Incident,
  reports: ReadonlyMap<string, Report>,
): readonly FiguresAt[] {
  const moments = [
    ...new Set(incident.claims.flatMap((claim) => (claim.kind === 'figure' && claim.asOf !== null ? [claim.asOf] : []))),
  ].sort();
  if (moments.length < 2) return [];
  const shared = new Map((incident.sharedSources ?? []).flatMap((source) => source.reports.map((report) => [report, source.reports[0]!])));
  const sources = new Map(
    [...reports.values()].map((report) => [report.id, sourceOf(report, shared.get(report.id) ?? report.id)] as const),
  );
  return thinned(moments).map((at) => {
    const claims = incident.claims.filter((claim) => claim.asOf !== null && claim.asOf <= at);
    return { at, figures: reconcile({ policy, sources }, { ...incident, claims }).figures };
  });
}

function thinned(moments: readonly string[]): readonly string[] {
  if (moments.length <= MOST_MOMENTS) return moments;
  const last = moments.length - 1;
  return Array.from({ length: MOST_MOMENTS }, (_, i) => moments[Math.round((i * last) / (MOST_MOMENTS - 1))]!);
}

/** @param independence the report that this one goes back to, or itself */
const sourceOf = ({ publisher, published }: Report, independence: string): Source => ({ publisher, published, independence });

/** The same reports and the same first event give the same id. */
function incidentId({ reports, claims }: IncidentDraft): string {
  const first: Claim | undefined = claims.find((claim) => claim.kind === 'event') ?? claims[0];
  const anchor = first ? `${first.report}:${first.start}-${first.end}` : '';
  return `i-${hash('sha256', `${reports.join('\n')}\n${anchor}`).slice(0, 12)}`;
}
