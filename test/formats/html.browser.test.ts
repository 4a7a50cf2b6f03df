/** The page in a real browser: what hover, focus, Escape and paper show; what it asks for; what a hostile report can do. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html } from '../../src/formats/html.js';
import type { Incident } from '../../src/model/incident.js';
import { overview } from '../../src/tell/overview.js';
import { ADDITIONS, CONTEXT, HARBOUR, REPORTS } from '../tell/harbour.js';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path));
if (!CHROMIUM)
  console.warn('No Chromium was found in /usr/bin: the page is not tried in a browser. `apt-get install chromium` brings one.');

const incident: Incident = { ...HARBOUR, overview: overview(CONTEXT, HARBOUR, ADDITIONS) };
const QUOTE = 'Ten people are now known to have died in the harbour raid';

describe.skipIf(!CHROMIUM)('the page in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-page-'));
  let browser: Browser;
  let page: Page;
  let requests: string[];
  let complaints: string[];

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: CHROMIUM!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function open(incidents: readonly Incident[], viewport = { width: 1000, height: 900 }): Promise<void> {
    await page?.close();
    const file = join(folder, 'overview.html');
    writeFileSync(file, html(incidents, REPORTS));
    page = await browser.newPage({ viewport });
    requests = [];
    complaints = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.goto(pathToFileURL(file).href);
  }

  const first = () => page.locator('.toll .sentence').first();
  const source = () => page.locator('.toll li .source').first();

  test('asks for nothing but itself, and says nothing on the console', async () => {
    await open([incident]);
    await first().hover();
    await page.waitForTimeout(200);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  test('a sentence shows its source while it is pointed at, and while the source is', async () => {
    await open([incident]);
    expect(await source().isVisible()).toBe(false);
    await first().hover();
    await source().waitFor({ state: 'visible' });
    expect(await source().innerText()).toContain(QUOTE);
    expect(await source().innerText()).toContain('Ministry of Defence · Coast Wire, 11 March 2021');
    await source().hover();
    await page.waitForTimeout(400);
    expect(await source().isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await source().waitFor({ state: 'hidden' });
  });

  test('a sentence shows its source while it has the keyboard’s focus; Escape dismisses it', async () => {
    await open([incident]);
    const sentences = await page.locator('.sentence').count();
    const reached = new Set<string>();
    for (let i = 0; i < 400 && reached.size < sentences; i++) {
      await page.keyboard.press('Tab');
      const text = await page.evaluate("document.activeElement.classList.contains('sentence') ? document.activeElement.textContent : null");
      if (typeof text === 'string') reached.add(text);
    }
    expect(reached.size).toBe(new Set(incident.overview.flatMap(({ sentences: told }) => told.map(({ text }) => text))).size);
    await first().focus();
    await source().waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    await source().waitFor({ state: 'hidden' });
    await page.keyboard.press('Shift+Tab');
    await first().focus();
    await source().waitFor({ state: 'visible' });
  });

  test('a source that would fall below the window stands above its sentence', async () => {
    await open([incident], { width: 900, height: 500 });
    const last = page.locator('.what-does-not-add-up .sentence').last();
    await page.evaluate(`{
      const sentence = [...document.querySelectorAll('.what-does-not-add-up .sentence')].at(-1);
      scrollTo(0, sentence.getBoundingClientRect().bottom + scrollY - innerHeight + 6);
      sentence.focus({ preventScroll: true });
    }`);
    const shown = page.locator('.what-does-not-add-up .source').last();
    await shown.waitFor({ state: 'visible' });
    const [below, above] = [await last.boundingBox(), await shown.boundingBox()];
    expect(above!.y + above!.height).toBeLessThanOrEqual(below!.y + 2);
    expect(above!.y).toBeGreaterThanOrEqual(0);
  });

  test('paper shows the sources whole and nothing that floats', async () => {
    await open([incident]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sources').isVisible()).toBe(true);
    expect(await page.locator('.sources ol > li').first().isVisible()).toBe(true);
    expect(
      await page
        .locator('.source')
        .evaluateAll((items) => items.every((item) => !(item as unknown as { checkVisibility(): boolean }).checkVisibility())),
    ).toBe(true);
    expect((await page.pdf()).byteLength).toBeGreaterThan(10_000);
  });

  test.each([[320], [1000]])('nothing is wider than a window of %i', async (width) => {
    await open([incident], { width, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  test('a script in a name does not run', async () => {
    const name = `<img src="https://evil.example/x" onerror="alert('ran')"><script>alert('ran')</script>`;
    await open([
      {
        ...incident,
        title: name,
        overview: [{ heading: 'What happened', sentences: [{ text: name, claims: ['c1'] }] }],
        events: incident.events.map((event) => ({ ...event, what: name })),
      },
    ]);
    await page.waitForTimeout(200);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
    expect(await page.locator('h1').innerText()).toContain('onerror="alert(\'ran\')"');
  });
});
