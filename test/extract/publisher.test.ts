import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/core/read-article.ts';
import { rulebook } from './table-of-names.ts';

const TEXT = `Norvane Robotics is glad. We have agreed to acquire Osker Systems.

"We have bought Velm Systems," said Ada Quill, chief of Tarn Robotics. "Our work goes on."`;

/** The purchases that a text tells of, published by some source. */
function purchases(source: string, text = TEXT): string[] {
  const { entities, claims } = readArticle({ id: 'x', text, source }, rulebook);
  const name = (index: number) => entities[index]?.name;
  return claims.filter((c) => c.relation === 'acquired').map((c) => `${name(c.subject)} -> ${name(c.object)}`);
}

describe('"we" outside a quotation', () => {
  it('is the body that publishes the article', () => {
    expect(purchases('Norvane Robotics Blog')).toEqual([
      'Norvane Robotics -> Osker Systems',
      'Tarn Robotics -> Velm Systems',
    ]);
  });

  it('is nobody in an outlet', () => {
    expect(purchases('The Verge')).toEqual(['Tarn Robotics -> Velm Systems']);
  });
});

describe('"we" in paragraphs', () => {
  it('is the body of whoever the paragraph before says is quoted', () => {
    const text = `Cy Orr, chief executive of Velm Robotics, said in a statement:

"We have bought Quillbee Labs. We will grow."`;
    expect(purchases('The Verge', text)).toEqual(['Velm Robotics -> Quillbee Labs']);
  });

  it('is nobody where no paragraph quotes it', () => {
    const text = `"We are glad," said Ada Quill, chief of Tarn Robotics.

Lisbon is big. We have bought Osker Systems.`;
    expect(purchases('The Verge', text)).toEqual([]);
  });
});
