import { knowledgeWith } from './told-corpus.js';

/** What two people say of kites, one of them with a feeling. */
export const kites = knowledgeWith({
  id: 'kent-kites',
  about: ['kent'],
  published: '2026-04-07',
  body: [
    'Tess Coil said: “The kites are torn.”',
    'Osric Pell said: “I am unhappy with the kites.”',
    'Friends of Coil say the wind was strong.',
  ].join('\n\n'),
});
