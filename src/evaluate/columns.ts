/** Lines of cells under one another: the first column left-aligned, the others right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** A share of 1 in per cent with one decimal: `72.4 %`. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
