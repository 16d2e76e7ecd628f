import { landscapeItemId, normalizeName } from './normalizeName';

describe('normalizeName', () => {
  it.each([
    ['Orchestration & Management', 'orchestration-management'],
    ['Security & Compliance', 'security-compliance'],
    ['C++', 'c++'],
    ['Special (x)', 'special-x'],
    ['클라우드 네이티브', '클라우드-네이티브'],
  ])('writes %j as the public site does: %j', (name, slug) => {
    expect(normalizeName(name)).toBe(slug);
  });

  it('leaves a slug as it is', () => {
    expect(normalizeName('security-compliance')).toBe('security-compliance');
  });
});

describe('landscapeItemId', () => {
  it("joins category, subcategory and item as the public site's id", () => {
    expect(
      landscapeItemId({
        category: 'Provisioning',
        subcategory: 'Security & Compliance',
        title: 'Open Policy Agent (OPA)',
      }),
    ).toBe('provisioning--security-compliance--open-policy-agent-opa');
  });
});
