/** Bad input: a clear message or an empty result, the exit status of the contract, never a crash, a hang or invented content. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pathOf } from '../capture/capture.js';
import { cairn } from './command.js';

describe.concurrent('one input', () => {
  it.each([
    ['an empty file', [pathOf('empty.txt')], '', 1, 'the file is empty'],
    ['white space alone', [pathOf('blank.txt')], '', 1, 'the file holds no text'],
    ['binary data', [pathOf('binary.txt')], '', 1, 'expected text, found binary data'],
    ['a PDF', [pathOf('report.pdf')], '', 1, 'expected text, found a PDF'],
    ['a page of scripts', [pathOf('scripts-only.html')], '', 1, 'no article was found in the page'],
    ['a path that is not there', ['not/there.txt'], '', 1, 'not/there.txt: there is no such file or folder'],
    ['nothing on standard input', ['-'], '', 1, 'standard input: it is empty'],
    [
      'a text in another language',
      [pathOf('market-blast-windows-1251.txt')],
      '',
      1,
      'written in Russian (ru), which Cairn does not read yet',
    ],
    [
      'a text without any incident',
      ['-'],
      'The council met on Monday and agreed on a budget for the new library, the mayor said. It will open in spring.',
      0,
      'no incident is told of in standard input',
    ],
    ['a single line of brackets', ['-'], '('.repeat(200_000), 0, 'no incident is told of in standard input'],
    [
      'a line too long to be a report',
      ['-'],
      'a'.repeat(50_000_000),
      1,
      'expected a report of at most 10,000,000 characters, found 50,000,000',
    ],
  ])('%s', { timeout: 60_000 }, async (_, paths, input, status, message) => {
    const ran = await cairn(['read', ...paths], input);
    expect(ran.err).toContain(message);
    expect(ran).toMatchObject({ status, out: '' });
  });

  it('a text that is only background gives nothing', async () => {
    const text =
      'The conflict in the region began in 1991. More than 20,000 people have been killed since then, according to the United Nations.';
    expect(await cairn(['read', '-'], text)).toMatchObject({ status: 0, out: '' });
  });

  it('broken UTF-8 is mended, and said to be', async () => {
    const ran = await cairn(
      ['read', '--format', 'jsonl', '-'],
      Buffer.concat([
        Buffer.from('Zoë Müller and two other people were killed in a blast in K'),
        Buffer.from([0xff]),
        Buffer.from('öln on Monday.'),
      ]),
    );
    expect(ran.status).toBe(0);
    expect(ran.err).toContain('broken UTF-8');
    expect(ran.out).toContain('"cairn":1');
  });

  it('no script of a page runs or is read', async () => {
    const ran = await cairn(['read', '--format', 'jsonl', pathOf('convoy.html')]);
    expect(ran.status).toBe(0);
    expect(ran.out).not.toMatch(/999|script|Forty dead|Mine collapse/);
  });

  it('nothing to tell is an empty list in JSON', async () => {
    expect(await cairn(['read', '--format', 'json', '-'], 'The council met on Monday.')).toMatchObject({ status: 0, out: '[]\n' });
  });
});

describe('some bad among good', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cairn-'));
    await writeFile(join(folder, 'a.txt'), 'Two people were killed in a bomb attack in Lima on Monday, the police said.');
    await writeFile(join(folder, 'b.txt'), '');
    await writeFile(join(folder, 'c.pdf'), '%PDF-1.7');
    await writeFile(join(folder, 'd.png'), 'x');
    await writeFile(join(folder, '.hidden.txt'), '');
    await writeFile(
      join(folder, 'e.jsonl'),
      '{"id": "e1", "text": "Three people were wounded in a shooting in Quito on Friday."}\nno JSON\n{"id": "e1", "text": "A bomb killed four people in Kabul on Sunday."}\n',
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('the good are delivered, the bad named, and nothing is lost', async () => {
    const ran = await cairn(['read', '--format', 'jsonl', folder]);
    expect(ran.status).toBe(1);
    expect(
      ran.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { where: { name: string } }).where.name)
        .sort(),
    ).toEqual(['Kabul', 'Lima', 'Quito']);
    expect(ran.err).toContain('b.txt: the file is empty');
    expect(ran.err).toContain('c.pdf: Cairn does not read .pdf files yet');
    expect(ran.err).toContain('d.png');
    expect(ran.err).not.toContain('.hidden');
    expect(ran.err).toContain('e.jsonl, line 2: expected a JSON object');
    expect(ran.err).toContain('another report with the id "e1" was read before');
  });
});

describe.concurrent('a wrong command says what is accepted', () => {
  it.each([
    [['read'], "missing required argument 'path'"],
    [['read', '--format', 'pdf', 'x'], 'Allowed choices are text, json, jsonl, markdown, html'],
    [['read', '--published', '7/6/2016', 'x'], 'Expected an ISO 8601 date'],
    [['read', '--policy', 'average', 'x'], 'there is no policy "average"; expected one of ucdp.low-best-high'],
    [['read', '--policy', 'not/there.json', 'x'], 'the policy file not/there.json could not be used'],
    [['read', '--judgements', 'not/there.txt', 'x'], 'not/there.txt'],
    [['reed', 'x'], 'Did you mean read?'],
    [['reconcile', 'not-there.csv'], 'not-there.csv'],
  ])('%j', async (args, message) => {
    const ran = await cairn(args);
    expect(ran.err).toContain(message);
    expect(ran).toMatchObject({ status: 2, out: '' });
  });
});
