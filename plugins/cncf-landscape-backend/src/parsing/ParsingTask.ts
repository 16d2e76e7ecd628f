import type { SourceFiles } from '../landscapeFormat/parseSourceFiles';

/** What a process that parses is asked for. */
export type ParsingTask =
  | { kind: 'landscape'; files: SourceFiles }
  | { kind: 'policy'; name: string; text: string };
