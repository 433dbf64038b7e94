import { defineAct } from '../act';

export default defineAct({
  id: 'asked-by',
  about:
    'The writer tells the reader that a third person has asked, enquired or raised something. The target is the asker.',
  plain: [
    '{*person} [for ...4] (has|have|had) [also|just|now|both|already|recently] (asked|enquired|inquired|requested|raised|queried|written|emailed|been asking|been in touch|put in|submitted|sent in|sent me|come to me|been on to|contacted|rung|chased)',
    '{*person} [also|just] (asked|enquired|requested|raised|queried|emailed|wrote|is asking|was asking|is after|is looking for|is chasing|rang|contacted) [me|us|for|about|to|if|whether|what|why|how]',
    '{*person} [also|just] (wants|wanted|wishes|would like|needs) [to (know|see|have|hear|get|understand|be told|find out|be sent|be given)] (the|a|an|some|any|all|your|our|my|his|her|these|those|this|what|why|how|when|whether|if|figures|information|details|copies|sight|it|them|{digits}|an answer)',
    '{*person} (was|were|has been|have been) (on to|after|at|chasing|badgering|ringing) (us|me|the office|the team) ...5 (wanting|asking|about|for|after)',
    '(came|come|coming|had|received|got|arrived) [in] ...3 from {*person}',
    '(request|question|query|enquiry|email|note|message|complaint) ...3 (from|by) {*person}',
    "(following|further to|re|regarding|about|in answer to|in response to|on|from) {*person's} [recent|original|latest|last] (enquiry|request|question|query|email|note|message|letter|complaint|casework)",
    "{*person's} (enquiry|request|question|query|email|note|casework|complaint)",
    '(asked|raised|requested|prompted) by {*person}',
    '(on behalf of|for) {*person} who (has asked|asked|wants)',
    '(see|as per) {*person} (below|note|email)',
    '(i|we) (have been|was|were) asked (by|for) {*person}',
  ],
  moods: ['supposed', 'negated', 'quoted'],
  silences: ['{third} (asked|raised|wants)', 'each group', '{you} asked'],
  examples: {
    found: [
      'Cllr Cole has asked me for the figures by round.',
      'This came in from Jemima on Tuesday.',
      "Following Cllr Cole's enquiry, here is the position.",
      'I have had a request from Cllr Cole about the lift.',
      'Cllr Cole wants the invoices since 2024.',
      'Jemima has been in touch about the gullies.',
      'The question was raised by Cllr Cole last week.',
      'Cllr Cole is asking about the same thing.',
    ],
    quiet: [
      'As the rounds have been running for six months I thought it would help to set out how they are doing.',
      'Questions to the mailbox please.',
      'You asked for the figures and here they are.',
      'A resident has asked about the lift.',
      'Each group has asked some version of this.',
      'The sheet is attached.',
      'The lift will be mended in the week of the 16th.',
      'I met Cllr Cole at the opening.',
      'Cllr Cole wants to back the smaller bin.',
    ],
  },
});
