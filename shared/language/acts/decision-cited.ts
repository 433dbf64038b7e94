import { defineAct } from '../act';

export default defineAct({
  id: 'decision-cited',
  about: 'The words rest on a decision of Council, Cabinet, a committee, the Mayor, or on a minute.',
  plain: [
    '{deciding-body} [has|have|had|also|then|unanimously|already|formally|only] (resolved|agreed|decided|voted|approved|adopted|carried|instructed|directed|asked for|endorsed|ratified|settled|determined|delegated|authorised|accepted|passed)',
    "(resolved|agreed|decided|approved|carried|adopted|authorised|voted through|passed) (by|at) [the last|last week's|the] {deciding-body}",
    '(resolution|decision|decisions|vote|minutes|instruction|wish|motion) of [the] {deciding-body}',
    "{deciding-body} 's (decision|resolution|vote|instruction|minute|motion) ...3 (of|on|in|that|to|has|was|is|dated)",
    '(minute|minuted|resolution|decision notice|decision record) (number|no|ref|reference|{digits}|of the)',
    '(minuted|in the minutes|recorded in the minutes) [that|at|as|of]',
    '(as|following|further to|in line with|under|per|pursuant to|because of|since) ...4 (resolution|decision|vote|minute) ...5 {deciding-body}',
    '(the motion|the amendment|the recommendation) (was (carried|passed|agreed|adopted|approved)|that (council|cabinet|we) (passed|carried|agreed|adopted))',
    '(delegated to {you}|delegated authority) ...6 (by|from) {deciding-body}',
  ],
  silences: [
    '(has|have|had|will|would|is|was) ...2 {deciding-body} ...3 (decided|agreed|voted|approved|resolved) ...5 yet',
    '(when|before|until|if|unless|whether|once) [the] {deciding-body} ...2 (decides|agrees|votes|approves|meets|has)',
  ],
  moods: ['quoted', 'supposed'],
  examples: {
    found: [
      'Cabinet resolved on 11 June that the charge be withdrawn.',
      'Full Council voted for the lower limit in March.',
      'As agreed by the Planning Committee, the condition is to be added.',
      "The Mayor's decision of 3 May has cleared call-in.",
      'It is minuted that the work would start in May.',
      'This follows the resolution of the Licensing Committee.',
      'See minute 43.',
      'The motion was carried in July.',
    ],
    quiet: [
      'I have decided to ask you for the file.',
      'If Cabinet agrees I will write again.',
      'Cabinet meets at six.',
      'You agreed to send it.',
      'My decision is that the lavatories stay open.',
      'Has the committee decided yet?',
      'The residents voted with their feet.',
      'Only a minute of your time.',
    ],
  },
});
