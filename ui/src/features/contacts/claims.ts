import { t } from "$text";

/** Returns who somebody says they are, in one line. */
export function claims(role: string, employer: string): string {
  if (role && employer) return t("claims-both", { role, employer });
  return role || employer;
}
