/** A file as a request carries it. */
export async function sentFile(file: File): Promise<{ readonly name: string; readonly text: string }> {
  return { name: file.name, text: await file.text() };
}
