import { defineAct } from '../act';

export default defineAct({
  id: 'negated',
  about: 'The writer says that what follows is not being said, thought or meant.',
  plain: [
    '(i|we|nobody|no one|none of us) [do|does|did|am|are|is|was|have|has|would|will|should] (not|never) [for one moment|for a moment|at all|really|in any way|for one|here] (saying|suggesting|implying|alleging|claiming|accusing|blaming|criticising|complaining|suggest|imply|allege|claim|accuse|blame|criticise|say|said|mean|wish to suggest|want to suggest|wish to imply|want to imply|think|believe|pretend|saying that)',
    '(nobody|no one|none of us) [here|else] [is|was|has|would|could|can|will] [ever] (saying|suggesting|implying|alleging|said|suggest|suggests|say|says|suggested|claimed|claiming|thinks|thought|think|believes|blames|blaming|doubts|accusing|wants|asking)',
    '(it is|that is|this is) (not|never) (a question|a matter|about|that|because|to say)',
    '(no|not a) (criticism|complaint|reflection|suggestion|question) (of|about|on|against|that)',
    '(rather than|instead of)',
    '^not that',
    '(i|we) (would|should) (never|not) [want to|wish to|dream of|like to] (say|suggest|call|think|describe|accuse|imply|want|wish|dream|be so)',
    '(i|we|nobody|no one) [would] (hate|sorry) (to think|to suggest|anyone to think)',
    '(would not|do not) want {anyone} to (think|believe|feel)',
    '(have|has|had) no (evidence|reason to (think|believe|suppose)|suggestion|wish|intention|desire)',
    '(far be it from me|last (person|one) to|first to deny)',
  ],
  reach: 'after',
  examples: {
    found: [
      'Nobody is saying the surveyor was careless.',
      'I am not suggesting that you were rude.',
      'This is no criticism of Gareth.',
      'I have no reason to think he misled us.',
      'We would never accuse anybody of that.',
      'Nobody thinks you were careless.',
      'I would not want you to think she was idle.',
      'He did it in person rather than by letter.',
    ],
    quiet: [
      'You did not ring back.',
      'I blame you for this.',
      'He never listens.',
      'I cannot believe that he allowed it.',
      'The report is not finished.',
      'Nobody rang me.',
      'He acted without authority.',
      'I say so with regret.',
    ],
  },
});
