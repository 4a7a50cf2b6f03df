/**
 * Reads, links and reconciles many reports, in a process of its own, and prints what that took as JSON. Arguments: how many reports,
 * then the corpora (JSONL files) they are made of.
 */
import { loadGazetteer, loadLanguage } from '../src/app/data.js';
import { MOST_REPORTS as STACK } from '../src/app/stacks.js';
import { copyLess, createClearer } from '../src/cli/room.js';
import type { Report } from '../src/model/report.js';
import { loadCorpus } from './corpus.js';
import { manyReports } from './many-reports.js';

copyLess();
/** As built, for that is what users run. */
const { openCairn } = (await import(new URL('../dist/lib/index.js', import.meta.url).href)) as typeof import('../src/index.js');

/** Persons; a smaller place bears many a person's name. */
const TOWN = 10_000;

const [count, ...files] = process.argv.slice(2);
const shares = new Set(
  loadLanguage('en')
    .table('term-shares')
    .map(({ term }) => term),
);
const gazetteer = loadGazetteer();
const words = {
  isPlace: (name: string): boolean => gazetteer.candidates(name).some(({ population }) => population >= TOWN),
  isCommon: (word: string): boolean => shares.has(word.toLowerCase()),
};

let began = performance.now();
let spent = 0;
const lap = (): number => {
  const seconds = (performance.now() - began - spent) / 1000;
  began = performance.now();
  spent = 0;
  return Math.round(seconds * 10) / 10;
};

const cairn = openCairn();
const linker = cairn.createLinker();
began = performance.now();
const reports = manyReports(files.map(loadCorpus), Number(count), words)[Symbol.iterator]();

/** As many as the command reads at once, none where all are read. What making them up takes is not counted. */
function nextStack(): readonly Report[] {
  const from = performance.now();
  const stack: Report[] = [];
  while (stack.length < STACK) {
    const { value, done } = reports.next();
    if (done) break;
    stack.push(value);
  }
  spent += performance.now() - from;
  return stack;
}

const clear = createClearer();
for (let stack = nextStack(); stack.length > 0; stack = nextStack()) {
  for (const reading of cairn.readForLinking(stack)) linker.add(reading);
  clear();
}
const reading = lap();
const { incidents } = linker.link();
const linking = lap();
let told = 0;
for (const incident of incidents) if (incident.id) told++;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ reports: Number(count), incidents: told, reading, linking, reconciling: lap(), peak }));
