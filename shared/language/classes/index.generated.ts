// Written by `npm run generate` from the files beside it: edit those.
import type { Classes } from '../classes';
import copies from './copies';
import verbs from './verbs';

export const classes: readonly Classes[] = [
  copies,
  verbs,
];
