import { defineAct } from '../act';

export default defineAct({
  id: 'reported-speech',
  about:
    'The words that follow are somebody else’s: a resident says, I am told, he claims. What they say is not the writer’s act.',
  plain: [
    '({third}|{anyone}) [also|just|now|only|still|has|have|had|both|all|then|clearly] (say|says|said|claim|claims|claimed|allege|alleges|alleged|complain|complains|complained|report|reports|reported|insist|insists|insisted|believe|believes|believed|think|thinks|thought|feel|feels|felt|reckon|reckons|reckoned|maintain|maintains|maintained|write|writes|wrote|suggest|suggests|suggested|describe|describes|described|assert|asserts|swears|mention|mentions|mentioned|remarked|concluded) [to {self}] [that]',
    '{third} [has|have|had] (call|calls|called|accuse|accuses|accused)',
    '({third}|{anyone}) [also|just|now|has|have|had] (tell|tells|told|assure|assures|assured|inform|informs|informed) {self} [that]',
    '({third}|{person}) (is|are|was|were) (saying|claiming|alleging|complaining|telling {self}|convinced|adamant|under the impression|of the (view|opinion)) [that]',
    '(i|we) (have been|was|were|am|are|had been) (told|informed|given to understand|led to believe) [by {third}] [that]',
    '(i|we) (hear|gather|understand) [it said] [from {third}] that',
    '(according to|in the words of|quoting|to quote) ({third}|{anyone}|residents|the tenants|the complainant)',
    '(the|an|his|her|their) (allegation|complaint|claim|accusation|suggestion|story|version) (is|was|being|from {third} is) that',
    '{third} {modal} [well] (say|claim|think|feel|argue)',
    'in (his|her|their) [own] words',
    'as {third} (puts|put|sees|saw|tells|told) it',
    'what {third} (said|told {self}|says|wrote|claims)',
    '(his|her|their) words not mine',
    '(some|people|residents|tenants|neighbours|voters|many|most|several|others|they|constituents|traders|parents|families) (say|says|are saying|tell {self}|feel|think|believe|complain|claim|reckon|have told {self}|told {self}|have said|said)',
    '(a|the|this|that) (resident|constituent|tenant|neighbour|trader|caller|family|gentleman|lady) (who|which) (says|said|feels|felt|claims|claimed|thinks|complained)',
    '(passing|pass) (this|it|that|these) on (as|from|word for word)',
  ],
  reach: 'after',
  examples: {
    found: [
      'A resident tells me that your officer was rude.',
      'I am told that he never rang back.',
      'My constituent feels she was ignored.',
      'Mrs Platt said the officer laughed at her.',
      'People are saying that nobody answers.',
      'According to the tenants the surveyor never came.',
      'In her words, he was useless.',
      'The allegation is that he lost the file.',
    ],
    quiet: [
      'He told the committee that there were three bids.',
      'I say this with regret.',
      'I say you are wrong.',
      'We believe that he misled the panel.',
      'It is said in the report.',
      'He has been careless.',
      'Please tell Gareth that I rang.',
      'He spoke to the committee.',
    ],
  },
});
