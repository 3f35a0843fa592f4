/** What one run of `add` may take. Numbers are far above any article, far below any harm. */
export const LIMITS = {
  /** Bytes of a file or page, before and after it is unpacked. */
  bytes: 5_000_000,
  /** Milliseconds for fetching a page in all, redirects included. */
  fetching: 8_000,
  /** Milliseconds for fetching and reading together: with the start it stays below ten seconds. */
  together: 9_000,
  /** Milliseconds that reading has at least, however late a page came; most need 300. */
  reading: 1_000,
  redirects: 3,
  /** Elements within elements; browsers stop at 512. */
  depth: 256,
  /** Elements of a page; those of large news sites have about 5,000. */
  elements: 40_000,
  /** Characters of front matter at the head of a Markdown file. */
  frontMatter: 20_000,
  /** Characters of an article's text; a full inspection report has about 300,000. */
  text: 400_000,
  /** Megabytes that reading a page may allocate. */
  heapMegabytes: 128,
} as const;

/** `5 MB` */
export function writeMegabytes(bytes: number): string {
  return `${bytes / 1_000_000} MB`;
}
