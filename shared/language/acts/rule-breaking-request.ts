import { defineAct } from '../act';

export default defineAct({
  id: 'rule-breaking-request',
  about:
    'Asks for a rule, a procedure, the law or one’s authority to be set aside. A question whether discretion exists is none.',
  plain: [
    '(bend|break|stretch|forget|ignore|get round|get around|sidestep|never mind|bypass|breach|overlook|disregard|skip|fudge) (the|your|those|these|all the) ...1 (rules|rule|policy|procedure|procedures|regulations|law|guidance|tender process|standing orders|protocol|red tape|legislation|constitution|scheme of delegation)',
    '(turn|turned) a blind eye',
    '(look|looked) the other way',
    '(backdate|back date|predate|doctor|falsify|fiddle) (it|the|this|that|her|his|my|them|a)',
    '(sign|approve|pay|authorise|grant|issue|push|wave) (it|this|that|them|the ...2) [off|through] (without (the|a|any|going|waiting|an|asking)|on the quiet|even though you|and no questions)',
    '(off the books|on the quiet|under the counter|no questions asked|no need to record|leave no (trace|record)|not write (it|this) down)',
    '(do not|no need to|need not) [bother] (log|record|minute|tender|consult|advertise) (it|this|that|for it|on it)',
    '(even if|though|although) it (is|means) [strictly|technically] (against|outside|breaking|bending|beyond) ...2 (rules|policy|law|procedure|authority|powers|remit)',
    "(not|outside|beyond) {you's} (remit|authority|powers) but ...5 (do|sign|approve|just|go)",
  ],
  thin: [
    '(nobody|no one) (will|would|need|needs to) [ever] (know|find out|check|be any the wiser)',
    '(just (for|this) once|for old times sake|between (us|you and me))',
  ],
  silences: [
    '(not|never|nor|cannot|can not) ...3 (ask|asking|want|suggest|suggesting|bend|break|ignore|expect|turn|look)',
    '(should|must|can|could) not ...3 (ignore|break|bend|turn|be)',
    '(is|are|was|were|has|have|had|been|they|he|she|contractor|developer|landlord|drivers|residents|motorists|applicant|owner|{third}) ...2 (ignoring|ignored|ignore|breaking|broken|broke|bending|bent|breached|breaching|turning|turned|looking|looked)',
    '(discretion|within the rules)',
  ],
  moods: ['quoted', 'reported-speech', 'negated', 'supposed', 'apology'],
  examples: {
    found: [
      'Could you bend the rules for once?',
      'Just ignore the policy and pay it.',
      'Please turn a blind eye to the sign.',
      'Can you backdate it to May?',
      'Sign it off without the inspection.',
      'Nobody need know.',
      'Never mind the procedure, get it done.',
      'Approve it on the quiet.',
    ],
    quiet: [
      'Is there any discretion in the policy?',
      'I am not asking you to bend the rules.',
      'Drivers are ignoring the rules at the junction.',
      'The contractor turned a blind eye.',
      'What is the procedure?',
      'We cannot ignore the law.',
      'Nobody knows who owns the lane.',
      'Please sign the form.',
    ],
  },
});
