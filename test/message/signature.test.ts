import { describe, expect, it } from 'vitest';
import { splitBody } from '../../shared/message/split';

const disclaimer =
  'This email and any files sent with it are confidential and intended only for the person named above. If you have received it in error please tell the sender and delete it.';
const welsh =
  "Mae'r e-bost hwn ac unrhyw atodiadau yn gyfrinachol ac wedi'u bwriadu ar gyfer y sawl a enwir yn unig. Os ydych wedi derbyn y neges hon drwy gamgymeriad, rhowch wybod i'r anfonwr.";

const letter = 'Dear Ann\n\nCould you look at the gate before Friday?';

/** Own words, and what should be taken off beneath them. */
const signed: readonly (readonly [string, string, string])[] = [
  ['a delimiter', `${letter}\n\nBen`, 'Ben Hall\nWard councillor'],
  ['a card with a telephone', letter, 'Ben Hall\nPlanning Officer\n01632 960131'],
  ['a card with the council’s name', letter, 'Ben Hall\nPlanning\nMoor District Council'],
  ['a card in one line', letter, 'Cllr Ben Hall | Labour | Heron’s Reach'],
  ['a card beneath the name signed', `${letter}\n\nBen`, 'Ben Hall\nHead of Planning'],
  ['a card beneath initials signed', `${letter}\n\nBH`, 'Ben Hall\nHead of Planning'],
  [
    'a card directly under the closing',
    `${letter}\n\nKind regards`,
    'Ben Hall MRTPI\nHead of Planning\nMoor Borough Council\nT: 01632 960131',
  ],
  [
    'a card directly under closing and name',
    `${letter}\n\nMany thanks,\nBen`,
    'Ben Hall\nHead of Planning\nwww.moor.gov.uk',
  ],
  [
    'a card with pronouns and two titles',
    `${letter}\n\nBen`,
    'Cllr Dr Ben Hall (he/him)\nCadeirydd / Chair\nCyngor Moor',
  ],
  ['a phone’s line', `${letter}\n\nBen`, 'Sent from my iPhone'],
  ['a phone’s line in Welsh', `${letter}\n\nBen`, 'Anfonwyd o fy iPhone'],
  ['a disclaimer alone', `${letter}\n\nBen`, disclaimer],
  ['a disclaimer in Welsh', `${letter}\n\nBen`, welsh],
  ['a disclaimer in both languages under a card', `${letter}\n\nBen`, `Ben Hall\nClerk\n\n${welsh}\n\n${disclaimer}`],
  ['a disclaimer between rules', letter, `Ben Hall\n01632 960131\n\n**********\n${disclaimer}\n**********`],
  ['a note of hours under a card', `${letter}\n\nBen`, 'Ben Hall | Clerk\n\nI work part-time and may read this late.'],
  [
    'an imprint under a card',
    `${letter}\n\nBen`,
    'Cllr Ben Hall\nLabour, Moor Ward\n\nPromoted by A. Lee on behalf of B. Hall, 1 Mill Lane, Moor',
  ],
  ['a protective marking under a card', `${letter}\n\nBen`, 'Ben Hall | Clerk\nMoor Council | Mill Lane\n\nOFFICIAL'],
  ['a plea for trees', `${letter}\n\nBen`, 'Please consider the environment before printing this email.'],
  ['a welcome to Welsh', `${letter}\n\nBen`, 'Croesawn ohebiaeth yn Gymraeg. We welcome correspondence in Welsh.'],
];

describe('a signature is taken off', () => {
  it.each(signed)('with %s', (kind, own, signature) => {
    const isDelimited = kind === 'a delimiter';
    const gap = /directly under/.test(kind) ? '\n' : '\n\n';
    const split = splitBody({ text: `${own}${gap}${isDelimited ? '-- \n' : ''}${signature}\n` });
    expect(split.own).toBe(own);
    expect(split.signature).toBe(signature);
  });
});

describe('what the sender wrote stays', () => {
  it.each([
    ['a first name', `${letter}\n\nBen`],
    ['a full name', `${letter}\n\nBen Hall`],
    ['initials', `${letter}\n\nB.H.`],
    ['a name and post, which is how the letter is signed', `${letter}\n\nYours sincerely\nBen Hall\nHead of Planning`],
    ['a name and team', `${letter}\n\nBen Hall\nPlanning Compliance`],
    ['a name and ward', `${letter}\n\nBEN HALL\nHERON’S REACH`],
    ['a telephone number in the last line', `${letter}\n\nBen 07700 900177`],
    [
      'a plea for confidence',
      `${letter}\n\nThis is confidential. Please do not copy or forward this email to anyone else.`,
    ],
    [
      'a plea in the first person',
      `${letter}\n\nI sent you this in error. Please delete it and tell the sender of the files: the views expressed are not necessarily mine.`,
    ],
    ['a link', `${letter}\n\nhttps://www.moor.gov.uk/gate`],
    [
      'a postscript beneath a name',
      `${letter}\n\nBen Hall\nMoor District Council\n01632 960131\n\nPS bring the key, would you?`,
    ],
    ['a list of people', `${letter}\n\nThe panel is:\n\nAnn Lee, Chair\nBen Hall, Vice-chair\n\nSee you there.`],
    ['the days one works', `${letter}\n\nI work Mondays only, so ring me then.`],
  ])('%s', (_, text) => {
    const split = splitBody({ text });
    expect(split.own).toBe(text);
    expect(split.signature).toBe('');
  });
});

describe('a signature in a colour of its own', () => {
  const page = (style: string): string =>
    `<p class=MsoNormal>Dear Ann,</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>Friday is good.</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal><span style="${style}">Ben Hall<br>Planning Compliance</span></p>`;
  it('is told from a letter signed with name and team', () => {
    expect(splitBody({ html: page('color:#1F4E79') })).toMatchObject({
      own: 'Dear Ann,\n\nFriday is good.',
      signature: 'Ben Hall\nPlanning Compliance',
    });
    expect(splitBody({ html: page('color:black') }).signature).toBe('');
  });
});

describe('a mailing list’s notice', () => {
  it('is nobody’s words', () => {
    const notice =
      '_______________________________________________\nMoor-news mailing list\nTo leave this list send a blank message';
    expect(splitBody({ text: `${letter}\n\nBen\n\n${notice}` })).toMatchObject({
      own: `${letter}\n\nBen`,
      signature: '',
    });
  });
});
