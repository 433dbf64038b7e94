import { acts, type Correspondence, type Evidence } from './check';
import { inOwn, inThread } from './evidence';

const markedName =
  /\b(strictly confidential|private (and|&) confidential|confidential|in confidence|not for (publication|release|circulation)|commercial(ly)? (sensitive|in confidence)|exempt|part (ii|2|two)\b|pink papers?|restricted|embargoed|privileged|official[ -]sensitive)\b/i;
const openName =
  /\b(not|non|no longer|never|nothing)[ -](confidential|exempt|restricted|commercially)|\bpublic (version|copy|report)|\bredacted|\bconfidential (waste|helpline|reporting|shredding|counselling)|\bexempt(ion)? (from|accommodation|work)|\brestricted (byway|parking)/i;
const closedPart =
  /\b(part (ii|2|two)\b|exempt|schedule 12a|pink papers?|not for (publication|release)|commercial(ly)? (sensitive|in confidence)|embargo|privileged)/i;

/** Where and in what words something is marked. */
export interface Marking {
  readonly evidence: Evidence;
  /** Marked by somebody else or on a paper: not only the sender's own word for it. */
  readonly isOnPaper: boolean;
  /** Closed to the public by law or for the council's business: more than a letter that is private to its reader. */
  readonly isClosed: boolean;
}

const marking = (evidence: Evidence, isOnPaper: boolean): Marking => ({
  evidence,
  isOnPaper,
  isClosed: closedPart.test(evidence.text),
});

const ofName = (text: string, field: Evidence['field'], isOnPaper: boolean): readonly Marking[] =>
  markedName.test(text.replace(/_/g, ' ')) && !openName.test(text.replace(/_/g, ' '))
    ? [marking({ field, text, start: 0, end: 0 }, isOnPaper)]
    : [];

/** A negotiator's formula protects the writer's own letter: it marks nothing of the council's. */
const isFormula = (text: string): boolean => /without prejudice/i.test(text);

/** Markings of confidence in the subject, the names of files, the own words and the thread, best evidence first. */
export const markingsIn = (correspondence: Correspondence): readonly Marking[] => {
  const { message, statements, thread } = correspondence;
  const files = message.attachments.reduce<Marking[]>((all, name) => all.concat(ofName(name, 'attachments', true)), []);
  const quoted = thread.reduce<Marking[]>(
    (all, each) =>
      all.concat(
        ofName(each.subject, 'thread', true),
        acts(each.statements, 'confidentiality-marking').map(act => marking(inThread(each, act), true)),
      ),
    [],
  );
  const own = acts(statements, 'confidentiality-marking').map(act => marking(inOwn(correspondence, act), false));
  const subject = ofName(message.subject, 'subject', false);
  return [...files, ...quoted, ...own, ...subject].filter(({ evidence }) => !isFormula(evidence.text));
};

/** Something of the council's goes with the message: a file, or what somebody else wrote. */
export const carriesPapers = ({ message, thread, sender }: Correspondence): boolean =>
  message.attachments.length > 0 || thread.some(({ author }) => author?.address !== sender.address);
