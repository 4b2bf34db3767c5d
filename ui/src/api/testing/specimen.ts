// The window over a host in memory, to look at. `?open` starts unlocked, `?case` with the invented case,
// `?case&long` with more of it.
import "@fontsource-variable/inter/wght.css";
import "../../styles/tokens.css";
import "../../styles/base.css";
import { connect } from "$api/client";
import { FakeHost } from "$api/testing/fakeHost";
import { longCase } from "$api/testing/longCase";
import { sampleCase } from "$api/testing/sampleCase";
import { session } from "$state/session.svelte";
import { mount } from "svelte";
import App from "../../App.svelte";

const wishes = new URLSearchParams(location.search);
const host = new FakeHost();
if (wishes.has("open")) host.unlock();
const contact = wishes.has("case") ? sampleCase(host) : null;
if (contact && wishes.has("long")) longCase(host, contact);
connect(host, () => session.forget());
mount(App, { target: document.body });
