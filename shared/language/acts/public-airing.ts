import { defineAct } from '../act';

export default defineAct({
  id: 'public-airing',
  about:
    'The writer says that it will be raised, or offers it, where people hear it: Council, Cabinet, committee, press, social media. Whether somebody’s conduct is at issue, the check reads beside it.',
  strong: [
    "(raise|raising|bring|bringing|put|putting|debate|discuss|discussing) {officer's} ({conduct-noun}|{bad-noun}|name|actions|failure|role) ...4 (at|to|before|in|with|on) [the|full|next] [full|next|planning|licensing|scrutiny] (cabinet|council|committee|scrutiny|meeting|chamber|public|agenda|press|forum)",
    '(letter|statement|comment|quote|article) [is|was] for (publication|the (paper|papers|press|mercury|gazette|echo|letters page))',
    '(you|they|feel free to|happy for you to) [can|may|are welcome to] (use|quote|print|publish) (all of (that|this|it)|that|this|me|any of (this|that)|my words|what i)',
    '(you can|you may|free to|happy to be|may be|can be) [be] (quote|quoted) [me]',
    '(name and shame|naming and shaming)',
    '(say|saying|said|state|put it|repeat|repeat it) [so|it|this|that] (on the record|in public|publicly|openly|in open (council|session|committee))',
  ],
  plain: [
    '(go|going|gone|take|taking|talk|talking|speak|speaking|tell|telling|ring|write|writing|run|pass|hand|give) [it|this|that|him|her|the (matter|story|whole|lot)] [all] [straight] (to|with) the (press|papers|paper|newspaper|newspapers|local (paper|press|radio|rag)|media|mercury|gazette|echo|bbc|radio|television|tv)',
    '(tell|telling|told|inform) the (press|papers|paper|media|public|whole (town|village|ward)|town|mercury|gazette|echo)',
    "(post|posting|put|putting|share|sharing|splash|plaster|write|writing|tweet|publish|publishing) (about|it|this|that|these|all over|something|your|his|her|{*person}|{*person's}) ...4 (on|to|over|in) [the|my|our|ward|all] (facebook|twitter|x|social media|nextdoor|instagram|blog|leaflet|internet|group page|front page)",
    "(shall|will|am going to|intend to|going to|propose to|mean to|be|have to|want to) (raise|raising|bring|bringing|air|name|naming|ask about|say so|speak about|debate) (it|this|that|him|her|the matter|{*officer}|{*officer's}) ...5 (at|in|to|before|on) [the|full|next|open|a] [full|next|public|planning|licensing|scrutiny|overview] (cabinet|council|committee|scrutiny|public|chamber|session|agenda|floor|meeting|record)",
    '(on|for|put it on|place it on|put this on) the [public] record',
    '(readers|listeners|followers|the public|voters|taxpayers|ratepayers|everyone in) (will|should|may|might|deserve|deserves|ought|have) (be|know|to know|have|wonder|wondered|hear|judge)',
    '(frank|open|public) (talk|discussion|debate) ...5 (on the agenda|in committee|at (council|cabinet|committee)|in public)',
    '(on the agenda|at the next (meeting|committee|council)) ...5 about {officer}',
    '(share|pass|forward|circulate) this (widely|with everyone|to everyone|to all members|far and wide)',
    '(everyone|everybody|the whole (town|village|ward|council)|all members|all councillors) (will|is going to|shall|should|ought to|needs to|deserves to) (know|hear|be told|learn|see) (about|of|what|how|that|who)',
  ],
  silences: [
    '(off|not for|not on) the record',
    '(not|never|no intention of|rather not) ...4 (press|papers|media|public|facebook|record)',
    '(without|before) (going|taking|raising)',
  ],
  moods: ['reported-speech', 'negated', 'supposed', 'quoted'],
  examples: {
    found: [
      "I shall be raising Gareth's conduct at Cabinet.",
      'You can use all of that.',
      'I intend to say so on the record.',
      'This letter is for publication.',
      'I am going to the press with this.',
      'I will put it all over Facebook.',
      'I shall raise this in public at the next committee.',
      'Your readers may have wondered who decided it.',
    ],
    quiet: [
      'This is off the record.',
      'I would not go to the press about it.',
      'The press release goes out on Friday.',
      'Is the item on the agenda?',
      'A question at Council has been put down about buses.',
      'Please post the form to her.',
      'The committee meets in public.',
      'We met the editor of the Mercury.',
    ],
  },
});
