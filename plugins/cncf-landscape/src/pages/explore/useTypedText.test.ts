import { act, renderHook } from '@testing-library/react';
import { useTypedText } from './useTypedText';

describe('useTypedText', () => {
  function typing(value = '') {
    const onChange = jest.fn();
    const { result, rerender } = renderHook(
      (now: string) => useTypedText(now, onChange),
      { initialProps: value },
    );
    return {
      onChange,
      text: () => result.current[0],
      type: (text: string) => act(() => result.current[1](text)),
      arrive: rerender,
    };
  }

  it('shows what is typed at once, and reports it', () => {
    const { type, text, onChange } = typing();
    type('p');
    expect(text()).toBe('p');
    expect(onChange).toHaveBeenCalledWith('p');
  });

  it('keeps what is typed while earlier letters arrive', () => {
    const { type, text, arrive } = typing();
    type('p');
    type('pr');
    type('pro');
    arrive('p');
    expect(text()).toBe('pro');
    arrive('pro');
    expect(text()).toBe('pro');
  });

  it('takes a value from elsewhere', () => {
    const { type, text, arrive } = typing('mesh');
    expect(text()).toBe('mesh');
    type('mes');
    arrive('mes');
    arrive('');
    expect(text()).toBe('');
  });
});
