import type { Quotation } from '../corpus/locate.js';
import type { StatusRecord } from './record.js';
import type { Concern, Evidence, ForceRecord } from './schema.js';

/** What the record says, in its own words, of a quoted passage: another way to find that passage. */
export interface FactNote {
  readonly quotation: Quotation;
  readonly text: string;
}

/**
 * The texts of facts beside the quotes that prove them. They serve to find a sentence by other
 * words than its own; they are never shown as if they stood in it.
 */
export function factNotes(record: StatusRecord): FactNote[] {
  const notes: FactNote[] = [];
  const add = (evidence: readonly Evidence[], text: string) => {
    for (const one of evidence) {
      const quotation = record.quotations.get(one);
      if (quotation !== undefined) notes.push({ quotation, text });
    }
  };
  for (const force of record.forceRecords.values()) noteForce(force, add);
  for (const person of record.people.values()) {
    for (const post of person.posts) add(post.evidence.slice(0, 1), `${person.name} ${post.post}`);
  }
  for (const term of record.terms.values()) {
    add(
      term.evidence.slice(0, 2),
      [term.term, ...term.aliases, term.expansion ?? '', term.definition].join(' '),
    );
  }
  for (const { evidence, text } of record.rules) add(evidence.slice(0, 1), text);
  return notes;
}

type Add = (evidence: readonly Evidence[], text: string) => void;

function noteForce(force: ForceRecord, add: Add): void {
  for (const stay of force.stays) {
    for (const move of [stay.from, stay.to]) {
      for (const reason of move?.why ?? []) add(reason.evidence, reason.text);
    }
  }
  for (const concern of force.concerns) noteConcern(concern, add);
  for (const one of [...force.inspections, ...force.events]) add(one.evidence, one.text);
  for (const claim of force.claims) {
    add(
      claim.evidence,
      [claim.measure, claim.value, claim.unit ?? '', claim.period ?? ''].join(' '),
    );
  }
}

function noteConcern(concern: Concern, add: Add): void {
  const name = [concern.title, concern.about].join(' ');
  for (const wording of concern.wordings)
    add([wording.evidence], `${name} ${concern.aliases.join(' ')}`);
  for (const event of concern.events) add(event.evidence, `${event.type} ${concern.title}`);
  for (const one of [...concern.asks, ...concern.improved, ...concern.next])
    add(one.evidence, `${concern.title} ${one.text}`);
  const { recommendations } = concern;
  if (recommendations !== undefined)
    add(recommendations.evidence, `recommendations ${concern.title} total closed left open`);
}
