import { fold } from '../directory/fold';
import { gradeAtLeast } from '../directory/grade';
import { isOfficer } from '../directory/kinds';
import { grades, type Grade, type Participant } from '../directory/participant';
import { isSharedMailbox } from '../directory/positions';
import type { Policy } from '../policy/policy';
import type { Correspondence, Examination } from './check';
import { distinct, includes, sideOf, without } from './people';

/** Titles that protocols use for a grade without defining them. */
const looseTitles: Readonly<Record<string, Grade>> = { director: 'director', 'chief officer': 'director' };

const gradesOf = (policy: Policy, title: string): readonly Grade[] => {
  const wanted = fold(title);
  const named = grades.filter(grade => fold(policy.posts[grade] ?? '') === wanted);
  const loose = looseTitles[wanted];
  return named.length ? named : loose ? [loose] : [];
};

/** A head of service answers for one service; higher posts for several, whatever theirs is called. */
const answersFor = (person: Participant, about: readonly Participant[]): boolean =>
  gradeAtLeast(person, 'director') ||
  person.service === '' ||
  !about.some(({ service }) => service !== '') ||
  about.some(({ service }) => service === person.service);

/** By position or post; a parish's town clerk is not the corporation's. */
const holds = (person: Participant, title: string): boolean => {
  if (sideOf(person) === undefined) return false;
  const wanted = fold(title);
  return person.positions.some(position => fold(position) === wanted) || fold(person.post) === wanted;
};

/** Those of some people who hold a post that a route names, for a matter about certain officers. */
const holders = (
  { policy }: Correspondence,
  people: readonly Participant[],
  title: string,
  about: readonly Participant[],
): readonly Participant[] => {
  if (fold(title) === 'the officer') return people.filter(person => includes(about, person));
  const wanted = gradesOf(policy, title);
  return people.filter(
    person =>
      !includes(about, person) &&
      (holds(person, title) ||
        (isOfficer(person) &&
          !isSharedMailbox(person) &&
          wanted.some(grade => person.grade === grade) &&
          answersFor(person, about))),
  );
};

const topicFor = (examination: Examination, about: readonly Participant[]): string => {
  if (about.some(person => gradeAtLeast(person, 'chief-executive'))) return 'complaint-about-chief-executive';
  const senior = examination.parameter('senior-from') as Grade;
  return about.some(person => gradeAtLeast(person, senior))
    ? 'complaint-about-senior-officer'
    : 'complaint-about-officer';
};

/** The titles of those to whom a complaint about these officers goes, best first; none where the protocol prints none. */
export const complaintTitles = (examination: Examination, about: readonly Participant[]): readonly string[] =>
  examination.policy.routes[topicFor(examination, about)] ?? [];

/** Those of some people to whom a complaint about these officers may go. */
export const onRoute = (
  examination: Examination,
  people: readonly Participant[],
  about: readonly Participant[],
): readonly Participant[] =>
  distinct(
    complaintTitles(examination, about).reduce<Participant[]>(
      (all, title) => all.concat(holders(examination, people, title, about)),
      [],
    ),
  );

/** Whom the directory knows for the best post of the route that somebody holds; the officers themselves are no route here. */
export const bestRoute = (examination: Examination, about: readonly Participant[]): readonly Participant[] => {
  const { directory } = examination;
  for (const title of complaintTitles(examination, about)) {
    const found = without(holders(examination, directory.people, title, about), about);
    if (found.length === 1) return found;
  }
  return [];
};

/** The line manager's place for a service: the lowest of at least a grade in it, else nobody. */
export const seniorIn = ({ directory }: Correspondence, service: string, grade: Grade): Participant | undefined => {
  const inService = directory.people.filter(
    person =>
      isOfficer(person) && !isSharedMailbox(person) && person.service === service && gradeAtLeast(person, grade),
  );
  const byGrade = grades.map(each => inService.filter(person => person.grade === each));
  return byGrade.find(people => people.length > 0)?.[0];
};
