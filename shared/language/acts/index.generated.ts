// Written by `npm run generate` from the files beside it: edit those.
import type { ActDefinition } from '../act';
import apology from './apology';
import askedBy from './asked-by';
import authorKnows from './author-knows';
import capacityStatement from './capacity-statement';
import casework from './casework';
import chase from './chase';
import commitment from './commitment';
import complaint from './complaint';
import confidentialityMarking from './confidentiality-marking';
import contactAgreed from './contact-agreed';
import copyPermission from './copy-permission';
import copyRefusal from './copy-refusal';
import criticism from './criticism';
import deadline from './deadline';
import decisionCited from './decision-cited';
import disclosedCopy from './disclosed-copy';
import emergency from './emergency';
import endearment from './endearment';
import groupDecision from './group-decision';
import groupInvitation from './group-invitation';
import groupTalk from './group-talk';
import idlePurpose from './idle-purpose';
import indiscretion from './indiscretion';
import informationRequest from './information-request';
import instruction from './instruction';
import insult from './insult';
import litigation from './litigation';
import mockery from './mockery';
import negated from './negated';
import outOfHoursDemand from './out-of-hours-demand';
import ownEmployment from './own-employment';
import ownStatement from './own-statement';
import partyPolitics from './party-politics';
import partyWork from './party-work';
import policyRequest from './policy-request';
import positionClaim from './position-claim';
import praise from './praise';
import predetermination from './predetermination';
import pressure from './pressure';
import privacyQuestion from './privacy-question';
import privateBusiness from './private-business';
import publicAiring from './public-airing';
import publicEvent from './public-event';
import queueJump from './queue-jump';
import referral from './referral';
import reportedSpeech from './reported-speech';
import request from './request';
import routineRequest from './routine-request';
import ruleBreakingRequest from './rule-breaking-request';
import rumour from './rumour';
import scrutinyCall from './scrutiny-call';
import staffing from './staffing';
import statedReason from './stated-reason';
import supposed from './supposed';
import threat from './threat';
import wardTold from './ward-told';
import wrongdoingReport from './wrongdoing-report';

export const acts: readonly ActDefinition[] = [
  apology,
  askedBy,
  authorKnows,
  capacityStatement,
  casework,
  chase,
  commitment,
  complaint,
  confidentialityMarking,
  contactAgreed,
  copyPermission,
  copyRefusal,
  criticism,
  deadline,
  decisionCited,
  disclosedCopy,
  emergency,
  endearment,
  groupDecision,
  groupInvitation,
  groupTalk,
  idlePurpose,
  indiscretion,
  informationRequest,
  instruction,
  insult,
  litigation,
  mockery,
  negated,
  outOfHoursDemand,
  ownEmployment,
  ownStatement,
  partyPolitics,
  partyWork,
  policyRequest,
  positionClaim,
  praise,
  predetermination,
  pressure,
  privacyQuestion,
  privateBusiness,
  publicAiring,
  publicEvent,
  queueJump,
  referral,
  reportedSpeech,
  request,
  routineRequest,
  ruleBreakingRequest,
  rumour,
  scrutinyCall,
  staffing,
  statedReason,
  supposed,
  threat,
  wardTold,
  wrongdoingReport,
];
