// Written by `npm run generate` from the files beside it: edit those.
import type { ActDefinition } from '../act';
import apology from './apology';
import askedBy from './asked-by';
import authorKnows from './author-knows';
import capacityStatement from './capacity-statement';
import casework from './casework';
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
import idlePurpose from './idle-purpose';
import informationRequest from './information-request';
import instruction from './instruction';
import insult from './insult';
import mockery from './mockery';
import negated from './negated';
import outOfHoursDemand from './out-of-hours-demand';
import policyRequest from './policy-request';
import praise from './praise';
import predetermination from './predetermination';
import publicAiring from './public-airing';
import referral from './referral';
import reportedSpeech from './reported-speech';
import request from './request';
import routineRequest from './routine-request';
import statedReason from './stated-reason';
import supposed from './supposed';
import threat from './threat';
import wrongdoingReport from './wrongdoing-report';

export const acts: readonly ActDefinition[] = [
  apology,
  askedBy,
  authorKnows,
  capacityStatement,
  casework,
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
  idlePurpose,
  informationRequest,
  instruction,
  insult,
  mockery,
  negated,
  outOfHoursDemand,
  policyRequest,
  praise,
  predetermination,
  publicAiring,
  referral,
  reportedSpeech,
  request,
  routineRequest,
  statedReason,
  supposed,
  threat,
  wrongdoingReport,
];
