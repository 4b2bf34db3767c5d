import { screen, waitFor } from "@testing-library/svelte";
import { describe, expect, it } from "vitest";
import { PASSPHRASE, WORDS } from "$api/testing/fakeHost";
import { session } from "$state/session.svelte";
import { asked, button, click, heading, host, open, start, user } from "./window";

const opened = () => waitFor(() => expect(session.vault).not.toBeNull());
const passphrase = () => screen.getByLabelText<HTMLInputElement>("Passphrase");
const again = () => screen.getByLabelText<HTMLInputElement>("The same passphrase again");

/** Goes through the welcome to the page that makes the vault. */
async function toCreate(): Promise<void> {
  open();
  await click("Create a vault");
  for (let page = 0; page < 3; page++) await click("Continue");
  await heading("Create a vault");
}

/** Fills in that page, and goes on to the recovery words. */
async function toWords(): Promise<void> {
  await toCreate();
  await click("Choose a place…");
  await user.type(passphrase(), PASSPHRASE);
  await user.type(again(), PASSPHRASE);
  await click("Create the vault");
  await heading("Write down your recovery words");
}

const fields = () => screen.getAllByLabelText<HTMLInputElement>(/^Word \d+$/);
const wordFor = (field: HTMLElement) => WORDS[Number(field.dataset.word) - 1] ?? "";

describe("the start page", () => {
  it("opens a sample to look around in", async () => {
    open();
    await click("Look around with sample data");
    await opened();
    expect(session.vault?.thrownAway).toBe(true);
  });

  it("says in words why there is no sample", async () => {
    open();
    host.refuse.set("vaults_try", { code: "storage_full" });
    await click("Look around with sample data");
    expect(await screen.findByText(/The disk is full/)).toBeTruthy();
    expect(session.vault).toBeNull();
  });
});

describe("the welcome", () => {
  it("is three pages, by Enter on and by Esc back", async () => {
    open();
    await click("Create a vault");
    await heading(/What Candour is/);
    expect(screen.getByText("Step 1 of 6")).toBeTruthy();
    expect(screen.getByText(/Most contacts are legitimate/)).toBeTruthy();
    await user.keyboard("{Enter}");
    await heading("Which device are you on?");
    await user.keyboard("{Enter}");
    await heading("A label, never the content");
    await user.keyboard("{Enter}");
    await heading("Create a vault");
    for (const before of [
      "A label, never the content",
      "Which device are you on?",
      /What Candour is/,
      "Candour",
    ]) {
      await user.keyboard("{Escape}");
      await heading(before);
    }
  });

  it("advises on the device, and keeps no answer", async () => {
    open();
    await click("Create a vault");
    await click("Continue");
    await user.click(await screen.findByRole("radio", { name: /A work device/ }));
    expect(screen.getByText(/Assume that your employer can see/)).toBeTruthy();
    await user.click(screen.getByRole("radio", { name: "I am not sure" }));
    expect(screen.getByText(/treat it as a work device/)).toBeTruthy();
    await user.keyboard("{Enter}");
    await heading("A label, never the content");
    await click("Back");
    expect((await screen.findAllByRole<HTMLInputElement>("radio")).some(({ checked }) => checked)).toBe(
      false,
    );
    expect(host.asked.map(([cmd]) => cmd)).toEqual(["app_state"]);
  });
});

