import korean from './ko';
import { cncfLandscapeTranslationRef } from './translationRef';

/** The messages of a translation ref are its own affair; the tests look at them all the same. */
function englishMessages(): Record<string, string> {
  return (
    cncfLandscapeTranslationRef as unknown as {
      getDefaultMessages(): Record<string, string>;
    }
  ).getDefaultMessages();
}

function variables(message: string | undefined): string[] {
  return [...(message ?? '').matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map(([, name]) => name)
    .sort();
}

describe('the Korean texts', () => {
  const english = englishMessages();
  const messages: Record<string, string> = korean;
  const keys = Object.keys(english);

  it('are there for every English text, and for nothing else', () => {
    expect(keys.length).toBeGreaterThan(100);
    expect(Object.keys(messages).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('say %s with the same variables', key => {
    expect(messages[key]).toMatch(/\S/);
    expect(variables(messages[key])).toEqual(variables(english[key]));
  });

  it('are Korean, except for words that stay as they are in every language', () => {
    const untranslated = keys.filter(key => messages[key] === english[key]);
    expect(untranslated.sort()).toEqual([
      'maturity.archived',
      'maturity.graduated',
      'maturity.incubating',
      'maturity.sandbox',
      'technologies.fromDependsOn',
    ]);
  });
});
