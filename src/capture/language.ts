/** Which language a text is in, and whether Cairn reads it. */
import { eld } from 'eld/small';

/** BCP 47 primary tags of the languages that have a folder of tables. */
export const READ_LANGUAGES: readonly string[] = ['en'];

/** UTF-16 units looked at: more text does not change the answer. */
const SAMPLE = 4000;
/** Shorter texts are too short to tell; they are read as English when they are in Latin letters. */
const ENOUGH = 60;

export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const latin = (sample.match(/[a-z]/gi) ?? []).length;
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < ENOUGH) return latin >= letters / 2 ? 'en' : 'und';
  const guess = eld.detect(sample.toLowerCase());
  return guess.language || (latin > letters / 2 ? 'en' : 'und');
}

/** "Russian (ru)" */
export function languageName(code: string): string {
  const name = code === 'und' ? 'a language that could not be told' : new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' }).of(code);
  return code === 'und' ? name! : `${name} (${code})`;
}
