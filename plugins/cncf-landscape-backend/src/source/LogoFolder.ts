import { fingerprint } from './fingerprint';
import { LogoFiles } from './LogoFiles';
import type { LogoSource } from './SourceWithLogos';

/** A folder with the logos of a landscape. */
export class LogoFolder implements LogoSource {
  constructor(readonly location: string) {}

  mark(): Promise<string> {
    return fingerprint([], [this.location]);
  }

  async open() {
    const logos = await LogoFiles.open(this.location, ['']);
    return {
      hasLogo: logos && ((name: string) => logos.has(name)),
      readLogo: async (name: string) => logos?.read(name),
    };
  }
}