describe("a new passphrase", () => {
  it("is rated as it is typed, with a word and with advice", async () => {
    await toCreate();
    await user.type(passphrase(), "quay");
    await waitFor(() =>
      expect(screen.getByRole("meter").getAttribute("aria-valuetext")).toBe("Guessed at once"),
    );
    expect(screen.getByText(/A single word is quickly found/)).toBeTruthy();
    await user.type(passphrase(), " on a sunny morning");
    await waitFor(() => expect(screen.getByRole("meter").getAttribute("aria-valuetext")).toBe("Very strong"));
    expect(screen.queryByText(/A single word is quickly found/)).toBeNull();
  });

  it("drops a rating that comes too late", async () => {
    await toCreate();
    const rpc = host.rpc.bind(host);
    let late = (): void => {};
    host.rpc = (cmd, payload, work) => {
      const answer = rpc(cmd, payload, work);
      if (cmd !== "passphrases_rate" || late.name === "resolved") return answer;
      return new Promise((resolve) => {
        late = function resolved() {
          void answer.then(resolve);
        };
      });
    };
    await user.type(passphrase(), "quay");
    await waitFor(() => expect(late.name).toBe("resolved"));
    await user.type(passphrase(), " on a sunny morning");
    await waitFor(() => expect(screen.getByRole("meter").getAttribute("aria-valuenow")).toBe("4"));
    late();
    await new Promise((wait) => setTimeout(wait, 20));
    expect(screen.getByRole("meter").getAttribute("aria-valuenow")).toBe("4");
  });

  it("can be suggested, and is then shown in both fields", async () => {
    await toCreate();
    await click("Suggest words");
    await waitFor(() => expect(passphrase().value).toBe(PASSPHRASE));
    expect(again().value).toBe(PASSPHRASE);
    expect(passphrase().type).toBe("text");
    expect(screen.getByText(/Chosen by chance/)).toBeTruthy();
    await user.type(passphrase(), "s");
    expect(screen.queryByText(/Chosen by chance/)).toBeNull();
  });

  it("is taken weak only after a second, deliberate press", async () => {
    await toCreate();
    await click("Choose a place…");
    await user.type(passphrase(), "sunny quay");
    await user.type(again(), "sunny quay{Enter}");
    expect(await screen.findByText(/could be guessed by somebody/)).toBeTruthy();
    await user.type(again(), "{Enter}");
    expect(asked("vaults_create")).toEqual([]);
    await click("Use it all the same");
    await heading("Write down your recovery words");
    expect(asked("vaults_create")).toEqual([{ place: "h-place", passphrase: "sunny quay" }]);
  });

  it("whose strength is not known is asked about as well", async () => {
    await toCreate();
    await click("Choose a place…");
    await user.type(passphrase(), PASSPHRASE);
    await user.type(again(), PASSPHRASE);
    await waitFor(() => expect(screen.getByRole("meter")).toBeTruthy());
    host.refuse.set("passphrases_rate", { code: "unexpected", reference: "x" });
    await click("Create the vault");
    expect(await screen.findByText(/could not be worked out/)).toBeTruthy();
    expect(asked("vaults_create")).toEqual([]);
  });

  it("has to be typed the same twice, and the host is asked nothing before", async () => {
    await toCreate();
    await click("Choose a place…");
    await user.type(passphrase(), "one");
    await user.type(again(), "two");
    await click("Create the vault");
    expect(await screen.findByText(/not the same/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(again()));
    expect(asked("vaults_create")).toEqual([]);
  });

  it("needs a place for the vault first", async () => {
    await toCreate();
    await click("Create the vault");
    expect(await screen.findByText("Choose where to keep the vault.")).toBeTruthy();
    expect(screen.getByText(/The passphrase is empty/)).toBeTruthy();
    const pick = await button("Choose a place…");
    await waitFor(() => expect(document.activeElement).toBe(pick));
  });

  it("shows that the vault is being made, and what went wrong", async () => {
    await toCreate();
    await click("Choose a place…");
    await user.type(passphrase(), PASSPHRASE);
    await user.type(again(), PASSPHRASE);
    host.slow = 1_500;
    host.refuse.set("vaults_create", { code: "vault_exists" });
    await click("Create the vault");
    expect(await button("Creating the vault…")).toBeTruthy();
    expect(await screen.findByRole("progressbar", {}, { timeout: 2_000 })).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Cancel" })).toBeNull();
    expect(await screen.findByText(/something at that place already/, {}, { timeout: 2_000 })).toBeTruthy();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

describe("the recovery words", () => {
  it("are shown in order, and a blank sheet is saved for them", async () => {
    await toWords();
    const list = screen.getByRole("list", { name: "Recovery words" });
    expect([...list.querySelectorAll("li")].map((line) => line.textContent.replace(/\s/g, ""))).toEqual(
      WORDS.map((word, index) => `${index + 1}${word}`),
    );
    await click("Save a blank sheet to print…");
    expect(await screen.findByText(/Saved as candour-disclosure.pdf/)).toBeTruthy();
    expect(asked("sheets_save")).toEqual([{ place: "h-pdf" }]);
  });

  it("say why the sheet was not saved, and nothing where no place was chosen", async () => {
    await toWords();
    host.refuse.set("sheets_save", { code: "permission_denied" });
    await click("Save a blank sheet to print…");
    expect(await screen.findByText(/does not allow access to that place/)).toBeTruthy();
    host.pdf = null;
    await click("Save a blank sheet to print…");
    await waitFor(() => expect(screen.queryByText(/does not allow access/)).toBeNull());
    expect(screen.queryByText(/Saved as/)).toBeNull();
  });

  it("are tried once before the vault opens, whatever their capitals", async () => {
    await toWords();
    await click("I have written them down");
    await heading("Try your recovery words once");
    expect(document.body.textContent).not.toContain("yonder");
    expect(fields()).toHaveLength(3);
    expect(session.vault).toBeNull();
    for (const field of fields()) await user.type(field, ` ${wordFor(field).toUpperCase()} `);
    await user.keyboard("{Enter}");
    await opened();
    expect(document.body.textContent).not.toContain("yonder");
  });

  it("say which one is wrong without showing it", async () => {
    await toWords();
    await click("I have written them down");
    const [first, second, third] = fields();
    await user.type(first!, wordFor(first!));
    await user.type(second!, "walnut");
    await click("Check and open the vault");
    const number = second!.dataset.word;
    expect(await screen.findByText(new RegExp(`^This is not word ${number}\\.`))).toBeTruthy();
    expect(screen.getByText(`Type word ${third!.dataset.word} from your paper.`)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(second));
    expect(document.body.textContent).not.toContain(wordFor(second!));
    expect(session.vault).toBeNull();
  });

  it("can be looked at again, by button and by Esc", async () => {
    await toWords();
    await click("I have written them down");
    await click("Show me the words again");
    expect(await screen.findByText("yonder")).toBeTruthy();
    await click("I have written them down");
    await heading("Try your recovery words once");
    await user.keyboard("{Escape}");
    expect(await screen.findByText("yonder")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.getByText("yonder")).toBeTruthy();
  });
});

describe("opening a vault", () => {
  it("keeps the cursor in the passphrase when it is wrong", async () => {
    open();
    await click("Open a vault");
    await click("Choose a vault…");
    await user.type(passphrase(), "no{Enter}");
    expect(await screen.findByText(/does not open this vault/)).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(passphrase()));
    await user.clear(passphrase());
    await user.type(passphrase(), `${PASSPHRASE}{Enter}`);
    await opened();
  });

  it("works with the recovery words", async () => {
    open();
    await click("Open a vault");
    await click("Choose a vault…");
    await click("Use the recovery words instead");
    await user.type(screen.getByLabelText("Recovery words"), `  ${WORDS.join(" ")} `);
    await click("Open the vault");
    await opened();
  });

  it("asks for the vault first", async () => {
    open();
    await click("Open a vault");
    await click("Open the vault");
    expect(await screen.findByText("Choose the vault that you want to open.")).toBeTruthy();
    const pick = await button("Choose a vault…");
    expect(document.activeElement).toBe(pick);
  });
});

it("a vault that is locked leads back to the start", async () => {
  await start();
  await click("Lock");
  await heading("Candour");
});
