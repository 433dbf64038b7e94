import { defineAct } from '../act';

export default defineAct({
  id: 'own-statement',
  about:
    'The writer hands over words of his own to be printed: what then opens a paragraph in quotation marks is his, not somebody else’s.',
  plain: [
    '(please|pls|you may|you can|do|kindly) (use|print|quote|run|publish|put in|post) (this|the following|these|what follows|me [as follows]|it [as it stands]|my ...3)',
    'use (this|the following) [please]',
    '(my|here is my|here is a|a|the) [own|short] (bit|piece|line|statement|comment|quote|few words|column|contribution|letter|paragraph|words) [from me] [is|are|as|for] [follows|below|below is|the]',
    '(line|quote|statement|comment|few words|word|paragraph) from (me|us|my group|our group)',
    '(statement|quote|comment|response|letter) (for (publication|release|immediate release|the ...3)|below|follows|as follows)',
    '(you are|you would be) welcome to (this|the following)',
    '(attribute|attributed|attributable) to me',
    '(for|on) (the|our|my|your) ...3 (page|newsletter|letters page|website|facebook|blog|leaflet|magazine|noticeboard)',
    'print it',
  ],
  silences: [
    '(resident|constituent|tenant|she|he|they) (writes|wrote|said|says|told)',
    'in (his|her|their) [own] words',
  ],
  examples: {
    found: [
      'Please use this:',
      'My bit for the newsletter is below.',
      'A line from me as ward member:',
      'You may quote me as follows.',
      'Statement for immediate release',
      'Print it as it stands please.',
      'You are welcome to this.',
      'Here is my column for the parish magazine.',
    ],
    quiet: [
      'In his words:',
      'My constituent wrote to me on Tuesday.',
      'Could you print the agenda?',
      'I have seen the website.',
      'She told me what was said.',
      'Please send me the form.',
      'The report is on page four.',
      'Who drafted the leaflet?',
    ],
  },
});
