/** The files of a drop, folders opened, each with its path below what was dropped. */

export interface NamedFile {
  readonly name: string;
  readonly file: File;
}

export async function droppedFiles(transfer: DataTransfer): Promise<readonly NamedFile[]> {
  // Entries must be taken before the first wait: the browser empties the transfer after the event.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  // What another page or a script drags has files and no entries.
  if (entries.length === 0) return chosenFiles([...transfer.files]);
  const found = await Promise.all(entries.map(filesBelow));
  return found.flat();
}

/** Files from an input; those of a chosen folder know their path below it. */
export function chosenFiles(files: readonly File[]): readonly NamedFile[] {
  return files.map((file) => ({ name: file.webkitRelativePath.replace(/^[^/]*\//, '') || file.name, file }));
}

async function filesBelow(entry: FileSystemEntry): Promise<readonly NamedFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesBelow))).flat();
}

/** The browser hands out a folder's entries in batches; an empty one is the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (batch.length === 0) return all;
    all.push(...batch);
  }
}
