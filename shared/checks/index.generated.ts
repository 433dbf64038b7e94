// Written by `npm run generate` from the files beside it: edit those.
import type { Check } from './check';

export const checks: readonly Check[] = [
];
