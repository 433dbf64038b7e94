import { defineAct } from '../act';

export default defineAct({
  id: 'group-decision',
  about: 'Gives a group’s decision as what is to be acted on.',
  plain: [
    '(the|our|my|{party-adj}) [{party-adj}] group [has|have|last night|yesterday] [now|all|formally|unanimously] (decided|agreed|resolved|voted|settled|determined)',
    'group (decided|agreed|resolved|voted) ...6 (so|please|and want|and expect)',
    '(it was|was|been) (decided|agreed|settled|resolved) (at|in|by) [our|the|my] [{party-adj}] group [meeting|last night|on {weekday}]',
    '(we|it was) (decided|agreed|settled|resolved) [it|this] (at|in) group',
  ],
  silences: [
    '(working|task|residents|user|project|steering|friends|action|tenants|community) group',
    '(group of|group has (agreed|decided) to (vote|support|oppose|abstain|nominate|move|put))',
    '(advice|advise|views|to nominate|seat|substitute|place on|whether)',
  ],
  moods: ['quoted', 'reported-speech', 'negated', 'supposed', 'asked'],
  examples: {
    found: [
      'The group has decided to scrap the charge, so please implement it.',
      'Our group agreed last night that the grant be paid.',
      'It was agreed at group on Monday.',
      'The Labour group has resolved that the depot stays open.',
      'We decided it at group.',
      'The Conservative group has voted for the cheaper bins.',
      'It was settled in our group.',
      'Our group has now agreed the figure.',
    ],
    quiet: [
      'The working group has agreed the survey.',
      'Has the group decided?',
      'Cabinet has agreed the charge.',
      'The group has decided to oppose it.',
      'The Labour group has decided to nominate Cllr Price.',
      'A group of residents has agreed to meet.',
      'The committee decided to defer.',
      'Could you brief our group?',
    ],
  },
});
