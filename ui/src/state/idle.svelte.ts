// Locks after a while without input, and says so shortly before.

/** How long before the lock it is announced. */
export const NOTICE_MS = 20_000;
const EVENTS = ["keydown", "pointerdown", "pointermove", "wheel"] as const;

export class Idle {
  /** Seconds until the lock; null while it is not near. */
  left = $state<number | null>(null);
  readonly #after: () => number;
  readonly #lock: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `after` says after how many milliseconds without input to lock. */
  constructor(after: () => number, lock: () => void) {
    this.#after = after;
    this.#lock = lock;
  }

  /** Watches until the function that it returns is called. */
  watch(): () => void {
    const again = () => this.restart();
    for (const event of EVENTS) window.addEventListener(event, again, { capture: true, passive: true });
    this.restart();
    return () => {
      for (const event of EVENTS) window.removeEventListener(event, again, { capture: true });
      clearTimeout(this.#timer);
      this.left = null;
    };
  }

  /** Counts from now on. */
  restart(): void {
    clearTimeout(this.#timer);
    this.left = null;
    this.#timer = setTimeout(() => this.#announce(NOTICE_MS / 1000), this.#after() - NOTICE_MS);
  }

  #announce(seconds: number): void {
    if (seconds === 0) {
      this.left = null;
      this.#lock();
      return;
    }
    this.left = seconds;
    this.#timer = setTimeout(() => this.#announce(seconds - 1), 1000);
  }
}
