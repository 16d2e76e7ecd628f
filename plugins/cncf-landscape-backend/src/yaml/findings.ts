import type { Finding } from 'backstage-plugin-cncf-landscape-common';

/** More than these are counted, and not kept: a file with a wrong key everywhere must not fill the memory. */
const MAX_FINDINGS = 1000;

/** Takes notes of what is wrong with single entries while a file is read. */
export class FindingLog {
  readonly findings: Finding[] = [];

  add(finding: Finding): void {
    if (this.findings.length < MAX_FINDINGS) {
      this.findings.push(finding);
    }
  }
}
