/**
 * For whoever writes acts: `npx tsx scripts/try-acts.ts QUESTION… [--errors]` scores questions of the sentence bank on
 * the part acts are written from and on the part held back. Errors are listed for the first part only: what is held
 * back is a measure and is not to be read. `--text "…"` shows what some words do.
 */
import { compileTable } from '../shared/language/compile/compile-table';
import { acts } from '../shared/language/acts/index.generated';
import { readStatements } from '../shared/language/read-statements';
import { precision, questions, readBank, recall, score, type Score } from './accuracy/bank';

const table = compileTable(acts);
const named = process.argv.slice(2).filter(argument => !argument.startsWith('--'));
const percent = (value: number): string => `${Math.round(value * 100)}%`.padStart(4);
const line = (name: string, s: Score): string =>
  `${name.padEnd(36)} precision ${percent(precision(s))} recall ${percent(recall(s))}  (${s.found} found, ${s.missed} missed, ${s.wrong} wrong, ${s.quiet} quiet)`;

if (process.argv.includes('--text')) {
  const text = named.join(' ');
  const cast = { people: [] };
  for (const statement of readStatements(text, cast, table))
    console.log(
      text.slice(statement.start, statement.end),
      '\n ',
      JSON.stringify({ acts: statement.acts, silenced: statement.silenced }),
    );
} else {
  const bank = readBank();
  for (const question of named.length ? named : Object.keys(questions)) {
    const errors: string[] = [];
    const work = score(bank, question, false, table, (passage, statements) => {
      const did = statements.flatMap(s => [
        ...s.acts.map(a => `${a.act}:${a.target.kind}«${a.phrase}»`),
        ...s.silenced.map(a => `(${a.act} unsaid by ${a.by})`),
      ]);
      errors.push(
        `  ${passage.label ? 'MISSED' : 'WRONG '} ${passage.id} ${passage.from}>${passage.to} ${JSON.stringify(passage.text)} [${passage.note}] ${did.join(' ')}`,
      );
    });
    console.log(line(question, work));
    console.log(line('  held back', score(bank, question, true, table)));
    if (process.argv.includes('--errors')) console.log(errors.join('\n'));
  }
}
