// The gallery: every component in every state. `?scheme=dark&contrast=more&language=rtl` sets how it looks at first.
import "@fontsource-variable/inter/wght.css";
import "../src/styles/tokens.css";
import "../src/styles/base.css";
import { type Contrast, type Scheme, appearance } from "$state/appearance.svelte";
import { mount } from "svelte";
import { chooseLanguage } from "./language";

const asked = new URLSearchParams(location.search);
appearance.set({
  scheme: (asked.get("scheme") ?? "system") as Scheme,
  contrast: (asked.get("contrast") ?? "system") as Contrast,
});
chooseLanguage();
const { default: Gallery } = await import("./gallery/Gallery.svelte");
mount(Gallery, { target: document.body });
