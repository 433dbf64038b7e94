// Written by `npm run generate` from the files beside it: edit those.
import type { ActDefinition } from '../act';

export const acts: readonly ActDefinition[] = [
];
