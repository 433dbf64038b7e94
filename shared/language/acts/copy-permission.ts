import { defineAct } from '../act';

export default defineAct({
  id: 'copy-permission',
  about: 'Leave, or a wish, that this go to others. The target is to whom; nobody where it may go to anybody.',
  plain: [
    '(feel free|you are welcome|you are free|happy for you|i am happy|fine by me|no objection|you may|you can|by all means|do feel free|quite content for you|content for you) [for you] to (share|show|forward|pass|copy|send|circulate|quote|use|tell) [this|it|these] [on|round] [to|with] [{*anyone}]',
    '(feel free|you are welcome|you may|you can|by all means|do) [to] (share|show|forward|pass|copy|send|circulate) {this-thing} [on|round] [to|with] [{*anyone}]',
    '[please|do|can you|could you|kindly] (copy|cc|loop|include) {*anyone} [in|in on|into] [when|your reply|the reply|your answer|please|this]',
    'please [also] (copy|cc|include|share with|pass (this|it) [on] to|forward (this|it) to|send (this|it) to|show (this|it) to|let ...2 have) {*anyone}',
    'no reason ...3 (not see|should not see|could not see) (this|it)',
    '(nothing|none of it|none of this|this is not) [is] [here] (confidential|secret|private|sensitive)',
    '(happy|content|fine|glad) (for|with) (this|it) (to be (shared|passed on|circulated|forwarded|shown)|being (shared|passed on))',
    '(share|pass|circulate|send) (this|it) (to|with|round) (whoever|whomever|anyone|anybody|everyone) ...3',
    '(no need to keep this|not a secret|it is no secret)',
    'you (might|may) (want|like) to (share|show|forward|pass) (this|it)',
    '{*anyone} (may|can|should|ought to) (see|have|know) (this|it|about this)',
  ],
  silences: ['not (feel|copy|share|forward|show|pass|send|circulate|be)', 'rather not'],
  moods: ['supposed', 'quoted'],
  examples: {
    found: [
      'Feel free to show this to the Leader.',
      'Please copy Priya in when you reply.',
      'You are welcome to share this with anyone.',
      'I am happy for you to pass it on to Cllr Cole.',
      'None of this is confidential, so use it as you see fit.',
      'By all means forward this to your director.',
      'Happy for this to be shared.',
      'Please also send this to Gareth.',
    ],
    quiet: [
      'Please do not share this.',
      'Can you tell me the date?',
      'You can see the plan on the website.',
      'I am happy to meet you on Thursday.',
      'Please send me the form.',
      'Keep this to yourself.',
      'I shared your concern.',
      'The form is on the website.',
    ],
  },
});
