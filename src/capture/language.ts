/** Which language a text is in, and whether Cairn reads it. */

/** BCP 47 primary tags of the languages that have a folder of tables. */
export const READ_LANGUAGES: readonly string[] = ['en'];

/** UTF-16 units looked at: more text does not change the answer. */
const SAMPLE = 4000;
/** Letters below which the detector guesses wildly ("KABUL BLAST KILLS 3" is Turkish to it). */
const ENOUGH = 80;
/** Words that English has and its neighbours in Latin letters do not; "in", "was" and "for" are Dutch, German or Danish too. */
const ENGLISH = new Set(
  'the and with that from said were which who their have been has had this after when they his they would into near about people killed police'.split(
    ' ',
  ),
);
/** Share of these among all words: running English has above 0.15, a terse summary full of names above 0.06, other languages next to none. */
const ENGLISH_SHARE = 0.05;
/** English is taken where the detector puts another language ahead by less than this, as it does for a text full of foreign names. */
const CLOSE = 0.12;

/**
 * @returns a BCP 47 primary tag, "und" where it cannot be told. A text that is too short, or that the detector is unsure of, is
 *   taken for English when it is mostly in the letters a to z. The detector is loaded only where English words do not settle it.
 */
export async function detectLanguage(text: string): Promise<string> {
  const sample = sampleOf(text);
  if (readsAsEnglish(sample)) return 'en';
  const latin = (sample.match(/[a-z]/gi) ?? []).length;
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  const isLatin = latin > letters * 0.7;
  if (letters < ENOUGH) return isLatin || letters === 0 ? 'en' : scriptOf(sample);
  const { eld } = await import('eld/small');
  const guess = eld.detect(sample.toLowerCase());
  if (guess.language === '') return isLatin ? 'en' : scriptOf(sample);
  const scores = guess.getScores() as Readonly<Record<string, number>>;
  const isClose = (scores[guess.language] ?? 0) - (scores.en ?? 0) < CLOSE;
  return isLatin && (isClose || !guess.isReliable()) ? 'en' : guess.language;
}

/** The beginning may be a headline in capitals or a list of names, so a stretch from the middle is looked at too. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE / 2)} ${text.slice(middle, middle + SAMPLE / 2)}`;
}

function readsAsEnglish(sample: string): boolean {
  let words = 0;
  let english = 0;
  for (const [word] of sample.toLowerCase().matchAll(/[\p{L}\p{M}]+/gu)) {
    words++;
    if (ENGLISH.has(word)) english++;
  }
  return words >= 8 && english >= words * ENGLISH_SHARE;
}

/** A language of the script, for texts too short to tell more; only to say what was found. */
function scriptOf(sample: string): string {
  const found = SCRIPTS.find(([script]) => (sample.match(script) ?? []).length > 3);
  return found?.[1] ?? 'und';
}
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
];

/** "en-GB", "EN", "eng" and "English" are "en". */
export function primaryTag(declared: string): string {
  const tag = declared.trim().toLowerCase().split(/[-_]/)[0]!;
  return tag === 'eng' || tag === 'english' ? 'en' : tag;
}

/** "Russian (ru)" */
export function languageName(code: string): string {
  if (code === 'und') return 'a language that could not be told';
  try {
    return `${new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code)} (${code})`;
  } catch {
    // A declared language may be no tag at all.
    return `"${code.slice(0, 40)}"`;
  }
}
