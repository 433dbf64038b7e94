import type { Remedy } from '../checks/check';
import type { Finding } from '../review/review';
import { citation, type Cited } from './citation';
import { button, type Build } from './element';
import { quotedWords, type Texts } from './quoted-words';

/** One finding as a list item: what it is, why, the words it rests on, its clause, and a button for each remedy. */
export const findingCard = (
  build: Build,
  finding: Finding,
  shown: { readonly policy: Cited; readonly text: Texts; readonly press?: (remedy: Remedy) => void },
): HTMLLIElement => {
  const { press } = shown;
  const remedies = press
    ? finding.remedies.map(remedy => button(build, remedy.label, { class: 'remedy' }, () => press(remedy)))
    : [];
  return build(
    'li',
    { class: `finding ${finding.severity}` },
    build('h3', { tabindex: '-1' }, finding.title),
    finding.severity === 'stop' && build('p', { class: 'needs' }, 'Needs a reason to send'),
    build('p', { class: 'advice' }, finding.advice),
    ...quotedWords(build, finding.evidence, shown.text),
    citation(build, finding, shown.policy),
    remedies.length > 0 && build('div', { class: 'remedies' }, ...remedies),
  );
};
