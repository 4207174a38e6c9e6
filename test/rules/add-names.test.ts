import { describe, expect, it } from 'vitest';
import { addNames } from '../../src/core/rules/add-names.ts';
import { longestForm } from '../../src/core/rules/gazetteer.ts';
import { wordsOf } from '../../src/core/rules/known-names.ts';
import { squeeze } from '../../src/core/text/fold.ts';
import { loadRulebook } from '../../src/rulebook.ts';

/** Added names are found as those of the gazetteer are, and before them. */

const rulebook = loadRulebook();
const added = addNames(rulebook, [
  { name: 'Quillbee', kinds: ['product'], aliases: ['QB', 'Quillbee Nine'] },
  { name: 'Google', kinds: ['company'], aliases: ['Gooble'] },
  { name: 'Portugal', kinds: ['publication'] },
]);

const found = (text: string, { gazetteer } = added) =>
  longestForm(
    gazetteer,
    wordsOf(text).map((word) => ({ text: word })),
    0,
  );
const spelled = (name: string, { gazetteer } = added) => gazetteer.spelled(squeeze(name)).map(({ id }) => id);

describe('an added name', () => {
  it.each([
    ['Quillbee', 'product:quillbee', 1],
    ['QUILLBEE', 'product:quillbee', 1],
    ['QB rose', 'product:quillbee', 1],
    ['Quillbee Nine rose', 'product:quillbee', 2],
    ['Gooble', 'company:google', 1],
    ['Portugal', 'publication:portugal', 1],
    ['Portuguese', 'government:portugal', 1],
    ['Spain', 'government:spain', 1],
  ])('%s is %s', (text, id, length) => {
    expect(found(text)?.entry.id).toBe(id);
    expect(found(text)?.words).toHaveLength(length);
  });

  it('is looked up by its spelling', () => {
    expect(spelled('quill-bee')).toEqual(['product:quillbee']);
    expect(spelled('Portugal')).toEqual(['publication:portugal']);
    expect(spelled('Gooble')).toEqual(['company:google']);
    expect(spelled('Spain')).toEqual(['government:spain']);
  });

  it('keeps what is known of it', () => {
    const before = rulebook.gazetteer.entries.get('company:google');
    expect(before?.country).not.toBe('');
    expect(added.gazetteer.entries.get('company:google')).toEqual({
      ...before,
      aliases: ['Gooble', ...(before?.aliases ?? [])],
    });
  });

  it('changes nothing for who does not add it', () => {
    expect(found('Quillbee', rulebook)).toBeUndefined();
    expect(found('Portugal', rulebook)?.entry.id).toBe('government:portugal');
    expect(spelled('Portugal', rulebook)).toEqual(['government:portugal']);
  });
});
