import { defineAct } from '../act';

export default defineAct({
  id: 'group-talk',
  about:
    'Tells what a party group (or the management team) said among themselves. One thin sign is where the writer was, the other what they mean to do. Published or spoken in public is none.',
  strong: [
    '(sat (through|in on|in)|was (at|in|with)|briefed|came out of|went to|been (at|in|to|with)|was (asked|invited) to|presented to|did) ...2 {their-group} ...12 (they|them|split|{group-intent})',
    '{their-group} (told|tell) (me|us|officers|them|him|her) [at|in|when|last|on] ...4 (confidence|private|privately|group|room)',
  ],
  plain: [
    '({their-group}|{member}) (is|are|were|was) [all|completely|badly|hopelessly|deeply|evenly|still] (split|divided|at each other|not united|wobbling|wobbly)',
    '{their-group} (are|is|have|will|were) [going to|all|planning to|plan to|minded to|now|not|decided to|agreed to|meaning to|thinking of] {group-intent}',
    '(at|in|from) (the|their|his|her) [{party-adj}|own] group (meeting|room|session|[{when}]) ...8 (said|told|asked|decided|agreed|argued|split|want|wants|wanted|voted|discussed|discussing)',
    '(has|have|had) (got )?[got] the votes (for|but|only|on|to|in|$)',
    '{group-intent} and hope (nobody|no one|it|you)',
    '(heard|hear|told|learned) ...3 (in|at|from) (the|their) [{party-adj}] group',
    '{*management} ...8 (against (it|your|the|this)|split|no appetite|rather resign|furious|unhappy|opposed|called it|hated|not happy|lukewarm|vanity|sceptical)',
  ],
  thin: [
    '(sat (through|in on)|was (at|in|with)|briefed|came out of|went to|been (in|to|round)|presented to|did the same for|spoke to|attended) ...2 {their-group} ',
    "(they|{member}|two of them|half of them|some of them|two others|three of them|several of them|he|she|{third}) [all|both] (is|are|will|would|want|wants|wanted|plan|plans|intend|intends|'ll|have|do|going) [going|not|to|to be|agreed] [to] {group-intent}",
    '(carried on|talking|talked|discussing|arguing|argued) ...4 (while|after|when|as) (i|{self})',
    '(behind closed doors|in the room|in the group room|among themselves|a fly on|you did not hear (it|this) from me|for your ears|between ourselves|keep it to yourself|not to be repeated|not for repeating)',
    '(at any price|will not have it|would not have it|lost the vote|won the vote|shouting|nearly came to blows|only just|first offer|talking about an amendment)',
    'before (he|she|they) (ask|asks) for it',
    '(they|two of them|half of them|some of them|most of them) (is|are|were) [all|completely|badly|hopelessly|deeply|evenly|still] (split|divided)',
    '(told|asked) (me|us|officers) in confidence',
    '{member} (told|asked) them',
  ],
  silences: [
    '(published|minutes|minute|webcast|agenda|recorded vote|website|portal|press release|in public|open session|at council|in the chamber|public meeting|statement)',
    '(your|each|all|every|both|working|project|user|residents|action|steering|focus|stakeholder|task|tenants|the four|friends|community) [own|four|party|political] (group|groups)',
    '(asked me to (tell|pass)|happy (for|that) you|with (his|her|their) (leave|permission|agreement))',
    '(can not|could not|not|never) ...2 (say|tell|repeat|pass on|discuss|share) ...4',
    '(slides|presentation|briefing|costs|labour and materials|labour market|labour costs|oak room|tea)',
  ],
  moods: ['quoted', 'supposed', 'negated', 'asked'],
  examples: {
    found: [
      'I was in the Labour group last night and they are going to abstain.',
      'The Tories are split on the depot.',
      'The Greens are going to oppose the rent rise.',
      'At their group meeting he said he would resign.',
      'She has the votes, but only just.',
      'I heard it in the group room, in their group: they want a penny on parking.',
      'I briefed the Independents on Monday and two of them will support it.',
      'The management team is against your plan.',
    ],
    quiet: [
      'At your group on Monday you asked for the cost.',
      'The Labour amendment is published with the agenda.',
      'The working group would like the culvert surveyed.',
      'I cannot say what the Conservative group made of it.',
      'All groups have had the same presentation.',
      'As Cllr Rose said at Council, the Liberal Democrats will oppose the rise.',
      'The drains are going to be relaid.',
      'Labour costs are going up.',
    ],
  },
});
