/** The example of several reports of two incidents of one day in one town, through everything but the command. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/app/changes.js';
import { isKnownBy, openCairn } from '../../src/app/read-reports.js';
import { jsonLine } from '../../src/formats/json.js';
import type { Report } from '../../src/model/report.js';

const EXAMPLES = new URL('../../examples/', import.meta.url);
const REPORTS = readFileSync(new URL('ferry-reports.jsonl', EXAMPLES), 'utf8')
  .trim()
  .split('\n')
  .map((line): Report => ({ url: null, language: 'en', ...JSON.parse(line) }));
const cairn = openCairn();
const incidents = cairn.readAll(REPORTS);
const [ferry, bank] = incidents;
const toll = (effect: string) =>
  ferry!.figures.find((figure) => figure.event === null && figure.group === 'people' && figure.effect === effect)!;

describe('eight reports of two incidents', () => {
  it('stay two, and the trial goes with the bombing', () => {
    expect(incidents.map(({ reports }) => reports.join(' '))).toEqual(['f1 f2 f3 f4 f5 t1', 'b1 b2']);
    expect(ferry!.links!.find(({ to }) => to === 't1')!.reason).toMatch(/follows it up \d+ days later/);
    expect(bank!.links![0]!.reason).toContain('both name Harbour Savings Bank, Moi Avenue');
  });

  it('count a wire copy once, and say why', () => {
    expect(ferry!.sharedSources).toEqual([{ reports: ['f2', 'f3'], agency: null, reasons: ['nearly the same text'] }]);
  });

  it('leave the trial out of every figure', () => {
    const trial = new Set(ferry!.claims.filter(({ report }) => report === 't1').map(({ id }) => id));
    expect(
      ferry!.figures.flatMap(({ claims, setAside }) => [...claims, ...setAside.map(({ claim }) => claim)]).filter((id) => trial.has(id)),
    ).toEqual([]);
  });

  it('give low, best and high, and a reason for every account set aside', () => {
    expect(toll('killed')).toMatchObject({ low: 9, best: 9, high: 11 });
    expect(toll('killed').setAside.map(({ reason }) => reason)).toEqual([
      'the same source gave a later figure',
      'the same source gave a later figure',
      'a later source as reliable counts more, and the dead only grow in number',
      'sources as reliable give a more common or a lower figure; this one bounds low and high',
    ]);
  });

  it('tell revision and disagreement apart, each in a sentence with its figures', () => {
    expect(ferry!.findings.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      'disagreement: Sources differ on the number of people killed: 9 (police (Coast Observer)) and 11 (Grace Wanjiru (Tana Tribune)).',
      'revision: The number of people killed was given as at least 5 (police (Coast Observer), 4 March 2021), then as 9 (police (Coast Observer), 5 March 2021).',
      'revision: The number of people injured was given as 20 (police (Coast Observer), 4 March 2021), then as 16 (police (Coast Observer), 5 March 2021).',
    ]);
  });

  it('are the same bytes in any order', () => {
    const bytes = incidents.map(jsonLine).join('');
    expect(
      cairn
        .readAll([...REPORTS].reverse())
        .map(jsonLine)
        .join(''),
    ).toBe(bytes);
  });

  it('are told as they were known by a time, and what changed since', () => {
    const known = REPORTS.filter((report) => isKnownBy(report, '2021-03-04T12:00:00+03:00'));
    expect(cairn.readAll(known)[0]!.title).toBe('Bombing in Mombasa, Kenya, 4 March 2021: at least 5 killed, 20 injured, 3 missing');
    const changes = changesBetween(cairn, cairn.readForLinking(REPORTS), '2021-03-04', '2021-03-05');
    expect(changes[0]!.changes.map(({ text }) => text).join('\n')).toMatch(/People killed: from 7 .*to 9/);
  });

  it('follow a judgement: not the same wins and sticks', () => {
    const parted = openCairn({ judgements: 'not-same\tf1\tf4\tthe desk says so\nsame\tf1\tf4' }).readAll(REPORTS);
    expect(parted.find(({ reports }) => reports.includes('f1'))!.reports).not.toContain('f4');
  });
});
