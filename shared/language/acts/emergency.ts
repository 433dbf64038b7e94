import { defineAct } from '../act';

export default defineAct({
  id: 'emergency',
  about: 'Danger to life or property now: flood, fire, collapse, somebody in distress, what cannot wait.',
  strong: [
    '(danger|risk) (to|of) (life|the public|losing life|collapse|death|injury|drowning|electrocution)',
    '(is|are|has|have|was|being) ...2 (collapsed|on fire|ablaze|electrocuted|drowning|trapped|evacuated|unconscious|suicidal)',
    '(called|rung|ringing|dialled|dial|rang|phoned) [the] (999|fire brigade|ambulance|police|fire service|coastguard)',
  ],
  plain: [
    '(tree|poplar|wall|roof|chimney|scaffolding|lamp post|pole|branch|ceiling|wires|cable) ...2 (down|fallen|fell|collapsed|come down|has come|is down|across|hanging|loose) ...3 [in|on|across|over|into] [the] ...2 (road|path|street|pavement|lane|footpath|house|car|cars|line|lanes)',
    '(flooding|flooded|under water|burst (main|pipe|banks)|sewage|gas leak|smell of gas|live (wire|wires)|sinkhole) ...4 (now|tonight|into|in the (house|kitchen|street|road|home)|through|up|this (morning|evening|minute)|the (house|road|street|kitchen|homes))',
    '(water|smoke|sewage|gas) (is|are) (rising|coming|pouring|leaking|escaping|getting) ...3 (in|into|through|up|out|under)',
    '(no|without) (heating|power|electricity|water|roof|gas|heat) (and|with|for) ...6 (baby|child|children|elderly|oxygen|pensioner|ill|freezing|disabled|newborn)',
    '(sleeping (rough|outside)|on the (street|streets)|nowhere to (go|sleep)|street homeless|thrown out|locked out|turned out) (tonight|this evening|now|with)',
    '(this|it|that|which) (can not|will not|must not|could not) wait',
    '(is|are) (an|a [real|genuine]) emergency',
    '^(emergency|urgent safety|danger|999)',
    '(emergency) (call out|repair|services|team) ...3 (needed|required|please|now)',
    '(someone|somebody|a child|people|residents|a resident|tenant|person) (is|are|will|could|might) [going to|about to|get|be] ...2 (killed|die|drown|seriously hurt|hurt|injured|trapped)',
    '(stabbed|threatened with a|domestic (abuse|violence)|at risk of (harm|suicide|violence)|kill (himself|herself|themselves)|in immediate danger|safeguarding (emergency|alert))',
    '(dangerous|unsafe) (structure|building|wall|chimney|scaffolding|tree|electrics)',
    '(both lanes|road [is] blocked|road closed|blocking the (road|lane)) ...6 (tree|flood|down|water|now|pole|wire)',
  ],
  silences: [
    '(emergency (planning|plan|services committee|contact|contacts|exercise|number|lighting|exit|planner|budget|motion|powers|debate)|flood (plan|defence|defences|scheme|map|risk|warden|wardens|wall|test|grant|fund|alleviation|forum)|fire (officer|safety|door|drill|risk|brigade dinner|station))',
    '(not|no|hardly|never) (an emergency|urgent|a danger|in danger)',
    '(last|years ago|since the|after the|in (2019|2020|2021|2022|2023|2024)|in (january|february|march|april|may|june|july|august|september|october|november|december)|on the {number-day}|the great)',
  ],
  moods: ['quoted', 'supposed', 'negated'],
  examples: {
    found: [
      'There is a poplar down across the road and both lanes are blocked.',
      'Water is coming into the houses in Mill Street now.',
      'The wall has collapsed on to the footpath.',
      'There is a danger to life.',
      'She has no heating and a newborn baby.',
      'The family will be sleeping rough tonight.',
      'This cannot wait.',
      'I have called the fire brigade.',
    ],
    quiet: [
      'When is the emergency planning exercise?',
      'The flood plan is a good piece of work.',
      'This is not an emergency.',
      'The fire officer has objected to the staircase.',
      'It can wait until Monday.',
      'The flood in 2019 closed the hall.',
      'What is the number for repairs?',
      'The tree by the school looks tired.',
    ],
  },
});
