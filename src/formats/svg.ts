/** Parts that the drawings share. */
import { escape as escaped } from 'html-escaper';

/** One decimal is finer than a screen shows, and keeps pages small. */
export const px = (n: number): string => String(Math.round(n * 10) / 10);

/** A drawing with a name and a description, as wide as its column. `body` is SVG. */
export function svg(id: string, width: number, height: number, title: string, description: string, body: string): string {
  return `<svg viewBox="0 0 ${px(width)} ${px(height)}" role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(description)}</desc>${body}</svg>`;
}

export const figureWith = (className: string, caption: string, drawing: string): string =>
  `<figure class="${className}"><figcaption>${caption}</figcaption>${drawing}</figure>`;

/** Diagonal lines: not stated, not told of, unknown. The id must be the page's only one. */
export const hatching = (id: string): string =>
  `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="6" height="6"/><line class="hatch-line" x1="0" y1="0" x2="0" y2="6"/></pattern></defs>`;

export const label = (x: number, y: number, text: string, className = '', anchor: 'start' | 'middle' | 'end' = 'start'): string =>
  `<text x="${px(x)}" y="${px(y)}"${className ? ` class="${className}"` : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}>${escaped(text)}</text>`;

/** Cut to `most` UTF-16 units between words, with an ellipsis. */
export function cut(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const space = flat.lastIndexOf(' ', most - 1);
  return `${flat.slice(0, space > most / 2 ? space : most - 1)}…`;
}

/** Lines of at most `width` UTF-16 units, at most `most` of them; the last ends in an ellipsis where more would follow. */
export function lines(text: string, width: number, most: number): readonly string[] {
  const words = text.replace(/\s+/g, ' ').trim().split(' ');
  const out: string[] = [];
  let line = '';
  for (const word of words) {
    if (line && line.length + word.length + 1 > width) {
      out.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  out.push(line);
  if (out.length <= most) return out.map((each) => cut(each, width));
  return [...out.slice(0, most - 1), cut(`${out.slice(most - 1).join(' ')}`, width)];
}

/** A round step (1, 2 or 5 times a power of ten) that cuts `span` into about `parts`. */
export function roundStep(span: number, parts: number): number {
  const rough = span / parts;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough) ?? 10) * power;
}
