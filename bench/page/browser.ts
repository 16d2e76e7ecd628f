import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from '@playwright/test';
import { chromiumOptions } from '../../scripts/chromium';
import { installProbe } from './probe';

/** What went over the wire. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** A page with an empty cache, and what it loads. */
export interface MeasuredPage {
  page: Page;
  /** What was loaded from URLs that match, since the last `forget`. */
  traffic(url: RegExp): Promise<Traffic>;
  forget(): void;
}

type Session = BrowserContextOptions['storageState'];

export class MeasuringBrowser {
  private constructor(
    private readonly browser: Browser,
    private session?: Session,
  ) {}

  static async launch(): Promise<MeasuringBrowser> {
    const browser = await chromium.launch(chromiumOptions);
    return new MeasuringBrowser(browser);
  }

  /** Signs in as the guest; pages that are opened from now on are signed in. */
  async signIn(portal: string): Promise<void> {
    const context = await this.#context();
    const page = await context.newPage();
    await page.goto(portal);
    await page.getByRole('button', { name: 'Enter' }).click();
    await page.getByRole('link', { name: 'Settings' }).waitFor();
    this.session = await context.storageState();
    await context.close();
  }

  /** Does something on a new page with an empty cache. */
  async onNewPage<T>(work: (page: MeasuredPage) => Promise<T>): Promise<T> {
    const context = await this.#context();
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      await page.addInitScript(installProbe);
      return await work(await measured(page));
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  #context(): Promise<BrowserContext> {
    return this.browser.newContext({
      viewport: { width: 1920, height: 1080 },
      locale: 'en-US',
      storageState: this.session,
    });
  }
}

async function measured(page: Page): Promise<MeasuredPage> {
  const urls = new Map<string, string>();
  let loaded: { url: string; bytes: number }[] = [];
  const client = await page.context().newCDPSession(page);
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ requestId, request }) =>
    urls.set(requestId, request.url),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    loaded.push({ url: urls.get(requestId) ?? '', bytes: encodedDataLength }),
  );
  return {
    page,
    forget: () => {
      loaded = [];
    },
    traffic: async pattern => {
      const matching = loaded.filter(({ url }) => pattern.test(url));
      return {
        requests: matching.length,
        bytes: matching.reduce((sum, { bytes }) => sum + bytes, 0),
      };
    },
  };
}
