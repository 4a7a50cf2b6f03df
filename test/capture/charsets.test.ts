/** Bytes in the charsets that reports come in, and bytes that are no text. */
import { describe, expect, it } from 'vitest';
import { capturedFile, shown } from './capture.js';

describe('a text is read in its charset', () => {
  it.each([
    ['market-blast-windows-1251.txt', 'Двое полицейских погибли', 'read as windows-1251, which is a guess'],
    ['cafe-latin1.txt', 'in a café in Besançon', 'read as'],
    ['quotes-windows-1252.txt', 'in the market – two of them', 'read as'],
    ['utf16le-bom.txt', 'Kabul’s old town', null],
    ['utf16be-bom.txt', 'Kabul’s old town', null],
    ['utf16le-no-bom.txt', 'Four people were killed', 'read as UTF-16LE, which it does not say'],
    ['utf8-bom.txt', 'Four people were killed', null],
    ['broken-utf8.txt', 'Häuser and Straßen', 'broken UTF-8'],
    ['declared-koi8.html', 'Взрыв на рынке.', null],
  ])('%s', async (name, part, warning) => {
    const [one] = await capturedFile(name);
    expect(shown(one!)).toContain(part);
    expect(shown(one!)).not.toContain('\ufeff');
    const warnings = 'report' in one! ? one.warnings.join('; ') : '';
    if (warning === null) expect(warnings).toBe('');
    else expect(warnings).toContain(warning);
  });

  it('puts U+FFFD where bytes could not be read', async () => {
    expect(shown((await capturedFile('broken-utf8.txt'))[0]!)).toContain('in the crash\ufffd\ufffd.');
  });
});

describe('what is no text is refused, and said to be what it is', () => {
  it.each([
    ['empty.txt', 'the file is empty'],
    ['blank.txt', 'the file holds no text'],
    ['binary.txt', 'expected text, found binary data'],
    ['report.pdf', 'expected text, found a PDF, which Cairn does not read yet'],
    ['packed.txt', 'expected text, found gzip data: unpack it first'],
    ['scripts-only.html', 'no article was found in the page'],
    ['not-there.txt', 'there is no such file or folder'],
  ])('%s', async (name, reason) => {
    expect((await capturedFile(name)).map(shown)).toEqual([`error: ${reason}`]);
  });
});
