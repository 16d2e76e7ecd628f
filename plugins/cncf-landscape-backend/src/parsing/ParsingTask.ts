import type { SourceFiles } from '../landscapeFormat/parseSourceFiles';

/** The tasks of a parsing process. */
export type ParsingTask =
  | { kind: 'landscape'; files: SourceFiles }
  | { kind: 'policy'; name: string; text: string };
