/** The rows of the attribution tables, as the readers use them. */
import type { BackgroundSays, StatementSays, StatusSays } from '../../model/claim.js';
import type { Certainty, Confidence, SpeakerRole } from '../../model/vocabulary.js';
import { inflect, spellings } from '../clauses/inflect.js';
import type { Language } from '../language/language.js';
import { type Row, words } from '../language/table.js';
import type { CueRows } from './cue-scanner.js';
import type { HeldCue } from './held-persons.js';

export interface ReportVerb {
  readonly kind: 'say' | 'tell' | 'object' | 'believe' | 'show';
  /** The word has other uses: it reports only with "that", a quotation, or after what is said. */
  readonly needsThat: boolean;
  /** It reports only where its subject is known to speak: "the attack suggests" does not. */
  readonly needsSpeaker: boolean;
  readonly topic: StatementSays['topic'] | null;
  /** What it says with "that" is said not to be so. */
  readonly denies: 'that' | 'object' | null;
  /** What its object tells of was done, whatever the speaker thinks of it: "criticised the arrest". */
  readonly ofDeed: boolean;
  readonly form: 'base' | 's' | 'past' | 'participle' | 'ing';
}
export interface ReportCue {
  readonly frame: 'source' | 'citing' | 'by' | 'passive' | 'as-saying' | 'adjunct';
}
export interface RoleWord {
  readonly role: SpeakerRole;
  readonly kind: 'person' | 'institution' | 'of';
  /** Stands for a speaker in capitals alone: "ANA said", not "Ana said". */
  readonly acronym?: boolean;
}
export interface BackgroundCue {
  readonly company: ReadonlySet<string> | null;
  readonly about: BackgroundSays['about'];
  readonly scope: 'sentence' | 'after' | 'deed' | 'next';
  /**
   * Whether it counts in the first sentences of a report; unless-violence: there and elsewhere where no violence is told before it;
   * after-violence: there and elsewhere where violence is.
   */
  readonly lead: 'yes' | 'no' | 'unless-violence' | 'after-violence';
}
export interface CertaintyCue {
  readonly certainty: Exclude<Certainty, 'asserted'> | 'none' | 'told';
  readonly scope: 'after' | 'clause' | 'sentence';
  readonly rule: string;
}
export interface StatusCue {
  readonly company: ReadonlySet<string> | null;
  readonly topic: StatusSays['topic'];
  readonly group: StatusSays['group'];
}
export interface ResponsibilityCue {
  readonly side: 'before' | 'after';
  readonly confidence: Confidence;
  /** Only where those who did it are named before: "the gunmen belonged to". */
  readonly ofCulprits: boolean;
  /** Only of those who say so themselves: "said the bomb was planted by one of its". */
  readonly ofTheirOwn: boolean;
  /** Only right behind those who did it: "the gunmen, members of". */
  readonly apposed: boolean;
}
export interface ArmedGroup {
  readonly named: boolean;
  readonly state: boolean;
  /** The name is written in capitals: "eta" and "isis" in a text with case are something else. */
  readonly acronym: boolean;
  /** It is told of as an organisation is, though it is no name: "the drug cartels". */
  readonly body?: boolean;
  /** Letters that no table knows, and beside which no name is told: any body may be called so, and it is held only for what is a deed. */
  readonly lettersAlone?: boolean;
}
export interface ElsewhereCue {
  readonly domain: string;
  readonly weight: number;
}
export interface FigurativeUse {
  readonly objects: ReadonlySet<string>;
  /** Whatever its object, in a report of this domain: "the visitors beat the champions". */
  readonly domain: string | null;
}
export type DoerFrame = 'begins' | 'said-of' | 'says-of-itself' | 'admits';
export type DoerVerb = 'active' | 'participle' | 'ing' | 'noun';

