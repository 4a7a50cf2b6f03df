/** Markdown to plain text: one paragraph a block, marks dropped. */
import { fromMarkdown as parse } from 'mdast-util-from-markdown';
import { toString as plain } from 'mdast-util-to-string';

export function fromMarkdown(source: string): string {
  return parse(source).children.flatMap((block) => (block.type === 'list' ? block.children : [block])).map((block) => plain(block).replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n');
}
