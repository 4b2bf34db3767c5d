// The host of the shipped window. The only file that touches Tauri.
import { invoke } from "@tauri-apps/api/core";
import type { DropNews, Host, Picked } from "$api/host";

export const tauriHost: Host = {
  rpc: (cmd, payload, work) => invoke("rpc", { cmd, payload, work: work ?? null }),
  pickFile: () => invoke<Picked | null>("pick_file"),
  pickVault: () => invoke<Picked | null>("pick_vault"),
  placeVault: () => invoke<Picked | null>("place_vault"),
  placePdf: (suggestedName) => invoke<Picked | null>("place_pdf", { suggestedName }),
  nextDrop: () => invoke<DropNews>("next_drop"),
  pastedPicture: () => invoke<string | null>("pasted_picture"),
};
