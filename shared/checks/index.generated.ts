// Written by `npm run generate` from the files beside it: edit those.
import type { Check } from './check';
import informationRequest from './channel/information-request';
import instructionToOfficer from './channel/instruction-to-officer';
import juniorBypass from './channel/junior-bypass';
import blindCopy from './copying/blind-copy';
import forwardedWithoutAuthor from './copying/forwarded-without-author';
import noCopyRequest from './copying/no-copy-request';
import requestInConfidence from './copying/request-in-confidence';
import silentCopy from './copying/silent-copy';
import complaintRoute from './respect/complaint-route';
import criticismOfOfficer from './respect/criticism-of-officer';
import personalAttack from './respect/personal-attack';
import publicCriticism from './respect/public-criticism';
import outOfHoursDemand from './timing/out-of-hours-demand';
import outOfHours from './timing/out-of-hours';

export const checks: readonly Check[] = [
  informationRequest,
  instructionToOfficer,
  juniorBypass,
  blindCopy,
  forwardedWithoutAuthor,
  noCopyRequest,
  requestInConfidence,
  silentCopy,
  complaintRoute,
  criticismOfOfficer,
  personalAttack,
  publicCriticism,
  outOfHoursDemand,
  outOfHours,
];
