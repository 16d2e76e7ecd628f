import type { Finding } from 'backstage-plugin-cncf-landscape-common';

/** More than these are not kept: a file with a wrong key everywhere must not fill the memory. */
export const MAX_FINDINGS = 1000;

/** Of a message (characters): it may quote the file. */
const MAX_MESSAGE = 1000;

/** Collects problems with single entries while a file is read. */
export class FindingLog {
  readonly findings: Finding[] = [];
  #count = 0;

  /** Whether nothing more is kept, so that nothing more need be found out. */
  get isFull(): boolean {
    return this.findings.length >= MAX_FINDINGS;
  }

  /** How many more there were than are kept. */
  get unlisted(): number | undefined {
    return this.#count - this.findings.length || undefined;
  }

  add(finding: Finding): void {
    this.addLazily(() => finding);
  }

  /** Adds what takes time to find out, which is found out only where it is kept. */
  addLazily(find: () => Finding): void {
    this.#count += 1;
    if (!this.isFull) {
      const { message, ...place } = find();
      this.findings.push({ message: shortened(message), ...place });
    }
  }
}

function shortened(message: string): string {
  return message.length > MAX_MESSAGE
    ? `${message.slice(0, MAX_MESSAGE)}…`
    : message;
}
