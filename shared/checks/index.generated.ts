// Written by `npm run generate` from the files beside it: edit those.
import type { Check } from './check';
import beyondPowers from './channel/beyond-powers';
import chiefOfficerReliance from './channel/chief-officer-reliance';
import enquiryChannel from './channel/enquiry-channel';
import informationRequest from './channel/information-request';
import instructionToOfficer from './channel/instruction-to-officer';
import juniorBypass from './channel/junior-bypass';
import legalProceedings from './channel/legal-proceedings';
import legalThirdParty from './channel/legal-third-party';
import pressureOnAdvice from './channel/pressure-on-advice';
import queueJump from './channel/queue-jump';
import scrutinyAttendance from './channel/scrutiny-attendance';
import staffingInfluence from './channel/staffing-influence';
import blindCopy from './copying/blind-copy';
import confidentialDisclosure from './copying/confidential-disclosure';
import enquirerReplyWithoutMember from './copying/enquirer-reply-without-member';
import forwardedWithoutAuthor from './copying/forwarded-without-author';
import noCopyRequest from './copying/no-copy-request';
import onBehalfUnnamed from './copying/on-behalf-unnamed';
import partyWorkerCopy from './copying/party-worker-copy';
import privateAddress from './copying/private-address';
import requestInConfidence from './copying/request-in-confidence';
import silentCopy from './copying/silent-copy';
import wardMembersLeftOut from './copying/ward-members-left-out';
import groupConfidence from './neutrality/group-confidence';
import groupDecisionAsCouncil from './neutrality/group-decision-as-council';
import groupMeetingRequest from './neutrality/group-meeting-request';
import officerLobbying from './neutrality/officer-lobbying';
import partyPoliticalRequest from './neutrality/party-political-request';
import politicalCommentByOfficer from './neutrality/political-comment-by-officer';
import positionAdvantage from './neutrality/position-advantage';
import privateBusiness from './neutrality/private-business';
import mediaCapacity from './public-voice/media-capacity';
import mediaClearance from './public-voice/media-clearance';
import predetermination from './public-voice/predetermination';
import speaksForCouncil from './public-voice/speaks-for-council';
import unauthorisedCommitment from './public-voice/unauthorised-commitment';
import complaintRoute from './respect/complaint-route';
import criticismByOfficer from './respect/criticism-by-officer';
import criticismOfOfficer from './respect/criticism-of-officer';
import inappropriateComment from './respect/inappropriate-comment';
import intimidation from './respect/intimidation';
import officerComplaintRoute from './respect/officer-complaint-route';
import officerPrivacy from './respect/officer-privacy';
import overFamiliarity from './respect/over-familiarity';
import personalAttack from './respect/personal-attack';
import publicCriticism from './respect/public-criticism';
import lateReply from './timing/late-reply';
import outOfHoursDemand from './timing/out-of-hours-demand';
import outOfHours from './timing/out-of-hours';
import prematureChase from './timing/premature-chase';
import shortNoticeRequest from './timing/short-notice-request';

export const checks: readonly Check[] = [
  beyondPowers,
  chiefOfficerReliance,
  enquiryChannel,
  informationRequest,
  instructionToOfficer,
  juniorBypass,
  legalProceedings,
  legalThirdParty,
  pressureOnAdvice,
  queueJump,
  scrutinyAttendance,
  staffingInfluence,
  blindCopy,
  confidentialDisclosure,
  enquirerReplyWithoutMember,
  forwardedWithoutAuthor,
  noCopyRequest,
  onBehalfUnnamed,
  partyWorkerCopy,
  privateAddress,
  requestInConfidence,
  silentCopy,
  wardMembersLeftOut,
  groupConfidence,
  groupDecisionAsCouncil,
  groupMeetingRequest,
  officerLobbying,
  partyPoliticalRequest,
  politicalCommentByOfficer,
  positionAdvantage,
  privateBusiness,
  mediaCapacity,
  mediaClearance,
  predetermination,
  speaksForCouncil,
  unauthorisedCommitment,
  complaintRoute,
  criticismByOfficer,
  criticismOfOfficer,
  inappropriateComment,
  intimidation,
  officerComplaintRoute,
  officerPrivacy,
  overFamiliarity,
  personalAttack,
  publicCriticism,
  lateReply,
  outOfHoursDemand,
  outOfHours,
  prematureChase,
  shortNoticeRequest,
];
