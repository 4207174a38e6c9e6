/** Articles with invented names, and folders of them for the command line to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A small pile of articles: name below its folder → content. */
export const ARTICLES: Readonly<Record<string, string>> = {
  'ledger/ban.md':
    '---\ntitle: Norvex bans Tandril at work\nsource: The Ledger\ndate: 2025-03-04\n---\n\n' +
    'Norvex Inc. has banned its employees from using Tandril, a chatbot developed by Ulmara Corp. ' +
    'Norvex is based in Germany.\n',
  'ledger/denial.md':
    '---\ntitle: Ulmara denies a sale\nsource: The Ledger\ndate: 2025-03-05\n---\n\nUlmara Corp. denied that it would acquire Quill Labs.\n',
  'wire.jsonl':
    '{"id": "w1", "title": "Ulmara sues Norvex", "source": "Meridian Wire", "date": "2025-03-06", "text": "Ulmara Corp. sued Norvex Inc. in the United States."}\n' +
    '{"id": "w2", "title": "Quill Labs raises money", "source": "Meridian Wire", "date": "2025-03-07", "text": "Norvex Inc. invested $4 million in Quill Labs, a startup based in France."}\n',
  'notes.txt': 'A note on Tandril\n\nTandril competes with Skarn, the assistant that Quill Labs launched in April.\n',
};

/** Writes files (and the folders that they need) below a folder. */
export function writeBelow(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}
