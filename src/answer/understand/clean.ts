/**
 * The words of a question without what is not words: markup, links, mentions, control and
 * direction marks. Never returns anything that could ping or format.
 */
export function cleanQuestion(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u0000-\u001f\u007f-\u009f]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/!?\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, ' $1 ')
    .replace(/<?https?:\/\/\S+/gi, ' ')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:)[\w:]*>/g, ' ')
    .replace(/@(?:everyone|here)\b/gi, ' ')
    .replace(/<(script|style)\b[^<>]{0,200}>[^<]{0,500}<\/\1\s*>/gi, ' ')
    .replace(/\{\{[^{}]{0,100}\}\}|\$\{[^{}]{0,100}\}/g, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/[*_~`|>#\\]{1,}/g, ' ')
    .replace(/--+/g, ' - ')
    .replace(/\s+/g, ' ')
    .trim();
}
