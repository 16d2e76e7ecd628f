import { ConfigReader } from '@backstage/config';
import type { JsonValue } from '@backstage/types';
import { WELL_KNOWN_INFERENCE_RULES } from 'backstage-plugin-cncf-landscape-common';
import { readInferenceRules } from './readInferenceRules';

const read = (infer?: JsonValue) =>
  readInferenceRules(
    new ConfigReader({ cncfLandscape: { relate: { infer } } }),
  );

describe('readInferenceRules', () => {
  it('infers nothing unless enabled', () => {
    expect(readInferenceRules(new ConfigReader({}))).toBeUndefined();
    expect(read(false)).toBeUndefined();
    expect(
      read({ enabled: false, annotations: { 'a/b': 'helm' } }),
    ).toBeUndefined();
  });

  it('infers from the well-known annotations', () => {
    expect(read(true)).toEqual(WELL_KNOWN_INFERENCE_RULES);
    expect(read({})).toEqual(WELL_KNOWN_INFERENCE_RULES);
  });

  it("adds the company's own annotations, whatever their keys contain", () => {
    expect(
      read({
        enabled: true,
        annotations: {
          'example.com/kafka-topic': 'strimzi',
          'example.com/database': { technology: 'vitess', value: 'mysql:*' },
        },
      }),
    ).toEqual([
      ...WELL_KNOWN_INFERENCE_RULES,
      { annotation: 'example.com/kafka-topic', technology: 'strimzi' },
      {
        annotation: 'example.com/database',
        technology: 'vitess',
        value: 'mysql:*',
      },
    ]);
  });

  it('overrides or disables a well-known annotation', () => {
    const rules = read({
      annotations: {
        'argocd/app-name': 'flux',
        'backstage.io/kubernetes-id': false,
      },
    })!;
    expect(
      rules.filter(({ annotation }) => annotation === 'argocd/app-name'),
    ).toEqual([{ annotation: 'argocd/app-name', technology: 'flux' }]);
    expect(rules.map(({ annotation }) => annotation)).not.toContain(
      'backstage.io/kubernetes-id',
    );
  });

  it.each([
    'yes',
    { annotations: { 'a/b': '' } },
    { annotations: { 'a/b': { value: 'x' } } },
    { rules: {} },
  ])('rejects %j with an example', infer => {
    expect(() => read(infer as JsonValue)).toThrow(
      /^cncfLandscape\.relate\.infer must be true, false, or an object/,
    );
  });
});
