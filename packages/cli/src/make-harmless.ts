// eslint-disable-next-line no-control-regex -- it is the control characters that are sought
const HARMFUL = /(?!\r\n)[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g;

// eslint-disable-next-line no-control-regex -- the colours that we set ourselves
const COLOUR = /^\x1b\[[0-9;]*m/;

/**
 * Shows characters that steer a terminal, or turn the order of letters, as what they are (`\u001b`): names of files and
 * values of cards come from others. In JSON that is the same text as before.
 * @param plain no colours either
 */
export function makeHarmless(text: string, plain: boolean): string {
  return text.replace(HARMFUL, (sign, offset: number) =>
    !plain && COLOUR.test(text.slice(offset, offset + 20))
      ? sign
      : `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
