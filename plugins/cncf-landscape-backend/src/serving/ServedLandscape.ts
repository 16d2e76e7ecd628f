import {
  guideLanguage,
  TechnologyIndex,
  type LandscapeStatus,
  type Technology,
} from 'backstage-plugin-cncf-landscape-common';
import {
  landscapeDocument,
  landscapeTexts,
  technologyDetails,
  technologyList,
} from './documents';
import { countItems } from '../model/countItems';
import type { LandscapePictures } from '../model/pictures';
import type { GuidedTechnology, Landscape } from '../model/Landscape';
import { ServedDocument } from './ServedDocument';

/** A version of a landscape with its documents, each made once, on first request. */
export class ServedLandscape {
  readonly counts: LandscapeStatus['counts'];
  readonly index: TechnologyIndex<Technology>;
  readonly #byName: Map<string, GuidedTechnology>;
  readonly #documents = new Map<string, ServedDocument>();

  constructor(
    readonly landscape: Landscape,
    /** Absent until drawn. */
    readonly pictures?: LandscapePictures,
  ) {
    this.counts = countItems(landscape);
    this.index = new TechnologyIndex(
      landscape.technologies.map(({ technology }) => technology),
    );
    this.#byName = new Map(
      landscape.technologies.map(guided => [guided.technology.name, guided]),
    );
  }

  document(): ServedDocument {
    return this.#once('document', () =>
      landscapeDocument(this.landscape, this.pictures),
    );
  }

  technologies(): ServedDocument {
    return this.#once('technologies', () => technologyList(this.landscape));
  }

  texts(lang: string): ServedDocument {
    const language = guideLanguage(lang);
    return this.#once(`texts/${language}`, () =>
      landscapeTexts(this.landscape, language),
    );
  }

  /** `undefined` if the landscape has no technology with this name. */
  details(name: string, lang: string): ServedDocument | undefined {
    const language = guideLanguage(lang);
    const guided = this.#byName.get(name);
    return (
      guided &&
      this.#once(`details/${language}/${name}`, () =>
        technologyDetails(this.landscape, guided, language, this.pictures),
      )
    );
  }

  #once(key: string, make: () => object): ServedDocument {
    let document = this.#documents.get(key);
    if (!document) {
      document = new ServedDocument(make());
      this.#documents.set(key, document);
    }
    return document;
  }
}
