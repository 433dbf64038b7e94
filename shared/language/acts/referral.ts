import { defineAct } from '../act';

export default defineAct({
  id: 'referral',
  about: 'A senior was asked, has agreed, or sent the writer here. The target is the senior.',
  plain: [
    '{*officer} [has|have|had] [also|already|kindly|very kindly|just] (suggested|nominated|advised|recommended|agreed|asked me|approved|cleared|referred me|sent me|pointed me|put me on to|passed me|directed me|invited me|(said|told me|told us|thought) [that]) ...2 ({you}|straight|direct|directly|i (put|ask|write|could|should|might|come|raise|speak|contact|send)|to (ask|write|put|raise|contact|come|speak|send))',
    "(at|on) {*officer's} (suggestion|request|advice|recommendation|invitation)",
    "(with|by) {*officer's} (agreement|blessing|permission|approval|leave|knowledge|okay|ok|consent)",
    '(i|we) have [also|already|just] (written to|copied [in]|asked|spoken to|emailed|raised (it|this) with|been in touch with|checked with|cleared (it|this) with|put (it|this) to|agreed (it|this) with|squared (it|this) with) {*officer}',
    '(copied|copying|cc|ccing|copy) [in|to|this to] {*officer}',
    '{*officer} (knows i|is aware [that|of|i]|is copied|is happy for (me|you)|is content for|has agreed|has no objection)',
    '{*officer} (has|have|had) ...5 in hand',
  ],
  silences: [
    '(no need|do not|never|without|rather than|not) ...3 (trouble|bother|tell|involve|copy|copying|asking|telling|mention|go through|worry)',
    '(has not|have not|did not|had not|does not|do not|is not|not)',
  ],
  moods: ['supposed', 'negated', 'quoted', 'asked'],
  examples: {
    found: [
      'Your head of service suggested I put this to you.',
      'The Director has nominated you as contact for the flood plan.',
      'I have copied in Gareth because it touches policy.',
      'I have written to your director about the policy side.',
      'Gareth said that you would be the person to ask.',
      "At Gareth's suggestion I am writing to you.",
      'I have already spoken to Gareth.',
      "This comes to you with your manager's blessing.",
    ],
    quiet: [
      'There is no need to trouble Gareth.',
      'Gareth was at the meeting.',
      'I have not asked Gareth.',
      'Could you ask Gareth?',
      'Please do not copy Gareth in.',
      'A resident suggested I put this to you.',
      'Is your head of service in today?',
      'Gareth wrote the report.',
    ],
  },
});
