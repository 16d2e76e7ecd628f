import { fingerprint } from './fingerprint';
import { readLogoFile } from './readLogoFile';
import type { LogoPlace } from './SourceWithLogos';

/** A folder with the logos of a landscape. */
export class LogoFolder implements LogoPlace {
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
