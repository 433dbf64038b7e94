import { defineAct } from '../act';

export default defineAct({
  id: 'litigation',
  about:
    'Speaks of a case in court or going there: a claim, prosecution, hearing or possession by or against the council. Roads called Court, legal advice at large and planning appeals are none.',
  plain: [
    '(possession|disrepair|injunction|eviction|enforcement|committal|compensation|negligence|judicial review|tribunal|liability|bankruptcy) (hearing|claim|proceedings|order|case|action|papers|summons|trial)',
    '(disrepair|county court|magistrates|employment tribunal|small claims|judicial review|injunction|(the|our|your|this|that|any|for|his|her|their) (prosecution|litigation|high court|crown court)|particulars of claim|pre action|letter before (action|claim)|(the|our|your|his|her|their|my|any) (legal (proceedings|action)|court (hearing|claim|proceedings|order|case|action|summons|trial))|court (hearing|order|summons|papers|claim|proceedings)|court papers|witness statement|letter of claim)',
    '({the-council} [are|is|were|was|be|will|to|going to|not|have|still] (sue|sues|suing|sued|prosecute|prosecutes|prosecuting|prosecuted)|(sue|sues|suing|sued|prosecute|prosecutes|prosecuting|prosecuted) ({the-council}|us|you|him|her|{third}|{person}|my|our|your|the (farm|owner|owners|landlord|tenant|contractor|firm|fly ...1|driver|shop|pub|company))|take {anyone} to court|taking {anyone} to court|(taken|go|going|goes|went|gone) to court (on|over|for|in|about|next|unless|if|rather|$)|in court (on|over|for|next|last|tomorrow|again)|settle out of court|laid the papers|(adjourn|adjourned|adjournment of) [the|a|an|his|her|their|my|until|to])',
    '(hearing|trial|case|claim) (is|was) [now] (listed|set) [down] [for]',
    "({third's}|{anyone's}|his|her|their|the) (solicitor|solicitors|barrister|counsel) ...5 (claim|case|hearing|court|settle|letter|papers|written|says|instructed)",
  ],
  thin: [
    '(sues|suing|sued|to sue|will sue|sue them|prosecute|prosecutes|prosecuting|prosecuted|in court $|adjournment|prosecution|litigation|court case|legal proceedings|legal action|court action|court trial|high court|crown court)',
  ],
  silences: [
    '(planning (appeal|inspector)|public inquiry|appeal hearing|not taking it anywhere)',
    '(hearing (aid|aids|loop|test|impaired)|licensing hearing|fine of|insurance)',
  ],
  moods: ['quoted', 'negated'],
  examples: {
    found: [
      'The possession hearing is on 1 October.',
      'Are you prosecuting the farm?',
      'I understand the disrepair claim is listed for December.',
      'Is there any chance that we could settle out of court?',
      'His solicitors have written about the claim.',
      'It is going to court in March.',
      'We have had a letter before action.',
      'When is the magistrates’ case?',
    ],
    quiet: [
      'The crossing in Court Road has not been built.',
      'The tennis court needs a net.',
      'She has had legal advice about the hedge.',
      'The planning appeal was dismissed.',
      'The licensing hearing is at ten.',
      'The hearing loop in the chamber is broken.',
      'Who is our solicitor for land charges?',
      'The case officer is on leave.',
      'Dear Sue, thank you for the note.',
    ],
  },
});
