/** What a learned judgement weighs: what an incident is, who took part, how and where it is told, and the words it is told in. */

import type { Incident } from '../model/incident.js';
import type { Effect } from '../model/vocabulary.js';
import { mannerOf } from './manner.js';
import { DOERS, daysBefore, HARMED, partiesOf } from './told.js';
import { atLeast, type Trait, type TraitContext, type Traits } from './trait.js';
import { wordsBeside, wordsOfReports } from './trait-words.js';

/** @param broken what the rules say that do not decide and that the incident breaks */
export function traitsOf(context: TraitContext, incident: Incident, broken: readonly string[]): Traits {
  const facts = [
    ...whatItIs(context, incident),
    ...whoTookPart(context, incident),
    ...mannerOf(context, incident),
    ...broken.map((because): Trait => ['rule broken', because]),
  ];
  return {
    facts: distinct(facts),
    near: wordsBeside(context, incident).map((word): Trait => ['word beside it', word]),
    report: wordsOfReports(context, incident).map((word): Trait => ['word of the report', word]),
  };
}

const distinct = (traits: readonly Trait[]): readonly Trait[] => [
  ...new Map(traits.map((trait) => [`${trait[0]}\t${trait[1]}`, trait])).values(),
];

const NOT_TOLD = 'not told';

function whatItIs({ published }: TraitContext, incident: Incident): readonly Trait[] {
  const { kind, stage, when, where, claims } = incident;
  const certainties = claims.flatMap((claim) => (claim.kind === 'event' ? [claim.certainty] : []));
  const old = daysBefore(incident, published);
  return [
    ['kind', kind],
    ['stage', stage],
    ...certainties.map((certainty): Trait => ['certainty', certainty]),
    ['place known to the', where?.precision ?? NOT_TOLD],
    ['day known to the', when?.precision ?? NOT_TOLD],
    ['days before its report', old === null ? NOT_TOLD : atLeast(old, [0, 1, 2, 3, 4, 7, 14, 31, 62, 120, 400])],
    ...(['killed', 'injured', 'abducted', 'detained'] as const).map((effect): Trait => [effect, atLeast(toll(incident, effect), TOLLS)]),
  ];
}

const TOLLS = [0, 1, 2, 3, 6, 11, 31, 101];

function toll({ figures }: Incident, effect: Effect): number {
  const row = figures.find((figure) => figure.group === 'people' && figure.effect === effect && figure.event === null);
  return row?.high ?? row?.best ?? row?.low ?? 0;
}

const ROLES = {
  perpetrator: 'perpetrators',
  'perpetrator-organisation': 'organisations',
  victim: 'victims',
  target: 'targets',
  weapon: 'weapons',
  responder: 'responders',
  vehicle: 'vehicles',
  taken: 'things taken',
} as const;

function whoTookPart({ tellParty }: TraitContext, incident: Incident): readonly Trait[] {
  const { entities, kind } = incident;
  const doers = partiesOrNobody(partiesOf(incident, DOERS, tellParty));
  const harmed = partiesOrNobody(partiesOf(incident, HARMED, tellParty));
  return [
    ...doers.map((party): Trait => ['done by', party]),
    ...harmed.map((party): Trait => ['done to', party]),
    ...doers.flatMap((doer) => harmed.map((party): Trait => ['who to whom', `${doer} to ${party}`])),
    ['kind and done to', `${kind}: ${harmed.join(', ')}`],
    ...Object.entries(ROLES).map(
      ([role, name]): Trait => [
        name,
        atLeast(
          entities.reduce((sum, entity) => sum + (entity.role === role ? 1 : 0), 0),
          [0, 1, 2, 4, 8],
        ),
      ],
    ),
    ...entities.flatMap(({ role, effect, confidence, count }): readonly Trait[] => {
      if (role === 'perpetrator-organisation') return [['responsibility', confidence ?? NOT_TOLD]];
      if (role === 'target') return [['effect on targets', effect ?? NOT_TOLD]];
      if (role !== 'victim') return [];
      return [
        ['effect on victims', effect ?? NOT_TOLD],
        ['victims told of together', typeof count?.low === 'number' ? atLeast(count.low, [0, 1, 2, 3, 6]) : NOT_TOLD],
      ];
    }),
  ];
}

const partiesOrNobody = (parties: readonly string[]): readonly string[] =>
  parties.length === 0 ? ['nobody'] : [...new Set(parties)].sort();
