import {
  type LandscapeChange,
  type LandscapeChanges,
  type LandscapeDocument,
  type LandscapeStatus,
  type Policy,
  type ResolvedName,
  TechnologyIndex,
} from 'backstage-plugin-cncf-landscape-common';
import { LANDSCAPE, textsIn, textsOfAnother } from './landscapeFixture';
import { technologyOf } from './technologyFixture';

/** Where the app of the tests believes the landscape backend to be. */
export const BACKEND_URL = 'http://backend.example.com/api/cncf-landscape';

const NO_POLICY: Policy = { rings: [], decisions: [], findings: [] };

/** The landscape backend as the front end sees it: what it answers to each path, without a network. */
export class LandscapeBackend {
  /** Every path with its query that was requested, in order. */
  readonly asked: string[] = [];
  /** Set to an HTTP status, it answers everything with that error. */
  failsWith?: number;
  /** Set to a promise, it says nothing of the items before that resolves, and fails to where that rejects. */
  textsWaitFor?: Promise<void>;

  /** Set to a promise, it says nothing of a single technology before that resolves. */
  technologiesWaitFor?: Promise<void>;

  readonly #landscapes: LandscapeDocument[];
  readonly #status: Partial<LandscapeStatus>;
  readonly #policy: Policy;
  readonly #changes: LandscapeChange[];

  constructor(
    options: {
      landscapes?: LandscapeDocument[];
      /** What reading the landscapes came to, beside what follows from them. */
      status?: Partial<LandscapeStatus>;
      /** What the company decided; by default it has no policy. */
      policy?: Policy;
      /** What changed in the landscapes, newest first. */
      changes?: LandscapeChange[];
    } = {},
  ) {
    this.#landscapes = options.landscapes ?? [LANDSCAPE];
    this.#status = options.status ?? {};
    this.#policy = options.policy ?? NO_POLICY;
    this.#changes = options.changes ?? [];
  }

  readonly fetch = async (input: RequestInfo | URL): Promise<Response> => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (!url.href.startsWith(`${BACKEND_URL}/`)) {
      throw new Error(`Nobody answers at ${url}`);
    }
    const path = url.pathname.slice(new URL(BACKEND_URL).pathname.length);
    this.asked.push(`${path}${url.search}`);
    if (this.failsWith) {
      return failure(this.failsWith, 'Error', 'The database is on fire');
    }
    if (path.includes('/technologies/')) {
      await this.technologiesWaitFor;
    }
    if (path.endsWith('/texts')) {
      try {
        await this.textsWaitFor;
      } catch {
        return failure(500, 'Error', 'The guide has burnt');
      }
    }
    const names = url.searchParams.getAll('name');
    if (names.length > 200 || names.some(({ length }) => length > 200)) {
      return failure(400, 'InputError', 'Too many or too long names');
    }
    if (url.search.length > 8_000) {
      return failure(431, 'Error', 'The address is too long');
    }
    const body = this.#answer(path, url.searchParams);
    return body
      ? json(200, body)
      : failure(404, 'NotFoundError', `There is nothing at ${path}`);
  };

  #answer(path: string, query: URLSearchParams): unknown {
    const lang = query.get('lang') ?? 'en';
    const [collection, id, part, name] = path.split('/').slice(1);
    if (collection === 'resolve') {
      return { names: query.getAll('name').map(given => this.#resolve(given)) };
    }
    if (collection === 'policy') {
      return this.#policy;
    }
    if (!id) {
      return { landscapes: this.#landscapes.map(one => this.#statusOf(one)) };
    }
    const landscape = this.#landscapes.find(one => one.id === id);
    switch (part) {
      case undefined:
        return landscape;
      case 'texts':
        return landscape?.id === LANDSCAPE.id
          ? textsIn(lang)
          : landscape && textsOfAnother(landscape, lang);
      case 'changes':
        return landscape && this.#changesOf(landscape.id, query);
      default: {
        const item = landscape?.items.find(one => one.name === name);
        return item && technologyOf(item, lang);
      }
    }
  }

  #changesOf(id: string, query: URLSearchParams): LandscapeChanges {
    const from = Number(query.get('cursor') ?? 0);
    const end = from + Number(query.get('limit') ?? 50);
    return {
      id,
      changes: this.#changes.slice(from, end),
      ...(end < this.#changes.length ? { nextCursor: String(end) } : {}),
    };
  }

  #statusOf({ id, title, version, items }: LandscapeDocument): LandscapeStatus {
    const projects = items.filter(({ maturity }) => maturity).length;
    return {
      id,
      title,
      version,
      counts: { items: items.length, projects, maturity: {} },
      source: 'builtin',
      readAt: '2026-11-20T08:00:00Z',
      findings: [],
      findingCount: 0,
      ...this.#status,
    };
  }

  #resolve(given: string): ResolvedName {
    const technologies = new TechnologyIndex(
      LANDSCAPE.items.map(item => ({
        ...item,
        landscape: LANDSCAPE.id,
        aliases: textsIn('en').items[item.name]?.aliases ?? [],
      })),
    );
    const name = given.replace(`${LANDSCAPE.id}/`, '');
    const technology = technologies.find(name);
    return technology
      ? { given, technology }
      : { given, nearest: technologies.nearest(name) };
  }
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json' },
  });
}

function failure(statusCode: number, name: string, message: string) {
  return json(statusCode, {
    error: { name, message },
    response: { statusCode },
  });
}
