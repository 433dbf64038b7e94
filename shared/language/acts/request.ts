import { defineAct } from '../act';

export default defineAct({
  id: 'request',
  about: 'Asks the reader for something. A question with a question mark is also the sign `question`.',
  plain: [
    '{asking}',
    '(grateful|obliged|glad|appreciate|appreciated|helpful|kind of you|a help|a great help) ...3 (if|to have|for|could|it)',
    '(let|tell) (me|us) (know|have|see|hear)',
    '^(send|give|tell|show|ring|call|email|find|get|let|confirm|explain|advise|forward|provide|copy) (me|us|him|her|them|back|that|the|whether|when|what|if)',
    '(i|we) [shall|will] (look forward to|await) ...2 (reply|hearing|answer|response|your)',
    '(any (news|update|progress|joy|word)|an (update|answer|explanation|idea) (on|about|please|would|as)|a (date|word|line|reply|call|copy|number|name) please)',
    '(over to you|can you help|your help|advise please|please advise|for your attention|for action|{you} {will-modal} (let|send|tell|find|check|look))',
  ],
  silences: [
    '^(i|we) (would|should) (like|love) to (thank|say|congratulate|add|apologise|record)',
    '(let (me|us) know if {you} (need|want|have any|would like)|if {you} need)',
  ],
  moods: ['quoted', 'reported-speech'],
  examples: {
    found: [
      'Could you look at the gully in Mill Lane?',
      'Please send me the form.',
      'I should be grateful for the date.',
      'Let me know when it is done.',
      'I need the figures by patch.',
      'Any news on the streetlight?',
      'May I see the survey?',
      'Can somebody ring her back?',
    ],
    quiet: [
      'Thank you for the form.',
      'The streetlight is mended.',
      'I would like to thank the team.',
      'The survey was done in spring.',
      'The crew came at nine.',
      'I shall vote against it.',
      'Let me know if you need anything else.',
      'It went very well.',
    ],
  },
});
