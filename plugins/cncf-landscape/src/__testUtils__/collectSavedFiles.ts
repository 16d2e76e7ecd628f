/** A file that was handed to the browser to save. */
export interface SavedFile {
  name: string;
  type: string;
  content: Blob;
}

/** Stands in for the browser's downloads, which jsdom does not have: what is saved from now on, in order. */
export function collectSavedFiles(): SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  URL.createObjectURL = content => {
    const url = `blob:${blobs.size}`;
    blobs.set(url, content as Blob);
    return url;
  };
  URL.revokeObjectURL = () => {};
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function save(this: HTMLAnchorElement) {
      const content = blobs.get(this.href);
      if (content) {
        files.push({ name: this.download, type: content.type, content });
      }
    });
  return files;
}

/** A file's text, without its byte order mark. */
export function textOf({ content }: SavedFile): Promise<string> {
  return new Response(content).text();
}
