import { matchesPattern } from './matchesPattern';

describe('matchesPattern', () => {
  it.each([
    ['true', 'true'],
    ['True', 'tRUE'],
    ['kafka://orders', 'kafka://*'],
    ['kafka://', 'kafka://*'],
    ['eu/orders/prod', 'eu/*/prod'],
    ['a-b-c-d', 'a*b*d'],
    ['', '*'],
    ['anything', '**'],
  ])('finds that %j matches %j', (text, pattern) => {
    expect(matchesPattern(text, pattern)).toBe(true);
  });

  it.each([
    ['false', 'true'],
    ['trueish', 'true'],
    ['amqp://orders', 'kafka://*'],
    ['aba', 'ab*ba'],
    ['a-c-b', 'a*b*c'],
    ['x.y', 'x?y'],
  ])('finds that %j does not match %j', (text, pattern) => {
    expect(matchesPattern(text, pattern)).toBe(false);
  });

  it('takes no longer for a malicious pattern', () => {
    const started = Date.now();
    matchesPattern('a'.repeat(100_000), `${'a*'.repeat(1_000)}b`);
    expect(Date.now() - started).toBeLessThan(1_000);
  });
});
