import { describe, expect, it } from 'vitest';
import { createProgress } from '../../governance/cli/progress';
import { MARK_END, MARK_START, printable, screenOf, wrap } from '../../governance/cli/terminal';

const marked = `It was ${MARK_START}a very long and quite unfair thing to say${MARK_END} of anybody.`;

describe('a screen', () => {
  it('has colour on a terminal alone, and not where NO_COLOR is set', () => {
    expect(screenOf({ isTTY: true, columns: 80 }, {})).toEqual({ width: 80, hasColour: true });
    expect(screenOf({ isTTY: true, columns: 300 }, { NO_COLOR: '1' })).toEqual({ width: 100, hasColour: false });
    expect(screenOf({ isTTY: true, columns: 80 }, { TERM: 'dumb' }).hasColour).toBe(false);
    expect(screenOf({}, {})).toEqual({ width: 100, hasColour: false });
  });

  it('shows marked words in angle quotes where it has no colour', () => {
    expect(wrap({ width: 40, hasColour: false }, marked, '| ', '| ')).toBe(
      '| It was »a very long and quite unfair\n| thing to say« of anybody.',
    );
  });

  it('underlines marked words on every line they run over', () => {
    const lines = wrap({ width: 40, hasColour: true }, marked, '').split('\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('It was \u001b[4;33ma very long and quite unfair\u001b[24;39m');
    expect(lines[1]).toBe('\u001b[4;33mthing to say\u001b[24;39m of anybody.');
  });

  it('never passes on a control character or a turn of direction', () => {
    expect(printable('a\u001b[31m\u009b\u202eb\n')).toBe('a\\u001b[31m\\u009b\\u202eb\n');
  });
});

describe('progress', () => {
  const stream = (isTTY: boolean) => {
    const written: string[] = [];
    return {
      written,
      stream: { isTTY, write: (text: string) => written.push(text) > 0 } as unknown as NodeJS.WriteStream,
    };
  };

  it('is shown on a terminal after a second, and taken off again', () => {
    const { written, stream: terminal } = stream(true);
    let time = 0;
    const progress = createProgress(terminal, () => time);
    progress.step();
    time = 1500;
    progress.step();
    progress.step();
    expect(written).toEqual(['\r\u001b[2K2 messages read…']);
    progress.clear();
    progress.clear();
    expect(written).toHaveLength(2);
  });

  it('is never shown elsewhere', () => {
    const { written, stream: file } = stream(false);
    let time = 0;
    const progress = createProgress(file, () => (time += 5000));
    progress.step();
    progress.clear();
    expect(written).toEqual([]);
  });
});
