/**
 * The name of the first pack among packed files, which names all others.
 * @throws Error when there is none.
 */
export function firstFileOf(files: Iterable<string>): string {
  for (const file of files) if (file.startsWith("first.")) return file;
  throw new Error("no first pack among the files");
}
