/** The page's structure, read by an HTML parser: landmarks, headings, tables, drawings, ids, policy, escaping. */
import { createHash } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html.js';
import { SCRIPT, SCRIPT_HASH } from '../../src/formats/html-script.js';
import type { Claim } from '../../src/model/claim.js';
import type { Incident } from '../../src/model/incident.js';
import { overview } from '../../src/tell/overview.js';
import { redact } from '../../src/tell/withhold-names.js';
import { ADDITIONS, CONTEXT, HARBOUR, REPORTS } from '../tell/harbour.js';

const incident: Incident = { ...HARBOUR, overview: overview(CONTEXT, HARBOUR, ADDITIONS) };
const page = html([incident], REPORTS);
const { document } = parseHTML(page);
const many = parseHTML(html([incident, { ...incident, id: 'i-two' }], REPORTS)).document;
const all = (selector: string, of = document) => [...of.querySelectorAll(selector)];

describe('structure', () => {
  test('language, title, landmarks', () => {
    expect(document.documentElement.getAttribute('lang')).toBe('en');
    expect(document.title).toBe(incident.title);
    for (const landmark of ['header', 'main', 'footer']) expect(document.querySelector(`body > ${landmark}`), landmark).not.toBeNull();
  });
  test.each([
    ['one incident', document],
    ['several', many],
  ])('%s: one h1, and no heading level is skipped', (_name, of) => {
    const levels = all('h1,h2,h3,h4,h5,h6', of as typeof document).map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
  });
  test.each([
    ['one incident', document],
    ['several', many],
  ])('%s: ids are unique, and every reference has its target', (_name, of) => {
    const ids = all('[id]', of as typeof document).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const attribute of ['aria-describedby', 'aria-labelledby'])
      for (const element of all(`[${attribute}]`, of as typeof document))
        for (const id of element.getAttribute(attribute)!.split(' ')) expect(ids).toContain(id);
    for (const link of all('a[href^="#"]', of as typeof document)) expect(ids).toContain(link.getAttribute('href')!.slice(1));
    for (const [, id] of of.toString().matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });
  test('sections in the order of the overview, then ledger and sources', () => {
    expect(all('article > section > h2').map(({ textContent }) => textContent)).toEqual([
      ...incident.overview.map(({ heading }) => heading),
      'The ledger',
      'Sources',
    ]);
  });
  test('several incidents have contents that lead to each', () =>
    expect(all('nav a', many).map((link) => link.getAttribute('href'))).toEqual(['#i1', '#i2']));
});

describe('sources', () => {
  test('every sentence can be focused and shows the words it rests on, who says them, and the report', () => {
    const sentences = all('.sentence');
    expect(sentences.map(({ textContent }) => textContent)).toEqual(
      incident.overview.flatMap(({ sentences: told }) => told.map(({ text }) => text)),
    );
    for (const sentence of sentences) {
      expect(sentence.getAttribute('tabindex')).toBe('0');
      const source = document.getElementById(sentence.getAttribute('aria-describedby')!)!;
      expect(source.querySelectorAll('q mark').length).toBeGreaterThan(0);
      expect(source.querySelector('.voice')!.textContent).toMatch(/Selim Gazette, 10 March 2021|Coast Wire, 11 March 2021/);
    }
  });
  test('claims of a sentence are marked within it', () => {
    const first = document.querySelector('.toll .source q')!;
    expect(first.textContent).toBe(
      "Ten people are now known to have died in the harbour raid, the Ministry of Defence said on Thursday, after Mr Bekele's colleague succumbed to his wounds.",
    );
    expect(first.querySelector('mark')!.textContent).toBe('Ten people are now known to have died');
  });
  test('reports are named and linked, at the end', () =>
    expect(all('.reports a').map((link) => link.getAttribute('href'))).toEqual(['https://news.example/r1', 'https://news.example/r2']));
  test('without the reports, quotes stand for themselves', () => {
    const bare = parseHTML(html([incident])).document;
    expect(bare.querySelector('.toll .source mark')!.textContent).toBe('Ten people are now known to have died');
  });
  test('withheld names are nowhere on the page', () => expect(html([redact(incident)], REPORTS)).not.toContain('Bekele'));
});

