import { defineClasses } from '../classes';

/** Party groups and what they say among themselves. */
export default defineClasses({
  'their-group': [
    '(the|their) {party-adj} (group|lot) [meeting|room|session|pre meeting|away day]',
    '(the|their|his|her) [own] group (meeting|room|session|pre meeting|away day)',
    '(conservatives|tories|lib dems|libdems|liberals|liberal democrats|greens|independents|opposition|other side)',
    'labour',
    'the {name} group [meeting|room]',
  ],
  'group-intent': [
    '(oppose|abstain|vote (for|against|it down)|call (it|your decision|in)|refer (it|this|that)|rebel|cross over|settle for|live with|table (an|a)|move (an|a) amendment|bring (an|a) amendment|walk out|back (it|the|you|three|option|him|her|them|this)|support (it|the|you|him|her|them|this)|have (it|none)|wear it|let it through|tear up|demand|drop (it|the)|go with)',
  ],
  management: ['[the|at|in] (cmt|corporate management team|management team|senior management team|smt|chief officers)'],
  when: [
    '(last night|last week|yesterday|on {weekday}|this morning|{weekday} night|the other (night|day|evening)|earlier|at teatime|{weekday})',
  ],
});
