/** The shipped examples, read by the command in every format. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Incident } from '../../src/model/incident.js';
import { captured } from '../capture/capture.js';
import { cairn, EXAMPLES, ROOT } from './command.js';

const incidentsOf = (jsonl: string): readonly Incident[] =>
  jsonl
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Incident);

describe('the examples', () => {
  it('give an incident each, of five kinds in five countries, valid by the schema', async () => {
    const ran = await cairn(['read', '--format', 'jsonl', EXAMPLES]);
    expect(ran.status).toBe(0);
    expect(ran.err).toMatch(/^cairn: 2 reports give no date of publication: [^\n]*\n$/);
    const incidents = incidentsOf(ran.out);
    expect(incidents.map(({ where }) => where?.country).sort()).toEqual(['CO', 'KZ', 'NG', 'PE', 'SO']);
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(
      JSON.parse(await readFile(join(ROOT, 'schema/incident.schema.json'), 'utf8')) as object,
    );
    for (const incident of incidents) expect(validate(incident), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
  });

  it('hold the invariants: quotes are slices, sentences have claims, low ≤ best ≤ high', async () => {
    const texts = new Map(
      (await captured([join(ROOT, EXAMPLES)])).flatMap((one) => ('report' in one ? [[one.report.id, one.report.text] as const] : [])),
    );
    const { out } = await cairn(['read', '--each', '--format', 'jsonl', EXAMPLES]);
    for (const incident of incidentsOf(out)) {
      const ids = new Set(incident.claims.map(({ id }) => id));
      expect(incident.claims.map(({ id }) => id)).toEqual(incident.claims.map((_, i) => `c${i + 1}`));
      for (const { report, start, end, quote } of incident.claims) expect(texts.get(report)!.slice(start, end)).toBe(quote);
      for (const { sentences } of incident.overview)
        for (const { claims } of sentences) expect(claims.filter((claim) => ids.has(claim)).length).toBeGreaterThan(0);
      for (const { low, best, high } of incident.figures) {
        const numbers = [low, best, high].filter((n) => n !== null);
        expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
      }
    }
  });

  it('give the same bytes twice, and whatever order they come in', async () => {
    const names = (await readdir(join(ROOT, EXAMPLES))).sort().map((name) => join(EXAMPLES, name));
    const [one, two, reversed] = await Promise.all([
      cairn(['read', '--format', 'json', EXAMPLES]),
      cairn(['read', '--format', 'json', EXAMPLES]),
      cairn(['read', '--format', 'json', ...names.reverse()]),
    ]);
    expect(two!.out).toBe(one!.out);
    expect(reversed!.out).toBe(one!.out);
  });

  it('are the same incidents as JSON and as JSONL', async () => {
    const [json, jsonl] = await Promise.all([
      cairn(['read', '--format', 'json', EXAMPLES]),
      cairn(['read', '--format', 'jsonl', EXAMPLES]),
    ]);
    expect(JSON.parse(json!.out)).toEqual(incidentsOf(jsonl!.out));
  });

  it('are written into a folder, and the command says where', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cairn-'));
    try {
      const ran = await cairn(['read', EXAMPLES, '--out', folder]);
      expect(ran.status).toBe(0);
      expect(ran.out).toContain('What happened');
      expect(ran.err).toContain(join(folder, 'overview.html'));
      expect((await readdir(folder)).sort()).toEqual(['incidents.jsonl', 'overview.html', 'overview.md']);
      expect(await readFile(join(folder, 'overview.html'), 'utf8')).toMatch(/^<!doctype html>/i);
      expect(incidentsOf(await readFile(join(folder, 'incidents.jsonl'), 'utf8'))).toHaveLength(5);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('two reports of one incident', () => {
  const CLASH = join(EXAMPLES, 'beledweyne-clash.jsonl');

  it('are one incident with a reason, and two with --each', async () => {
    const [linked, each] = await Promise.all([
      cairn(['read', '--format', 'jsonl', CLASH]),
      cairn(['read', '--each', '--format', 'jsonl', CLASH]),
    ]);
    const [incident, ...others] = incidentsOf(linked!.out);
    expect(others).toEqual([]);
    expect(incident!.reports).toEqual(['radio-hiiraan-1', 'shabelle-wire-7']);
    expect(incident!.findings.map(({ kind }) => kind)).toContain('revision');
    expect(incidentsOf(each!.out)).toHaveLength(2);
  });

  it('are told as they were known by a time', async () => {
    const { out, err } = await cairn(['read', '--as-of', '2020-07-11', '--format', 'jsonl', CLASH]);
    expect(incidentsOf(out)[0]!.reports).toEqual(['radio-hiiraan-1']);
    expect(err).toContain('1 report was not known by 2020-07-11');
  });
});
