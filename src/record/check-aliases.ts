import type { Problem } from '../corpus/problem.js';
import type { RecordFiles } from './load.js';

/** Checks that a name belongs to one force, or is marked as shared with one default. */
export function checkAliases(files: RecordFiles, problems: Problem[]): void {
  const file = files.forces;
  if (file === undefined) return;
  const uses = new Map<string, { index: number; shared: boolean; default: boolean }[]>();
  file.value.forces.forEach((force, index) => {
    for (const alias of [{ name: force.name, shared: false, default: false }, ...force.aliases]) {
      const key = alias.name.toLowerCase();
      const list = uses.get(key) ?? [];
      if (!list.some((use) => use.index === index)) list.push({ ...alias, index });
      uses.set(key, list);
    }
  });
  for (const [alias, list] of uses) {
    const last = list.at(-1);
    if (list.length < 2 || last === undefined) continue;
    const at = () => ({ file: file.file, line: file.lineOf(['forces', last.index]) });
    if (list.some((use) => !use.shared)) {
      const what = `The alias "${alias}" belongs to several forces`;
      problems.push({ ...at(), what, remedy: 'Mark it "shared: true" at each of them.' });
    } else if (list.filter((use) => use.default).length !== 1) {
      const what = `The shared alias "${alias}" has no single default`;
      problems.push({ ...at(), what, remedy: 'Mark it "default: true" at exactly one force.' });
    }
  }
}
