/** A mail address in a text. */
export interface MailAddress {
  readonly address: string;
  /** From 1, in the text. */
  readonly line: number;
}

const ADDRESS =
  /(?<![\w.+-])([\w.+-]{1,64})(?:@|\s?[([{]\s?(?:at|a|snabela)\s?[)\]}]\s?)((?:[a-zA-ZÀ-ÖØ-öø-ž\d-]{1,63}(?:\.|\s?[([{]\s?(?:dot|punktum)\s?[)\]}]\s?)){1,5}[a-zA-ZÀ-ÖØ-öø-ž]{2,24})(?![\w-])/gi;

/** Names that stand in for a mailbox, and domains that are kept for examples or belong to nobody in particular. */
const STAND_IN_NAME =
  /^(?:insert|your|you|name|navn|first|fornavn|din|dit|xxx+|e-?mail|mail|someone|somebody|user|username|bruger)(?:[-_.]?(?:e-?mail|mail|name|navn|here|her|address|adresse))?$/i;
const STAND_IN_DOMAIN =
  /(?:^|\.)(?:(?:example|eksempel|domain|domæne|yourdomain|your-?company|mydomain|yourorg|company|din-?kommune|dit-?dom(?:æ|ae)ne|kommunen?)\.[a-zA-ZÀ-ÖØ-öø-ž]{2,6}|example|test|invalid|localhost|local)$/i;

/** Finds mail addresses, those with `(at)` for `@` too. */
export function findMailAddresses(text: string): readonly MailAddress[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.slice(0, 2000).matchAll(ADDRESS)].map(([, name = "", domain = ""]) => ({
      address: `${name}@${domain.replace(/\s?[([{]\s?(?:dot|punktum)\s?[)\]}]\s?/gi, ".")}`,
      line: index + 1,
    })),
  );
}

/** True for an address that only shows where one belongs: nobody reads what is sent to it. */
export function isStandInAddress(address: string): boolean {
  const at = address.lastIndexOf("@");
  return STAND_IN_NAME.test(address.slice(0, at)) || STAND_IN_DOMAIN.test(address.slice(at + 1));
}
