import type { Finding } from 'backstage-plugin-cncf-landscape-common';

/** More than these are not kept: a file with a wrong key everywhere must not fill the memory. */
export const MAX_FINDINGS = 1000;

/** Of a message (characters): it may quote the file. */
const MAX_MESSAGE = 1000;

/** Takes notes of what is wrong with single entries while a file is read. */
export class FindingLog {
  readonly findings: Finding[] = [];

  /** Whether nothing more is kept, so that nothing more need be found out. */
  get isFull(): boolean {
    return this.findings.length >= MAX_FINDINGS;
  }

  add({ message, ...place }: Finding): void {
    if (!this.isFull) {
      this.findings.push({ message: shortened(message), ...place });
    }
  }
}

function shortened(message: string): string {
  return message.length > MAX_MESSAGE
    ? `${message.slice(0, MAX_MESSAGE)}…`
    : message;
}
