import "@fontsource-variable/inter/wght.css";
import "./styles/tokens.css";
import "./styles/base.css";
import { connect } from "$api/client";
import { tauriHost } from "$api/host.tauri";
// How the window looks is settled before anything is drawn.
import "$state/appearance.svelte";
import { session } from "$state/session.svelte";
import { mount } from "svelte";
import App from "./App.svelte";

connect(tauriHost, () => session.forget());
mount(App, { target: document.body });
