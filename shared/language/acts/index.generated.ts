// Written by `npm run generate` from the files beside it: edit those.
import type { ActDefinition } from '../act';
import askedBy from './asked-by';
import authorKnows from './author-knows';
import confidentialityMarking from './confidentiality-marking';
import copyPermission from './copy-permission';
import copyRefusal from './copy-refusal';
import disclosedCopy from './disclosed-copy';
import negated from './negated';
import reportedSpeech from './reported-speech';
import supposed from './supposed';

export const acts: readonly ActDefinition[] = [
  askedBy,
  authorKnows,
  confidentialityMarking,
  copyPermission,
  copyRefusal,
  disclosedCopy,
  negated,
  reportedSpeech,
  supposed,
];
