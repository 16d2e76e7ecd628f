import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';

/** Whether all of a text is whole syllables, as text is that somebody meant. */
const SYLLABLES = /^[가-힣]{2,}$/;

/**
 * What was meant by what was typed while the keyboard was set to the other script: 쿠버네티스 by `znqjspxltm`, `helm` by ㅗ디ㅡ.
 *
 * @returns nothing where that is no text
 */
export function onOtherKeyboard(
  typed: string,
  hangul: boolean,
): string | undefined {
  if (hangul) {
    const latin = convertHangulToQwerty(typed).toLowerCase();
    return /^[a-z]{3,}$/.test(latin) ? latin : undefined;
  }
  if (!/^[a-z]{4,}$/i.test(typed)) {
    return undefined;
  }
  const korean = convertQwertyToHangul(typed);
  return SYLLABLES.test(korean) ? korean : undefined;
}
