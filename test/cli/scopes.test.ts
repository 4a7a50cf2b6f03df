/** `cairn scopes`, and reading under a scope. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cairn } from './command.js';

const folder = mkdtempSync(join(tmpdir(), 'cairn-scopes-'));
afterAll(() => rmSync(folder, { recursive: true }));

const BOMBING = 'A bomb exploded at a market in Lima on Monday, killing four people, the police said.';
const ACCIDENT = 'Two trains collided near Lima on Monday in an accident that killed eleven people, the police said.';
const REPORTS = [BOMBING, ACCIDENT].map((text, i) => `${JSON.stringify({ id: `r${i + 1}`, text, published: '2020-03-04' })}\n`).join('');

describe.concurrent('scopes', () => {
  it('are listed with their documents, the default first', async () => {
    const { out, status } = await cairn(['scopes']);
    expect(status).toBe(0);
    expect(out.match(/^\S.*/gm)).toEqual(['all (the default)', 'acled', 'gtd', 'muc-4', 'ucdp-ged']);
    expect(out).toContain('Global Terrorism Database Codebook');
    expect(out).toMatch(/What it judges by weights learned from 1,300 reports .*\n {2}- those who coded/);
  });

  it.each([['--each'], []])('keep what they count, and say what they leave out and why %s', async (...each) => {
    const { out, err, status } = await cairn(['read', ...each, '--scope', 'gtd', '--format', 'jsonl', '-'], REPORTS);
    expect(status).toBe(0);
    expect(out.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({ kind: 'bombing', reports: ['r1'] });
    expect(err).toMatch(/left out by the scope gtd: .*Lima.* \[r2\]: only intentional violence .* \(accident\)/);
    expect(err).not.toContain('no incident is told');
  });

  it('may be a file of one’s own', async () => {
    const file = join(folder, 'own.json');
    writeFileSync(file, JSON.stringify({ name: 'own', counts: [{ kinds: ['accident'], because: 'the desk follows accidents' }] }));
    const { out, err } = await cairn(['read', '--scope', file, '--format', 'jsonl', '-'], REPORTS);
    expect(JSON.parse(out)).toMatchObject({ kind: 'accident' });
    expect(err).toContain('the desk follows accidents (bombing)');
  });

  it('may judge by weights of their own, that lie beside them', async () => {
    const file = join(folder, 'learned.json');
    const judgement = { weights: 'learned.tsv', because: 'the desk counts few such', corpus: 'its reports' };
    writeFileSync(file, JSON.stringify({ name: 'learned', judgement }));
    writeFileSync(join(folder, 'learned.tsv'), 'trait\tvalue\tweight\nword of the report\ttrains\t-1\n');
    const read = () => cairn(['read', '--each', '--scope', file, '--format', 'jsonl', '-'], REPORTS);
    const { out, err } = await read();
    expect(JSON.parse(out)).toMatchObject({ kind: 'bombing' });
    expect(err).toContain('the desk counts few such (most against it: the word of the report "trains")');
    writeFileSync(join(folder, 'learned.tsv'), 'trait\tvalue\tweight\nkind\tbombing\theavy\n');
    const broken = await read();
    expect(broken.status).toBe(2);
    expect(broken.err).toContain('learned.json could not be used: learned.tsv, line 2: expected a number for the weight, found "heavy"');
  });

  it('that are not there end the command', async () => {
    const { err, status } = await cairn(['read', '--scope', 'nato', '-'], REPORTS);
    expect(status).toBe(2);
    expect(err).toContain('there is no scope "nato"; expected one of all, acled, gtd, muc-4, ucdp-ged, or a JSON file');
  });
});
