import { defineAct } from '../act';

export default defineAct({
  id: 'litigation',
  about:
    'Speaks of a case in court or going there: a claim, prosecution, hearing or possession by or against the council. Roads called Court, legal advice at large and planning appeals are none.',
  plain: [
    '(possession|disrepair|injunction|eviction|enforcement|committal|compensation|negligence|judicial review|court|tribunal|liability|bankruptcy) (hearing|claim|proceedings|order|case|action|papers|summons|trial)',
    '(disrepair|county court|magistrates|high court|crown court|employment tribunal|small claims|judicial review|injunction|prosecution|litigation|particulars of claim|pre action|letter before (action|claim)|legal proceedings|legal action|court papers|witness statement|letter of claim)',
    '(sues|suing|sued|to sue|will sue|sue (us|the council|them|him|her|you)|prosecute|prosecutes|prosecuting|prosecuted|take {anyone} to court|taking {anyone} to court|(taken|go|going|goes|went|gone) to court (on|over|for|in|about|next|unless|if|rather|$)|in court (on|over|for|next|last|tomorrow|again|$)|settle out of court|laid the papers|adjourn|adjourned|adjournment)',
    '(hearing|trial|case|claim) (is|was) [now] (listed|set) [down] [for]',
    "({third's}|{anyone's}|his|her|their|the) (solicitor|solicitors|barrister|counsel) ...5 (claim|case|hearing|court|settle|letter|papers|written|says|instructed)",
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
