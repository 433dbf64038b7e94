import { describe, expect, test } from 'vitest';
import { acts } from '../../shared/language/acts/index.generated';
import { compileTable } from '../../shared/language/compile/compile-table';
import { readStatements } from '../../shared/language/read-statements';
import type { Cast } from '../../shared/language/statement';

const respect = ['criticism', 'insult', 'mockery', 'threat', 'complaint', 'public-airing', 'wrongdoing-report'];
const table = compileTable(acts);

const cast: Cast = {
  people: [
    { id: 'writer', names: [], posts: [], role: 'member', place: 'self' },
    { id: 'reader', names: ['denise orme', 'denise', 'mrs orme'], posts: [], role: 'officer', place: 'you' },
    {
      id: 'rob',
      names: ['rob tulley', 'rob', 'mr tulley'],
      posts: ['head of highways'],
      role: 'officer',
      place: 'absent',
    },
    { id: 'anwar', names: ['anwar khan', 'anwar', 'mr khan'], posts: [], role: 'officer', place: 'copied' },
    { id: 'price', names: ['cllr elaine price', 'cllr price', 'elaine'], posts: [], role: 'member', place: 'absent' },
  ],
};

/** Mail that councils send every day, with the words of judgement, threat and complaint in their innocent senses. */
const ordinary = [
  'Could you let me know when the skip at Orchard Way will be emptied?',
  'I disagree with the recommendation, but I can see how you got there.',
  'The road surface is a disgrace and the drains are useless.',
  'You are quite right, the figure should be 41.',
  'You will be late for the site visit unless you leave by two.',
  'Rob was very helpful on the phone this morning.',
  'Sorry to chase, but I have not had a reply about the bus shelter.',
  'I was wrong about the date; the meeting is on the 9th.',
  'My constituent was rude to your staff and I have told her so.',
  'The contractor has been hopeless and I gather you have served notice on him.',
  'I am not complaining, I only want to know who is dealing with it.',
  'Please do not worry about the delay, I know how stretched you are.',
  'Mrs Fenn says the man from the water company was abrupt with her.',
  'Anwar is away until Monday and Rob is covering.',
  'If you think the wording is weak, do say so.',
  'Was the planner at the meeting on Tuesday?',
  'How should a resident go about making a complaint about a bus driver?',
  'The complaints team had 41 complaints about missed bins last month.',
  'I would be grateful for your advice before Thursday.',
  'I shall be asking about this at scrutiny and would rather you heard it from me first.',
  'If I have no answer by Friday I shall have to take it to the Director.',
  'We will be putting down an amendment to the budget.',
  'The government has failed rural councils yet again.',
  'The applicant misled the committee about the number of bedrooms.',
  'I do not understand table 3, could you take me through it?',
  'Your report was clear, though I take a different view on parking.',
  'There is a fool of a dog loose on the rec again.',
  'The lad in the white van is an idiot and the police have his number.',
  'The clown at the gala was a great success.',
  'I felt an absolute fool when I turned up on the wrong day.',
  'Can you explain why the application was refused?',
  'Rob told me that the gullies would be done by Easter.',
  'The surveyor visited on the 3rd and again on the 12th.',
  'You have done nothing wrong and I have said so to the family.',
  'The job is at risk under option B, as the paper says.',
  'Your contract with the leisure operator ends in March, I think?',
  'It would be a shame if the fair could not go ahead.',
  'Mind your step on the site visit, the ground is soft.',
  'You might like to remember that the clocks go back on Sunday.',
  'I know where you mean, it is the corner by the chapel.',
  'The bailiff said he would be back, and she is frightened.',
  'Anwar has a lot on and I do not want to add to it.',
  'Fraud week starts on Monday and the posters look good.',
  'The stolen benches have turned up in a lay-by.',
  'There were no bribes, only biscuits.',
  'Elaine and I do not agree about the crossing, but we get on.',
  'The minister does not listen and does not understand housing.',
  'The planning inspector got it wrong, in my view.',
  'The Ombudsman found that we had taken too long.',
  'I expect better weather than this in June.',
  'Please could you send me the draft, however rough?',
  'Denise, thank you for putting up with my questions.',
  'I think we let the group down on this one and I have apologised.',
  'No criticism of anybody is meant, I only want it put right.',
  'The agent has been difficult, so thank you for your patience with him.',
  'The system lost my form twice; is there a paper one?',
  'You asked whether residents were angry: some are, most want a date.',
  'I cannot support the scheme and shall vote against it.',
  'The press release reads well to me.',
  'Please would you post the minutes on the website?',
  'Had the officer been late I should have waited.',
  'I was short with you on the phone and I am sorry about it.',
  'Nobody could have foreseen the burst main.',
  'Would you speak to Rob about the lining of the bay, please?',
];

describe('ordinary council mail', () => {
  test.each(ordinary)('is left alone: %s', text => {
    const found = readStatements(text, cast, table)
      .flatMap(statement => statement.acts)
      .filter(act => respect.includes(act.act) && act.strength > 1)
      .filter(act => !['third-party', 'service', 'thing', 'self'].includes(act.target.kind))
      .map(act => `${act.act}: ${act.phrase}`);
    expect(found).toEqual([]);
  });
});
