import { expect, type APIRequestContext } from '@playwright/test';

/** Asks the portal's backend as a signed-in guest. */
export class PortalApi {
  private constructor(
    private readonly request: APIRequestContext,
    private readonly token: string,
  ) {}

  static async asGuest(request: APIRequestContext): Promise<PortalApi> {
    const response = await request.get('/api/auth/guest/refresh');
    expect(response.ok(), await response.text()).toBe(true);
    const { backstageIdentity } = await response.json();
    return new PortalApi(request, backstageIdentity.token);
  }

  async get(path: string): Promise<any> {
    const response = await this.request.get(path, {
      headers: { Authorization: `Bearer ${this.token}` },
    });
    expect(response.ok(), `${path}: ${response.status()}`).toBe(true);
    return response.json();
  }

  async post(path: string): Promise<any> {
    const response = await this.request.post(path, {
      headers: { Authorization: `Bearer ${this.token}` },
    });
    expect(response.ok(), `${path}: ${response.status()}`).toBe(true);
    return response.json();
  }

  /** The version of the landscape `cncf` that is served; none before it was read. */
  async landscapeVersion(): Promise<string | undefined> {
    const { landscapes } = await this.get('/api/cncf-landscape/landscapes');
    return landscapes[0].version;
  }

  /** The number of technologies of the landscape `cncf` that are entities of the catalog. */
  async countTechnologyEntities(): Promise<number> {
    const filter = 'kind=resource,spec.type=technology,metadata.namespace=cncf';
    const { totalItems } = await this.get(
      `/api/catalog/entities/by-query?limit=0&filter=${filter}`,
    );
    return totalItems;
  }

  /** How many components use a technology of the landscape `cncf`. */
  async countServicesThatUse(technology: string): Promise<number> {
    const filter = `kind=component,relations.usesTechnology=resource:cncf/${technology}`;
    const { totalItems } = await this.get(
      `/api/catalog/entities/by-query?limit=0&filter=${filter}`,
    );
    return totalItems;
  }

  /** The references of the technologies that a component uses, in alphabetical order. */
  async technologiesOf(component: string): Promise<string[]> {
    const { relations } = await this.get(
      `/api/catalog/entities/by-name/component/default/${component}`,
    );
    return relations
      .filter(({ type }: { type: string }) => type === 'usesTechnology')
      .map(({ targetRef }: { targetRef: string }) => targetRef)
      .sort();
  }
}
