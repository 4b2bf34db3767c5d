// The whole window over a host in memory, for the tests of its paths.
import { cleanup, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach } from "vitest";
import { connect } from "$api/client";
import { FakeHost } from "$api/testing/fakeHost";
import { sampleCase } from "$api/testing/sampleCase";
import { session } from "$state/session.svelte";
import App from "../App.svelte";

export let host: FakeHost;
export let user: ReturnType<typeof userEvent.setup>;

beforeEach(() => {
  host = new FakeHost();
  user = userEvent.setup();
  connect(host, () => session.forget());
});

afterEach(() => {
  cleanup();
  session.forget();
  session.ready = false;
});

export const heading = (name: string | RegExp) => screen.findByRole("heading", { level: 1, name });
export const button = (name: string | RegExp) => screen.findByRole("button", { name });
export const click = async (name: string | RegExp) => user.click(await button(name));

/** What was asked of the host under a command, in order. */
export const asked = (cmd: string) =>
  host.asked.filter(([name]) => name === cmd).map(([, payload]) => payload);

/** Opens the window, locked. */
export function open(): void {
  render(App);
}

/** Opens the window on an empty vault. */
export function openEmpty(): void {
  host.unlock();
  render(App);
}

/** Opens the window on the invented case, and goes to its contact. */
export async function start(): Promise<string> {
  host.unlock();
  const contact = sampleCase(host);
  render(App);
  await click(/^Contacts/);
  await user.click(await screen.findByRole("button", { name: /^Marta Feldt/ }));
  await heading("Marta Feldt");
  return contact;
}