export interface AttributionTables {
  readonly verb: ReportVerb;
  readonly cue: ReportCue;
  readonly addressee: true;
  readonly role: RoleWord;
  readonly topic: StatementSays['topic'];
  readonly background: BackgroundCue;
  readonly certainty: CertaintyCue;
  readonly status: StatusCue;
  readonly responsibility: ResponsibilityCue;
  readonly group: ArmedGroup;
  readonly elsewhere: ElsewhereCue;
  readonly figurative: FigurativeUse;
  readonly violence: DoerVerb;
  readonly doerFrame: DoerFrame;
  /** Nouns for a deed that do not say which: "the crime", "the deaths", "the life of the mayor". */
  readonly crime: true;
  /** Nouns for those who did it ("the killers", "the gunmen"), and for those of a side, who may have ("the rebels"). */
  readonly culprit: 'culprit' | 'member';
  /** What persons are who were taken and are still gone or held: "missing", "behind bars". */
  readonly gone: true;
  readonly held: HeldCue;
}

type Entries<T> = readonly (readonly [string, T])[];

export function readTables(language: Language): CueRows<AttributionTables> {
  const rows = (table: string): readonly Row[] => language.table(table);
  return {
    verb: rows('reporting-verbs').flatMap(reportVerbs),
    cue: each(rows('reporting-cues'), 'cue', (row) => ({ frame: row.frame as ReportCue['frame'] })),
    addressee: each(rows('reporting-addressees'), 'addressee', () => true as const),
    role: [
      ...each(rows('speaker-roles'), 'words', (row) => ({ role: row.role as SpeakerRole, kind: row.kind as RoleWord['kind'] })),
      ...rows('armed-organisations')
        .filter((row) => row.state !== 'yes')
        .flatMap(({ names }) => words(names))
        .map((name) => [name, { role: 'perpetrator', kind: 'institution', acronym: name === name.toUpperCase() }] as const),
    ],
    topic: each(rows('statement-topics'), 'words', (row) => row.topic as StatementSays['topic']),
    background: each(
      rows('background-cues').filter((row) => row.scope !== 'none'),
      'cue',
      (row) => ({
        company: company(row.with),
        about: row.about as BackgroundCue['about'],
        scope: row.scope as BackgroundCue['scope'],
        lead: (row.lead || 'no') as BackgroundCue['lead'],
      }),
    ),
    certainty: each(rows('certainty-cues'), 'cue', (row) => ({
      certainty: row.certainty as CertaintyCue['certainty'],
      scope: (row.scope || 'clause') as CertaintyCue['scope'],
      rule: row.rule ?? '',
    })),
    status: each(rows('status-cues'), 'cue', (row) => ({
      company: company(row.with),
      topic: row.topic as StatusCue['topic'],
      group: (row.group || null) as StatusCue['group'],
    })),
    responsibility: each(
      rows('responsibility-cues').filter((row) => row.side),
      'cue',
      (row) => ({
        side: row.side as ResponsibilityCue['side'],
        confidence: row.confidence as Confidence,
        ofCulprits: row.of === 'culprits',
        ofTheirOwn: row.of === 'own',
        apposed: row.of === 'apposed',
      }),
    ),
    group: [
      ...each(rows('armed-groups'), 'words', ({ form }) => ({
        named: form === 'body',
        body: form === 'body',
        state: false,
        acronym: false,
      })),
      ...rows('armed-organisations').flatMap((row) =>
        words(row.names).map((name) => [name, { named: true, state: row.state === 'yes', acronym: name === name.toUpperCase() }] as const),
      ),
    ],
    elsewhere: each(rows('not-incident-cues'), 'word', (row) => ({ domain: row.domain ?? '', weight: Number(row.weight) })),
    figurative: each(rows('figurative-uses'), 'verbs', (row) => ({ objects: new Set(words(row.objects)), domain: row.domain || null })),
    crime: each(
      rows('doer-words').filter(({ frame }) => frame === 'crime' || frame === 'fate'),
      'words',
      () => true as const,
    ),
    culprit: [
      ...each(
        rows('doer-words').filter(({ frame }) => frame === 'culprit' || frame === 'doer'),
        'words',
        () => 'culprit' as const,
      ),
      ...each(
        rows('armed-groups').filter(({ form }) => form === 'member'),
        'words',
        () => 'member' as const,
      ),
    ],
    gone: [
      ...rows('effect-states')
        .filter(isStillGone)
        .flatMap(({ word }) => words(word)),
      ...rows('effects').filter(isTaking).map(heldForm),
    ].map((phrase) => [phrase, true] as const),
    held: each(rows('held-cues'), 'cue', (row) => ({ use: row.use as HeldCue['use'] })),
    doerFrame: each(rows('doer-frames'), 'words', (row) => row.frame as DoerFrame),
    violence: [
      ...[...rows('happenings'), ...rows('effects')].flatMap(violentWords),
      ...rows('deeds').flatMap((row) => doerForms(row.lemma ?? '', words(row.forms))),
    ],
  };
}

