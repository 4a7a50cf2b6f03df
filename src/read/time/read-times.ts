import type { Language } from '../language/language.js';
import type { Layout } from '../text/layout.js';
import type { TimeMention } from './time-mention.js';
export const createTimeReader = (_language: Language) => (_layout: Layout): readonly TimeMention[] => [];
