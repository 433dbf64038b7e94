// Written by `npm run generate` from the files beside it: edit those.
import type { Sign } from '../sign';
import question from './question';
import shouting from './shouting';

export const signs: readonly Sign[] = [
  question,
  shouting,
];
