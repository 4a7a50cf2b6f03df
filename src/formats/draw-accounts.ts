/** Figures that differ, drawn: each account a point or a span, taken or set aside, over the band the policy made of them. */
import { escape as escaped } from 'html-escaper';
import type { FigureClaim } from '../model/claim.js';
import type { Figure, Incident } from '../model/incident.js';
import { dayInWords } from './days.js';
import type { Page } from './html-sentence.js';
import { groupName } from './ledger-names.js';
import { reportName } from './reports.js';
import { cut, figureWith, label, px, roundStep, svg } from './svg.js';

const WIDTH = 720;
const NAMES = 250;
const ROW = 24;
/** Accounts drawn for one row of the ledger; more stand in the ledger's sources. */
const MOST = 14;

interface Account {
  readonly claim: FigureClaim;
  readonly low: number;
  readonly high: number;
  readonly isOpen: boolean;
  readonly reason: string | null;
}

/** Rows of the whole incident for which reports give more than one number. */
export function drawAccounts(page: Page): string {
  return page.incident.figures
    .filter(({ event, label: finer }) => event === null && finer === null)
    .map((figure) => drawn(page, figure))
    .join('');
}

function drawn(page: Page, figure: Figure): string {
  const accounts = accountsOf(page.incident, figure);
  if (new Set(accounts.map(({ low, high, isOpen }) => `${low}-${high}-${isOpen}`)).size < 2) return '';
  const shown = accounts.slice(0, MOST);
  const from = Math.max(0, Math.min(...shown.map(({ low }) => low), figure.low ?? Infinity) - 1);
  const to = Math.max(...shown.map(({ high }) => high), figure.high ?? 0) + 1;
  const x = (n: number): number => NAMES + ((n - from) / (to - from)) * (WIDTH - NAMES - 24);
  const height = shown.length * ROW + 40;
  const name = `${groupName(figure)} ${figure.effect}`;
  const id = `${page.prefix}-accounts-${figure.group}-${figure.effect}`;
  const body = `${band(figure, x, height - 26, from, to)}${axis(x, from, to, height - 26)}${shown.map((account, i) => accountRow(page, account, i * ROW + 20, x, to)).join('')}`;
  const description = shown
    .map(
      (account) =>
        `${voiceOf(page, account)}: ${account.low === account.high ? account.low : `${account.low} to ${account.high}`}${account.reason ? `, set aside: ${account.reason}` : ''}`,
    )
    .join('; ');
  return figureWith(
    'accounts',
    `Accounts of ${escaped(name)}: filled, taken; open, set aside; shaded, from low to high`,
    svg(id, WIDTH, height, `Accounts of ${name}`, description, body),
  );
}

function accountsOf({ claims }: Incident, figure: Figure): readonly Account[] {
  const reasons = new Map(figure.setAside.map(({ claim, reason }) => [claim, reason]));
  const taken = new Set(figure.claims);
  return claims.flatMap((claim) => {
    if (
      claim.kind !== 'figure' ||
      claim.says.group !== figure.group ||
      claim.says.scope !== 'incident' ||
      !(taken.has(claim.id) || reasons.has(claim.id))
    )
      return [];
    const { low, high } = claim.says.count;
    const first = low ?? high;
    return first === null
      ? []
      : [{ claim, low: first, high: high ?? first, isOpen: low === null || high === null, reason: reasons.get(claim.id) ?? null }];
  });
}

function band({ low, best, high }: Figure, x: (n: number) => number, height: number, from: number, to: number): string {
  const [left, right] = [x(low ?? from), x(high ?? to)];
  const area = `<rect class="band" x="${px(left - 3)}" y="6" width="${px(Math.max(right - left, 0) + 6)}" height="${height - 6}" rx="3"/>`;
  return `${area}${best === null ? '' : `<path class="best" d="M${px(x(best))} 6V${height}"/>`}`;
}

function axis(x: (n: number) => number, from: number, to: number, y: number): string {
  const step = Math.max(1, roundStep(to - from, 8));
  const ticks: string[] = [];
  for (let n = Math.ceil(from / step) * step; n <= to; n += step)
    ticks.push(`<path class="axis" d="M${px(x(n))} ${y}v4"/>${label(x(n), y + 18, String(n), 'soft', 'middle')}`);
  return `<path class="axis" d="M${px(x(from))} ${y}H${px(x(to))}"/>${ticks.join('')}`;
}

const voiceOf = (page: Page, { claim }: Account): string =>
  [claim.speaker?.name, claim.asOf ? dayInWords(claim.asOf) : null].filter(Boolean).join(', ') || reportName(claim.report, page.reports);

function accountRow(page: Page, account: Account, y: number, x: (n: number) => number, to: number): string {
  const { low, high, isOpen, reason, claim } = account;
  const title = `<title>${escaped(`“${claim.quote.replace(/\s+/g, ' ')}”${reason ? ` – set aside: ${reason}` : ''}`)}</title>`;
  const reach = isOpen
    ? `<path class="open-end" d="M${px(x(high))} ${y}H${px(x(to))}"/>`
    : low !== high
      ? `<path class="span" d="M${px(x(low))} ${y}H${px(x(high))}"/>`
      : '';
  const dots = [...new Set([low, high])]
    .map((n) => `<circle class="${reason === null ? 'dot' : 'aside'}" cx="${px(x(n))}" cy="${y}" r="5">${title}</circle>`)
    .join('');
  return `${label(NAMES - 14, y + 4, cut(voiceOf(page, account), 36), reason === null ? '' : 'soft', 'end')}${reach}${dots}`;
}
