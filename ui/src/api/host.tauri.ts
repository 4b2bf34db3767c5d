// The host of the shipped window. The only file that touches Tauri.
import { invoke } from "@tauri-apps/api/core";
import type { Host, Picked } from "$api/host";

export const tauriHost: Host = {
  rpc: (cmd, payload) => invoke("rpc", { cmd, payload }),
  pickFile: () => invoke<Picked | null>("pick_file"),
  pickVault: () => invoke<Picked | null>("pick_vault"),
  placeVault: () => invoke<Picked | null>("place_vault"),
  placePdf: (suggestedName) => invoke<Picked | null>("place_pdf", { suggestedName }),
};
