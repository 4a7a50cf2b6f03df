/** The casualty ledger as a table: one row per group and effect, the whole incident first, then each event. */
import { escape as escaped } from 'html-escaper';
import type { Figure } from '../model/incident.js';
import { marks, type Page } from './html-sentence.js';
import { eventNames, groupName } from './ledger-names.js';

/** @param headingId names the region that scrolls where the table is wider than the page. */
export function ledgerTable(page: Page, headingId: string): string {
  const { figures } = page.incident;
  if (figures.length === 0) return '';
  const policies = new Set(figures.map(({ policy }) => policy));
  const byEvent = new Map<string | null, Figure[]>();
  for (const figure of figures) byEvent.set(figure.event, [...(byEvent.get(figure.event) ?? []), figure]);
  const nameOf = eventNames(page.incident);
  const bodies = [...byEvent.values()].map((rows) => body(page, nameOf(rows[0]!), rows, policies.size > 1)).join('');
  const columns = ['Group', 'Effect', 'Low', 'Best', 'High', 'Basis', ...(policies.size > 1 ? ['Policy'] : []), 'Sources'];
  const caption = `Each person counted once${policies.size === 1 ? `, figures chosen by ${escaped([...policies][0]!)}` : ''}`;
  return `<div class="scroll" tabindex="0" role="region" aria-labelledby="${headingId}"><table><caption>${caption}</caption>
<thead><tr>${columns.map((column) => `<th scope="col"${NUMERIC.has(column) ? ' class="n"' : ''}>${column}</th>`).join('')}</tr></thead>
${bodies}</table></div>`;
}
const NUMERIC = new Set(['Low', 'Best', 'High']);

function body(page: Page, name: string, figures: readonly Figure[], withPolicy: boolean): string {
  return `<tbody${figures[0]!.event === null ? ' class="whole"' : ''}><tr class="event"><th scope="rowgroup" colspan="${withPolicy ? 8 : 7}">${escaped(name)}</th></tr>${figures.map((figure) => row(page, figure, withPolicy)).join('')}</tbody>`;
}

function row(page: Page, figure: Figure, withPolicy: boolean): string {
  const { low, best, high, effect, basis, policy, label, claims, setAside } = figure;
  const number = (n: number | null): string => `<td class="n">${n ?? '<span title="open">–</span>'}</td>`;
  const aside =
    setAside.length === 0
      ? ''
      : ` <span class="aside" title="${escaped(setAside.map(({ reason }) => reason).join('; '))}">${setAside.length} set aside</span>`;
  return `<tr${label === null ? '' : ' class="label"'}><th scope="row">${escaped(groupName(figure))}</th><td>${effect}</td>${number(low)}${number(best)}${number(high)}<td>${basis}${aside}</td>${withPolicy ? `<td>${escaped(policy)}</td>` : ''}<td>${marks(page, page.notes.of(claims))}</td></tr>`;
}
