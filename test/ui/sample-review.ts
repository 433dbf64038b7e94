import type { Finding, Review } from '../../shared/review/review';

/** A draft, and findings on it, small enough to be checked by eye. */
export const text = {
  subject: 'Footpath 12',
  own: 'Dear Priya,\n\nThe paperwork was late again. Frankly you have made a complete mess of this application. Please have the decision notice with me tonight.\n\nRegards',
};

export const policy = {
  council: 'Wenbury Borough Council',
  protocol: {
    title: 'Protocol on Member/Officer Relations',
    version: '2017',
    adopted: '',
    status: 'draft' as const,
    url: '',
  },
  clauses: {
    '10.2(c)': 'raise a concern with the officer privately first',
    '5.6': 'openness about copies',
    '3.8': 'contact outside working hours',
  },
};

const own = (words: string) => {
  const start = text.own.indexOf(words);
  return { field: 'own' as const, text: words, start, end: start + words.length };
};

export const criticism: Finding = {
  check: 'criticism-of-officer',
  severity: 'warn',
  clauses: ['10.2(c)', '10.4'],
  title: 'Criticism of an officer, with others copied in',
  advice: 'Raise this with Priya Nair alone first, or with the Head of Planning. You can still say what went wrong.',
  evidence: [own('made a complete mess'), { field: 'cc', text: 'editor@wenburyherald.example', start: 0, end: 0 }],
  remedies: [
    { kind: 'remove-recipient', label: 'Write to Priya Nair alone', addresses: ['editor@wenburyherald.example'] },
    {
      kind: 'edit',
      label: 'Go to these words',
      start: own('made a complete mess').start,
      end: own('made a complete mess').end,
    },
  ],
};

export const blindCopy: Finding = {
  check: 'blind-copy',
  severity: 'stop',
  clauses: ['5.6'],
  title: 'A blind copy that Priya Nair cannot see',
  advice: 'Cllr Ian Hale would read this without Priya Nair knowing. Copies between members and officers are open.',
  evidence: [{ field: 'bcc', text: 'Cllr Ian Hale', start: 0, end: 13 }],
  remedies: [
    {
      kind: 'move-bcc-to-cc',
      label: 'Move Ian Hale to Cc and say so',
      addresses: ['ian.hale@wenbury.example'],
      line: 'I am copying in Cllr Ian Hale.',
    },
  ],
};

export const lateNote: Finding = {
  check: 'out-of-hours-demand',
  severity: 'note',
  clauses: ['3.8'],
  title: 'Work asked for tonight',
  advice: 'Officers are asked to work within office hours; a working day would be better.',
  evidence: [own('tonight')],
  remedies: [],
};

export const review = (...findings: readonly Finding[]): Review => ({
  policy: 'sample',
  checked: true,
  unread: [],
  findings,
  notChecked: [],
  trial: [],
});
