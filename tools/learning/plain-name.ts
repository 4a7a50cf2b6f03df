/** The form in which what coders wrote is compared with what Cairn read: capitals, without accents, punctuation and articles. */
export const plainName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(?:A|AN|THE)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
