// Written by `npm run generate` from the files beside it: edit those.
import type { Check } from './check';
import blindCopy from './copying/blind-copy';
import forwardedWithoutAuthor from './copying/forwarded-without-author';
import noCopyRequest from './copying/no-copy-request';
import requestInConfidence from './copying/request-in-confidence';
import silentCopy from './copying/silent-copy';
import outOfHours from './timing/out-of-hours';

export const checks: readonly Check[] = [
  blindCopy,
  forwardedWithoutAuthor,
  noCopyRequest,
  requestInConfidence,
  silentCopy,
  outOfHours,
];
