import { fingerprint } from './fingerprint';
import { readLogoFile } from './readLogoFile';
import type { LogoSource } from './SourceWithLogos';

/** A folder with the logos of a landscape. */
export class LogoFolder implements LogoSource {
  constructor(readonly location: string) {}

  mark(): Promise<string> {
    return fingerprint([], this.location);
  }

  async open() {
    return {
      readLogo: (name: string) => readLogoFile(this.location, '', name),
    };
  }
}
