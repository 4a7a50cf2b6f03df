/** The main use case: reports in, incidents out, each report on its own or all of them linked. */

import { asOf } from '../link/as-of.js';
import { readAgencies } from '../link/credits.js';
import { readFollowUps } from '../link/follow-ups.js';
import { parseJudgements } from '../link/judgements.js';
import type { LinkContext, LinkReading } from '../link/linking.js';
import { readTermShares } from '../link/rarity.js';
import type { FiguresAt, Incident } from '../model/incident.js';
import type { Report } from '../model/report.js';
import { createLinker, figuresOverTime, type Linked, type Linker, linkAll, type Pipeline, readEach, readForLinking } from '../pipeline.js';
import { readPlainStanding } from '../read/drafts/standing.js';
import type { Language } from '../read/language/language.js';
import { createStackReader } from '../read/read-report.js';
import type { Reading } from '../read/reading.js';
import type { Policy } from '../reconcile/policy.js';
import { datedByReport } from '../scope/by-report.js';
import { divideByUnit } from '../scope/by-unit.js';
import { inScope, type ScopeContext } from '../scope/in-scope.js';
import { numbersAsWritten } from '../scope/numbers-as-written.js';
import type { Scope } from '../scope/scope.js';
import { loadCountryNames, loadGazetteer, loadLanguage } from './data.js';
import { findPolicy } from './policies.js';
import { findScope, partiesOf } from './scopes.js';
import { createShelf } from './shelf.js';
import { stacksOf } from './stacks.js';

export type { LinkReading };

export interface CairnOptions {
  /** A policy's name or the path of a policy file; the default is `ucdp.low-best-high`. */
  readonly policy?: string;
  /** A scope's name or the path of a scope file: which incidents are given; the default is `all`. */
  readonly scope?: string;
  /** Told of every incident the scope leaves out. */
  readonly onLeftOut?: (leftOut: LeftOut) => void;
  /** The text of a file of judgements about which reports tell of one incident. */
  readonly judgements?: string;
  /** Leaves the names of private persons out of the sentences told. */
  readonly withholdNames?: boolean;
}

/** An incident that was read and that the scope does not count. */
export interface LeftOut {
  readonly incident: Incident;
  /** In plain words; never empty. */
  readonly reasons: readonly string[];
}

export interface Cairn {
  readonly policy: Policy;
  readonly scope: Scope;
  /** What the reading stages found in a report, before anything is reconciled. */
  readonly read: (report: Report) => Reading;
  /** Incidents of one report, read on its own. */
  readonly readEach: (report: Report) => readonly Incident[];
  /** The same for each of a stack of reports, and faster: every stage goes through all of them before the next. A dozen or two are enough. */
  readonly readStack: (reports: readonly Report[]) => Iterable<readonly Incident[]>;
  /** Incidents of all reports; those of one incident are linked. @throws Error for two reports with one id. */
  readonly readAll: (reports: readonly Report[]) => readonly Incident[];
  /** How an incident's figures stood at each moment its claims speak for. @param reports those of the incident, by id */
  readonly figuresOverTime: (incident: Incident, reports: ReadonlyMap<string, Report>) => readonly FiguresAt[];
  /** The two halves of `readAll`, for callers that get their reports a stack at a time. */
  readonly readForLinking: (reports: readonly Report[]) => readonly LinkReading[];
  readonly linkAll: (readings: readonly LinkReading[]) => Linked;
  /** The same for any number of reports: what is added goes to disk once it is much. */
  readonly createLinker: () => Linker;
}

/** Whether a report could be known by a time; one without a date cannot be said to have been. @throws Error for a time that is none. */
export const isKnownBy = (report: Report, time: string): boolean => asOf([{ report, drafts: [] }], time).length === 1;

/** Loads the data folder. @throws Error naming a policy that is not there, or the line of a judgement that is none. */
export function openCairn(options: CairnOptions = {}): Cairn {
  const policy = findPolicy(options.policy);
  const scope = findScope(options.scope);
  const language = loadLanguage('en');
  const judgements = options.judgements === undefined ? [] : parseJudgements(options.judgements);
  let linking: LinkContext | undefined;
  const pipeline: Pipeline = {
    read: createStackReader(language, loadGazetteer(), scope.unit?.standing ? {} : { stands: readPlainStanding(language) }),
    get linking() {
      return (linking ??= linkContext(language, judgements));
    },
    policy,
    telling: { countryName: loadCountryNames(), withholdNames: options.withholdNames ?? false },
    divide: (draft) => divideByUnit(scope.unit, draft),
  };
  const counted = createSieve(language, scope, options.onLeftOut);
  const sieved = (linked: Linked): Linked => ({ ...linked, incidents: counted(linked.incidents, linked.report) });
  const link = (readings: readonly LinkReading[]): Linked => sieved(linkAll(pipeline, readings));
  function* readStack(reports: readonly Report[]): Generator<readonly Incident[]> {
    for (const [i, incidents] of readEach(pipeline, reports).entries()) yield [...counted(incidents, () => reports[i]!)];
  }
  return {
    policy,
    scope,
    read: (report) => pipeline.read([report])[0]!,
    readEach: (report) => [...readStack([report])].flat(),
    readStack,
    readAll: (reports) => [...link([...stacksOf(reports)].flatMap((stack) => readForLinking(pipeline, stack))).incidents],
    figuresOverTime: (incident, reports) => figuresOverTime(pipeline, incident, reports),
    readForLinking: (reports) => readForLinking(pipeline, reports),
    linkAll: link,
    createLinker: () => {
      const linker = createLinker(pipeline, createShelf());
      return { ...linker, link: () => sieved(linker.link()) };
    },
  };
}

/** @param incidents a list where they are all of one report */
type Sieve = (incidents: Iterable<Incident> | readonly Incident[], report: (id: string) => Report) => Iterable<Incident>;

/** Gives the incidents that are counted, one at a time, and tells of the others. */
function createSieve(language: Language, scope: Scope, onLeftOut: CairnOptions['onLeftOut']): Sieve {
  const asksNothing = scope.counts.length + scope.leavesOut.length === 0 && scope.judgement === null;
  if (asksNothing && scope.unit?.datedByReport !== true && scope.unit?.numbersAsWritten !== true) return (incidents) => incidents;
  const tellParty = partiesOf(language);
  return function* (incidents, report) {
    const context: ScopeContext = {
      tellParty,
      published: (id) => report(id).published,
      text: (id) => report(id).text,
      together: (incident) => (Array.isArray(incidents) ? incidents : [incident]),
    };
    for (const incident of incidents) {
      const { counted, reasons } = inScope(context, scope, incident);
      if (counted) yield numbersAsWritten(scope.unit, datedByReport(scope.unit, incident, context.published));
      else onLeftOut?.({ incident, reasons });
    }
  };
}

/** Made when something is linked, not before: its tables are long. */
const linkContext = (language: Language, judgements: NonNullable<LinkContext['judgements']>): LinkContext => ({
  termShares: readTermShares(language.table('term-shares')),
  agencies: readAgencies(language.table('news-agencies')),
  followUps: readFollowUps(language.table('follow-ups')),
  judgements,
});
