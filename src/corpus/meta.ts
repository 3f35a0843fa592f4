import { z } from 'zod';
import { knownDateSchema } from '../dates/partial.js';
import type { Problem } from './problem.js';
import { parseYaml } from './yaml.js';

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens');
const line = z.string().trim().min(1);

/** The YAML front matter of an article. */
export const articleMetaSchema = z.strictObject({
  /** The file's name without `.md`. */
  id: slug,
  title: line,
  publisher: line,
  author: line.optional(),
  published: knownDateSchema,
  url: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }),
  licence: line.optional(),
  kind: z.enum(['inspectorate', 'force', 'press', 'other']),
  /** Ids of the forces it is about; may be empty. */
  about: z.array(slug),
  /** Word count and SHA-256 (hex) of the text that the body was taken from. */
  source: z
    .strictObject({ words: z.int().positive(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })
    .optional(),
});
/** An article's metadata. */
export type ArticleMeta = z.infer<typeof articleMetaSchema>;

/** A file parted into metadata and body, or what is wrong with it. */
export type FrontMatter =
  | {
      readonly ok: true;
      readonly meta: ArticleMeta;
      readonly body: string;
      readonly aboutLine: () => number;
    }
  | { readonly ok: false; readonly problems: Problem[] };

/**
 * Parts an article file into its front matter and its body. The body is what follows the line
 * `---` that closes the front matter, with line ends as `\n`; offsets of quotes count from there.
 */
export function readFrontMatter(text: string, file: string): FrontMatter {
  const unix = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const parts = /^---\n([\s\S]*?)\n---\n/.exec(unix);
  if (parts === null) {
    const what = 'The file does not begin with front matter between two lines "---"';
    return {
      ok: false,
      problems: [{ file, line: 1, what, remedy: 'Begin it as docs/articles.md shows.' }],
    };
  }
  const result = parseYaml(parts[1] ?? '', articleMetaSchema, file, 2);
  if (!result.ok) return result;
  const body = unix.slice(parts[0].length);
  if (body.trim() === '') {
    const what = 'The article has no text';
    return {
      ok: false,
      problems: [{ file, what, remedy: 'Put its text below the front matter.' }],
    };
  }
  const { value, lineOf } = result.parsed;
  return { ok: true, meta: value, body, aboutLine: () => lineOf(['about']) };
}
