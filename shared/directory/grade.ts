import { grades, type Grade, type Participant } from './participant';

/** At or above the grade. Someone whose grade is not known is neither at least nor below any. */
export const gradeAtLeast = (participant: Participant, grade: Grade): boolean =>
  participant.grade !== '' && grades.indexOf(participant.grade) >= grades.indexOf(grade);

/** Known to be below the grade. */
export const gradeBelow = (participant: Participant, grade: Grade): boolean =>
  participant.grade !== '' && grades.indexOf(participant.grade) < grades.indexOf(grade);
