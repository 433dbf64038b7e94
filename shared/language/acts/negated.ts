import { defineAct } from '../act';

export default defineAct({
  id: 'negated',
  about: 'The writer says that what follows is not being said, thought or meant.',
  plain: [
    '(i|we|nobody|no one|none of us) [do|does|did|am|are|is|was|have|has|would|will|could|can|should] [not|never] (saying|suggesting|implying|alleging|claiming|accusing|blaming|criticising|complaining|suggest|imply|allege|accuse|blame|criticise)',
    '(i|we) (do|am|would|have|could|can|will|did) (not|never) [for one moment|for a moment|at all|really|in any way] (saying|suggesting|implying|alleging|accusing|blaming|criticising|complaining|suggest|imply|allege|accuse|say|said|claim|mean|blame|criticise|believe|wish to suggest|want to suggest)',
    '(nobody|no one|none of us) [here] (is|was|has|would|could|can) (saying|suggesting|implying|alleging|said|suggest|say|suggested|claimed|claiming)',
    '(it is|that is|this is) (not|never) (a question|a matter|about|that|because|to say)',
    '(no|not a) (criticism|complaint|reflection) (of|about|on|against)',
    '(far from|rather than|instead of|without)',
    'not that',
    '(i|we) (would|should) (never|not) [want to|wish to|dream of]',
  ],
  reach: 'after',
  examples: {
    found: [
      'Nobody is saying the surveyor was careless.',
      'I am not suggesting that you were rude.',
      'This is no criticism of Gareth.',
    ],
    quiet: ['I do not think he understands the scheme.', 'You did not ring back.'],
  },
});
