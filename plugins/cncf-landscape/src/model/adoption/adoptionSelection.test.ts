import { readAdoption, writeAdoption } from './adoptionSelection';

function read(query: string) {
  return readAdoption(new URLSearchParams(query));
}

describe("the adoption page's URL", () => {
  it('means all components where it says nothing', () => {
    expect(read('landscape=cncf')).toEqual({
      scope: { kind: 'component', type: undefined, owner: undefined },
      list: undefined,
    });
  });

  it('does not take a kind for one that cannot use anything', () => {
    expect(read('kind=user').scope.kind).toBe('component');
    expect(read('kind=API').scope.kind).toBe('api');
  });

  it.each([
    'list=services',
    'list=services&technology=kubernetes',
    'list=services&technology=kubernetes&team=group%3Adefault%2Fa',
    'list=declaring&team=group%3Adefault%2Fa',
    'list=undeclared',
    'list=teams&technology=kubernetes',
    'kind=api&type=grpc&owner=group%3Adefault%2Fa&list=declaring',
  ])('comes back as it was: %s', query => {
    expect(writeAdoption(read(query), new URLSearchParams()).toString()).toBe(
      query,
    );
  });

  it('opens no list of teams without a technology, and none that it does not know', () => {
    expect(read('list=teams').list).toBeUndefined();
    expect(read('list=everything').list).toBeUndefined();
  });

  it('leaves alone what is not about the page, and closes a list without a trace', () => {
    const before = new URLSearchParams(
      'landscape=lfai&list=services&technology=onnx&team=a',
    );
    const after = writeAdoption({ scope: { kind: 'component' } }, before);
    expect(after.toString()).toBe('landscape=lfai');
    expect(before.get('list')).toBe('services');
  });
});
