import { defineAct } from '../act';

export default defineAct({
  id: 'author-knows',
  about: 'The writer says that the person whose words are passed on knows of it or agrees.',
  plain: [
    '{*person} (is|was|are) [quite|perfectly|very] (happy|content|fine|okay|ok|aware|relaxed|comfortable|pleased) [for|with|about|that|to] ...6',
    '{*person} [has|have|had] [very kindly|kindly] (agreed|consented|said|confirmed|asked|suggested|told me|given) ...3 (share|pass|send|forward|show|copy|see|permission|leave|consent|agreement|may|can|could)',
    '{*person} (knows|knew|know) [that] (i|we|this|about)',
    '{*person} (asked|wanted|wants|would like|suggested|wished) [me|us] [to|that] (pass|send|share|forward|show|copy|let you|you|make sure)',
    '{*person} [has|have] (said|says|told me|tells me) [that] (she|he|they|it) ...3 (happy|glad|fine|content|pleased|ok|okay|welcome|delighted|not mind)',
    'with {*person} (permission|agreement|consent|blessing|leave|knowledge)',
    "with {*person's} (permission|agreement|consent|blessing|leave|knowledge)",
    "at {*person's} (request|suggestion|asking)",
    '(i|we) have (checked with|cleared (this|it) with|agreed (this|it) with) {*person}',
    '(i|we) have (told|asked|warned|let|spoken to|mentioned to) {*person} ...4 (sending|passing|forwarding|sharing|copying|giving|showing|send|pass|forward|share|copy|give|show|know|you|this)',
    '{*person} (would rather|would like you|would want you|wanted you|wants you) ...4 (have|see|know)',
    '{*person} (does not|did not|will not) mind',
  ],
  moods: ['supposed', 'negated', 'asked', 'quoted'],
  silences: ['not (know|knows|told|asked|agreed|aware|happy|consented)', 'without (asking|telling)'],
  examples: {
    found: [
      'Gareth is happy for me to pass this on to you.',
      "I send this with Cllr Cole's agreement.",
      'I have told Jemima I am sending you this.',
      'Cllr Cole asked me to forward this to you.',
      'Jemima knows that I am sharing it.',
      'Cllr Cole has agreed that you may see her note.',
      "At Cllr Cole's request I am passing this on.",
      'Cllr Cole does not mind you seeing it.',
    ],
    quiet: [
      'See below from Cllr Cole.',
      'Cllr Cole does not know I have sent you this.',
      'I have not told Jemima yet.',
      'She has got a point about the times.',
      'This came in from Jemima on Tuesday.',
      'To be aware, see the note below.',
      'Is Cllr Cole happy for me to pass this on?',
      'I would rather she heard it from you.',
    ],
  },
});