const GONE: ReadonlySet<string | undefined> = new Set(['missing', 'detained', 'abducted']);
const isStillGone = ({ effect, use }: Row): boolean => GONE.has(effect) && (use === 'adjective' || use === 'after-be');
const isTaking = ({ effect, whom }: Row): boolean => GONE.has(effect) && whom === 'object';
/** "has been held since" */
const heldForm = ({ lemma, forms }: Row): string => inflect(lemma ?? '', words(forms)).participle;

const company = (cell: string | undefined): ReadonlySet<string> | null => (cell ? new Set(words(cell)) : null);

const each = <T>(rows: readonly Row[], column: string, toRow: (row: Row) => T): Entries<T> =>
  rows.flatMap((row) => {
    const value = toRow(row);
    return words(row[column]).map((phrase) => [phrase, value] as const);
  });

function reportVerbs(row: Row): Entries<ReportVerb> {
  const forms = inflect(row.verb ?? '', words(row.forms));
  const read = (form: ReportVerb['form']): ReportVerb => ({
    kind: row.kind as ReportVerb['kind'],
    needsThat: row.needs === 'that',
    needsSpeaker: row.needs === 'speaker',
    topic: (row.topic || null) as ReportVerb['topic'],
    denies: ({ yes: 'that', object: 'object' } as const)[row.denies ?? ''] ?? null,
    ofDeed: row.about === 'deed',
    form,
  });
  const seen = new Map<string, ReportVerb>();
  // The past comes before the participle and the base: "put", "broadcast" and "read" are most often told in the past.
  for (const form of ['past', 'participle', 's', 'ing', 'base'] as const) if (!seen.has(forms[form])) seen.set(forms[form], read(form));
  return [...seen];
}

/** Verbs and nouns of violence, by the form that tells who does it. Verbs whose subject suffers ("died", "lost six soldiers") tell of no doer. */
function violentWords(row: Row): Entries<DoerVerb> {
  if (row.object || row.strength === 'fighters') return [];
  if (row.part === 'noun')
    return row.role === 'violence' && row.kind !== 'accident' && row.kind !== 'disaster'
      ? words(row.forms).map((form) => [form, 'noun'] as const)
      : [];
  if (row.whom !== undefined ? row.whom !== 'object' : row.role !== 'violence' || row.kind === 'accident' || row.kind === 'disaster')
    return [];
  return doerForms(row.word ?? row.lemma ?? '', words(row.forms));
}

function doerForms(lemma: string, given: readonly string[]): Entries<DoerVerb> {
  const forms = inflect(lemma, given);
  return [
    ...spellings(forms.participle).map((form) => [form, 'participle'] as const),
    [forms.ing, 'ing'],
    ...spellings(forms.past).map((form) => [form, 'active'] as const),
    [forms.s, 'active'],
    [forms.base, 'active'],
  ];
}
