import { LANDSCAPE, textsIn } from '../../__testUtils__/landscapeFixture';
import { categoryNames } from './categoryNames';

describe('categoryNames', () => {
  const names = categoryNames(LANDSCAPE, undefined);
  const korean = categoryNames(LANDSCAPE, textsIn('ko'));

  it('calls places as the landscape does while there are no texts', () => {
    expect(names.category('orchestration-management')).toBe(
      'Orchestration & Management',
    );
    expect(names.subcategory('provisioning', 'security-compliance')).toBe(
      'Security & Compliance',
    );
  });

  it("calls places in the portal's language where the guide does, and as the landscape does elsewhere", () => {
    expect(korean.category('provisioning')).toBe('프로비저닝');
    expect(korean.subcategory('provisioning', 'security-compliance')).toBe(
      '보안과 컴플라이언스',
    );
    expect(korean.category('serverless')).toBe('Serverless');
  });

  it('finds a subcategory by its slug alone, or with its category before it', () => {
    expect(korean.subcategoryOf('security-compliance')).toBe(
      '보안과 컴플라이언스',
    );
    expect(names.subcategoryOf('inference/framework')).toBe('Model framework');
    expect(names.subcategoryOf('serverless/framework')).toBe('Framework');
  });

  it('knows which slugs do not identify a subcategory', () => {
    expect(names.isAmbiguous('framework')).toBe(true);
    expect(names.isAmbiguous('observability')).toBe(false);
    expect(names.isAmbiguous('gone')).toBe(false);
  });

  it('calls what the landscape does not have by its slug', () => {
    expect(names.category('gone')).toBe('gone');
    expect(names.subcategory('provisioning', 'gone')).toBe('gone');
    expect(names.subcategoryOf('gone')).toBe('gone');
  });
});
