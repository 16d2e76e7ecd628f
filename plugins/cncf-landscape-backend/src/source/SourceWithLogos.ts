import type { ReadLogo } from '../model/pictures';
import type { SourceLandscape } from '../model/SourceLandscape';
import type { LandscapeSource, ReadOptions } from './LandscapeSource';
import { readEtag, writeEtag } from './SourceEtag';

/** A source of logos that are not beside the data. */
export interface LogoSource {
  readonly location: string;
  /** A value that changes when a logo changes, as far as this can be detected without reading all. */
  mark(): Promise<string>;
  /** Opens the logos while one version is drawn. */
  open(): Promise<
    Pick<SourceLandscape, 'hasLogo' | 'release'> & { readLogo: ReadLogo }
  >;
}

interface State {
  /** The etag of the data. */
  data?: string;
  logos: string;
}

/** A source with logos from another source. */
export class SourceWithLogos implements LandscapeSource {
  constructor(
    private readonly source: LandscapeSource,
    private readonly logos: LogoSource,
  ) {}

  get location(): string {
    return this.source.location;
  }

  async read({ etag, ...options }: ReadOptions = {}): Promise<
    SourceLandscape | 'unchanged'
  > {
    const place = `${this.location} ${this.logos.location}`;
    const logos = await this.logos.mark();
    const previous = readEtag<State>(place, etag);
    const document = await this.source.read({
      ...options,
      etag: previous?.logos === logos ? previous.data : undefined,
    });
    if (document === 'unchanged') {
      return document;
    }
    await document.release?.();
    return {
      ...document,
      hasLogo: undefined,
      etag: document.etag && writeEtag(place, { data: document.etag, logos }),
      ...(await this.logos.open()),
    };
  }
}
