import { ANNOTATION_USES } from 'backstage-plugin-cncf-landscape-common';
import { serviceEntity } from '../../__testUtils__/technologyFixture';
import { annotatedNames, annotationText } from './annotationText';
import { entityFile } from './entityFile';

function annotated(value: string) {
  return serviceEntity('shop', {
    metadata: { annotations: { [ANNOTATION_USES]: value }, tags: ['argo'] },
  });
}

describe('annotatedNames', () => {
  it('are the names as they are written, with their landscapes, each once', () => {
    expect(annotatedNames(annotated('k8s, lfai/onnx,\nOPA, k8s,,'))).toEqual([
      'k8s',
      'lfai/onnx',
      'OPA',
    ]);
  });

  it('are none where there is no annotation', () => {
    expect(annotatedNames(serviceEntity('shop'))).toEqual([]);
  });
});

describe('annotationText', () => {
  it('is the annotation below what contains it', () => {
    expect(annotationText(annotated(''), ['k8s', 'lfai/onnx'])).toBe(
      'metadata:\n  annotations:\n    cncf-landscape/uses: k8s, lfai/onnx\n',
    );
  });

  it('is nothing where nothing is named', () => {
    expect(annotationText(annotated('k8s'), [])).toBe('');
  });
});

describe('entityFile', () => {
  const at = (annotations: Record<string, string>) =>
    entityFile(serviceEntity('shop', { metadata: { annotations } }));

  it('is where the entity was read from, and where it can be edited', () => {
    expect(
      at({
        'backstage.io/managed-by-location': 'url:https://git.example/a.yaml',
        'backstage.io/edit-url': 'https://git.example/edit/a.yaml',
      }),
    ).toEqual({
      target: 'https://git.example/a.yaml',
      editUrl: 'https://git.example/edit/a.yaml',
    });
    expect(
      at({ 'backstage.io/managed-by-location': 'file:/srv/a.yaml' }),
    ).toEqual({ target: '/srv/a.yaml', editUrl: undefined });
  });

  it('is nothing for what comes from no file', () => {
    expect(at({})).toBeUndefined();
    expect(
      at({ 'backstage.io/managed-by-location': 'ldap-provider:default' }),
    ).toBeUndefined();
  });

  it('is never at an address that a browser would run', () => {
    expect(
      at({
        'backstage.io/managed-by-location': 'file:/srv/a.yaml',
        'backstage.io/edit-url': 'data:text/html,hello',
      })?.editUrl,
    ).toBeUndefined();
  });
});
