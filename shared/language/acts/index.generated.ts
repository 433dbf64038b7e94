// Written by `npm run generate` from the files beside it: edit those.
import type { ActDefinition } from '../act';
import negated from './negated';
import reportedSpeech from './reported-speech';
import supposed from './supposed';

export const acts: readonly ActDefinition[] = [
  negated,
  reportedSpeech,
  supposed,
];