describe('ledger', () => {
  test('is a table with a caption, scopes, and a row for each figure', () => {
    const table = document.querySelector('section.ledger table')!;
    expect(table.querySelector('caption')!.textContent).toContain('ucdp.low-best-high');
    expect(all('thead th').every((th) => th.getAttribute('scope') === 'col')).toBe(true);
    expect(all('tbody th[scope="row"]')).toHaveLength(incident.figures.length);
    expect(all('tbody th[scope="rowgroup"]').map(({ textContent }) => textContent)).toEqual([
      'Whole incident',
      'One party set fire to the fuel depot',
    ]);
    expect(all('tbody tr')[1]!.textContent).toContain('people');
    expect([...all('tbody tr')[1]!.querySelectorAll('td.n')].map(({ textContent }) => textContent)).toEqual(['9', '10', '10']);
  });
  test('says why claims were set aside', () =>
    expect(document.querySelector('td .aside')!.getAttribute('title')).toBe('an earlier count by the same source'));
});

describe('drawings', () => {
  test('each has a title and a description that says what it shows', () => {
    const drawings = all('figure svg');
    expect(drawings.map((svg) => svg.querySelector('title')!.textContent)).toEqual([
      'Tolls by group',
      'Accounts of people killed',
      'killed over time',
      'Chronology',
      'Places',
    ]);
    for (const svg of drawings) expect(svg.querySelector('desc')!.textContent!.length).toBeGreaterThan(10);
  });
  test('tolls by group say what no group accounts for', () =>
    expect(document.querySelector('figure.parts desc')!.textContent).toBe(
      '10 killed: 5 civilians, 2 military, 2 perpetrators, 1 told of in no group',
    ));
  test('strands stand side by side, unstated times are hatched', () => {
    const chronology = document.querySelector('figure.chronology')!;
    const dots = [...chronology.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')));
    expect(dots[2]).toBe(dots[1]);
    expect(dots[3]).toBeGreaterThan(dots[2]!);
    expect(chronology.querySelectorAll('circle.open').length).toBe(3);
    expect(chronology.querySelector('rect[fill^="url(#"]')).not.toBeNull();
  });
  test('a map needs two places, accounts two numbers, a course two moments', () => {
    const plain: Incident = {
      ...incident,
      events: [],
      claims: incident.claims.filter(({ id }) => id !== 'c26'),
      figures: [{ ...incident.figures[0]!, claims: ['c1'], setAside: [] }],
    };
    expect(all('figure', parseHTML(html([plain])).document)).toHaveLength(0);
  });
});

describe('safety', () => {
  test('the policy allows this script and nothing else', () => {
    expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
    expect(document.querySelector('meta[http-equiv]')!.getAttribute('content')).toMatch(
      new RegExp(`^default-src 'none'; style-src 'unsafe-inline'; script-src '${SCRIPT_HASH.replace(/[+/]/g, '\\$&')}'`),
    );
    expect(all('script').map(({ textContent }) => textContent)).toEqual([SCRIPT]);
  });
  test('nothing is fetched: no source, style sheet, font or image from anywhere', () =>
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|@import|url\((?!#)|\ssrc=/));
  test('what a report says is text, wherever it stands', () => {
    const EVIL = `<img src=x onerror=alert(1)>"'</script></style><svg onload=alert(1)>`;
    const evil = JSON.parse(JSON.stringify(incident), (key, value) =>
      typeof value === 'string' &&
      ['title', 'text', 'what', 'name', 'position', 'label', 'message', 'quote', 'mention', 'policy', 'reason'].includes(key) &&
      value !== 'people'
        ? `${EVIL}${value}`
        : value,
    ) as Incident;
    const reports = new Map(
      [...REPORTS].map(([id, report]) => [
        id,
        { ...report, title: EVIL, publisher: EVIL, url: `javascript:${EVIL}`, text: `${EVIL}${report.text}` },
      ]),
    );
    const shifted = evil.claims.map((claim) => ({ ...claim, start: claim.start + EVIL.length, end: claim.end + EVIL.length }) as Claim);
    for (const out of [
      html([evil], reports),
      html([{ ...evil, claims: shifted.map((claim) => ({ ...claim, quote: claim.quote.slice(EVIL.length) }) as Claim) }], reports),
      html([evil]),
    ]) {
      const parsed = parseHTML(out).document;
      expect(all('img, [onerror], [onload], iframe', parsed)).toHaveLength(0);
      expect(all('script', parsed)).toHaveLength(1);
      expect(all('a', parsed).every((link) => /^(?:#|https?:)/.test(link.getAttribute('href')!))).toBe(true);
    }
  });
});

test('same incidents, same bytes', () => expect(html([structuredClone(incident)], REPORTS)).toBe(page));
