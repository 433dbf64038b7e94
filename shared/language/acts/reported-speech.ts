import { defineAct } from '../act';

export default defineAct({
  id: 'reported-speech',
  about:
    'The words that follow are somebody else’s: a resident says, I am told, he claims. What they say is not the writer’s act.',
  plain: [
    '{third} [also|just|now|only|still|has|have|had|both|all|then] (~say|~claim|~allege|~complain|~report|~insist|~believe|~think|~feel|~reckon|~maintain|~write|~suggest|~describe|~call|~accuse|~assure {self}|~tell {self}|~tell me|~mention) [to me] [that]',
    '{third} (is|are|was|were) (saying|claiming|alleging|complaining|telling {self}|convinced|adamant|under the impression) [that]',
    '(i|we) (have been|was|were|am|are|had been) told [by {third}] [that]',
    '(i|we) (hear|gather|understand) [it said] [from {third}] that',
    '(according to|in the words of) {third}',
    '(the|an|his|her|their) (allegation|complaint|claim|accusation|suggestion|story|version) (is|was|being|from {third} is) that',
    '{third} {modal} [well] (say|claim|think|feel|argue)',
    'in (his|her|their) [own] words',
    'as {third} (puts|put|sees|saw|tells|told) it',
    'what {third} (said|told {self}|says|wrote|claims)',
    'his (words|view) not mine',
  ],
  reach: 'after',
  examples: {
    found: [
      'A resident tells me that your officer was rude.',
      'I am told that he never rang back.',
      'My constituent feels she was ignored.',
    ],
    quiet: ['He told the committee that there were three bids.', 'I say this with regret.'],
  },
});
