import { LANGUAGE, t } from "$text";

/** Returns how large a file is and of what type, as "48,213 bytes, image/png". */
export function bytesWords(size: number, type: string): string {
  return t("evidence-bytes", { size: new Intl.NumberFormat(LANGUAGE).format(size), type });
}
