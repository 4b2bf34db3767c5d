import { LANGUAGE, t } from "$text";

/** Returns an amount as "12,500 EUR". Digits stay as they were written; only the grouping is ours. */
export function amountWords(amount: string | null, currency: string | null): string {
  if (!amount) return "";
  const [whole = "", part] = amount.split(".");
  const grouped = new Intl.NumberFormat(LANGUAGE).format(BigInt(whole || 0));
  const number = part === undefined ? grouped : `${grouped}.${part}`;
  return currency ? t("amount", { number, currency }) : number;
}

/** Returns an amount without the spaces and commas between its thousands. */
export function cleanAmount(typed: string): string {
  return typed.trim().replaceAll(/[\s,](?=\d{3}(?!\d))/g, "");
}
