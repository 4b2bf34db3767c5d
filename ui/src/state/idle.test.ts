import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Idle } from "$state/idle.svelte";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function idle(): { idle: Idle; lock: ReturnType<typeof vi.fn>; end: () => void } {
  const lock = vi.fn();
  const watched = new Idle(() => 60_000, lock);
  return { idle: watched, lock, end: watched.watch() };
}

it("counts down for twenty seconds, then locks", () => {
  const { idle: watched, lock, end } = idle();
  vi.advanceTimersByTime(39_000);
  expect(watched.left).toBeNull();
  vi.advanceTimersByTime(1_000);
  expect(watched.left).toBe(20);
  vi.advanceTimersByTime(19_000);
  expect([watched.left, lock.mock.calls.length]).toEqual([1, 0]);
  vi.advanceTimersByTime(1_000);
  expect(lock).toHaveBeenCalledOnce();
  end();
});

it("begins again with every key", () => {
  const { idle: watched, lock, end } = idle();
  vi.advanceTimersByTime(50_000);
  window.dispatchEvent(new KeyboardEvent("keydown", { key: "a" }));
  expect(watched.left).toBeNull();
  vi.advanceTimersByTime(39_000);
  expect([watched.left, lock.mock.calls.length]).toEqual([null, 0]);
  end();
});

it("does nothing once nobody watches", () => {
  const { lock, end } = idle();
  end();
  vi.advanceTimersByTime(120_000);
  expect(lock).not.toHaveBeenCalled();
});
