import type { When } from '../../model/when.js';
export const inZone = (when: When, _zone: string): When => when;
