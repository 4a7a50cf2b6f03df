/** Web pages, Markdown and JSON to reports. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import { captured, capturedFile, chunked, pathOf, shown } from './capture.js';

const reportIn = async (name: string): Promise<Report> => {
  const [one] = await capturedFile(name);
  if (!one || !('report' in one)) throw new Error(`expected a report in ${name}, found ${one ? shown(one) : 'nothing'}`);
  return one.report;
};

describe('a web page', () => {
  it('gives its article, the title first, without menu, scripts, teasers or footer', async () => {
    expect((await reportIn('convoy.html')).text.split('\n\n')).toEqual([
      'Gunmen attack convoy near Gao',
      'Gunmen attacked an army convoy near Gao on Tuesday, killing three soldiers, the defence ministry said.',
      'Two of the attackers were killed, it said, and the others fled on motorcycles towards the border, where a search is under way.',
      '“We heard shots for half an hour,” said a trader who lives beside the road, and who hid with his family in a well until the army came.',
    ]);
  });

  it('gives title, publisher and date of its metadata', async () => {
    expect(await reportIn('convoy.html')).toMatchObject({
      title: 'Gunmen attack convoy near Gao',
      publisher: 'Sahel Daily',
      published: '2021-02-03T06:15:00+00:00',
    });
  });

  it('gives those of linked data in a graph, and minds no broken ones', async () => {
    expect(await reportIn('graph.html')).toMatchObject({
      title: 'Fire on ferry kills two',
      publisher: 'Harbour News',
      published: '2020-05-06',
    });
  });
});

describe('Markdown', () => {
  it('gives its blocks as paragraphs, without marks and HTML', async () => {
    expect((await reportIn('report.md')).text).toBe(
      [
        'Two held after market stabbing',
        'A man stabbed three people at a market in Quetta on Monday,\nthe police said.',
        '“He came out of nowhere,” a trader said.',
        '“We ran.”',
        'One woman died.',
        'Two men were hurt.',
      ].join('\n\n'),
    );
  });

  it('gives its front matter as metadata', async () => {
    expect(await reportIn('report.md')).toMatchObject({
      title: 'Two held after market stabbing',
      published: '2022-04-05',
      publisher: 'Valley News',
    });
  });
});

describe('JSONL', () => {
  it('reads on after every line that is none, and names it', async () => {
    const found = await capturedFile('mixed.jsonl');
    expect(
      found.map((one) =>
        'error' in one
          ? one.error.source.replace(/^.*, /, '')
          : 'report' in one
            ? one.source.replace(/^.*, /, '').replace(/[0-9a-f]{64}/, 'hash')
            : '',
      ),
    ).toEqual(['line 1 (a)', 'line 2 (b)', 'line 4', 'line 5', 'line 6', 'line 7', 'line 8 (hash)', 'line 9 (f)', 'line 10 (g)']);
    expect(found.map(shown).filter((line) => line.startsWith('error'))).toEqual([
      expect.stringContaining('error: expected a JSON object, found what is no JSON'),
      'error: expected a JSON object, found a list',
      'error: expected a field "text" with a string, found none',
      'error: the text is empty',
    ]);
  });

  it('keeps texts as they are: line separators, markup and all', async () => {
    const found = await capturedFile('mixed.jsonl');
    expect(shown(found[1]!)).toBe('read: One man was hurt.\u2028He was taken away.');
    expect(shown(found[8]!)).toBe('read: <p>Two were <b>killed</b>.</p>');
  });

  it('leaves out what is no date or no string, and says so', async () => {
    const one = (await capturedFile('mixed.jsonl'))[6]!;
    expect('report' in one && one.report).toMatchObject({ published: null, publisher: null });
    expect('report' in one && one.warnings).toEqual([
      '"published" was expected to be an ISO 8601 date and is left out, found "06/05/2016"',
      '"publisher" was expected to be a string and is left out, found a number',
    ]);
  });

  it.each([1, 7, 64, 100_000])('is the same from a stream in chunks of %i bytes', async (size) => {
    const bytes = readFileSync(pathOf('mixed.jsonl'));
    const fromStream = await captured(['-'], { stdin: chunked(bytes, size) });
    expect(fromStream.map(shown)).toEqual((await capturedFile('mixed.jsonl')).map(shown));
  });

  it('names a report without an id by the SHA-256 of its text', async () => {
    const one = (await capturedFile('mixed.jsonl'))[6]!;
    expect('report' in one && one.report.id).toBe('436b5075be7cacecf6ca5570c18584adc174cbe8a1c8b5417f980dd39c98bd46');
  });
});

describe('standard input', () => {
  it.each([
    ['a text', 'Two people were killed in Lima.', 'read: Two people were killed in Lima.'],
    [
      'a page',
      '<!DOCTYPE html><html><body><article><p>Two people were killed in Lima.</p></article></body></html>',
      'read: Two people were killed in Lima.',
    ],
    ['JSONL', '{"text": "Two people were killed in Lima."}', 'read: Two people were killed in Lima.'],
    ['nothing', '', 'error: it is empty'],
  ])('may be %s', async (_, input, expected) => {
    const found = await captured(['-'], { stdin: chunked(Buffer.from(input), 16) });
    expect(found.map(shown)).toEqual([expected]);
  });
});
