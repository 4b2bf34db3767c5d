// What has to be on disk before a vault is locked: text that was typed a moment ago and waits for its pause.

let tasks: (() => Promise<void>)[] = [];

/** Does `task` before every lock, until the function that comes back is called. */
export function beforeLock(task: () => Promise<void>): () => void {
  tasks.push(task);
  return () => (tasks = tasks.filter((other) => other !== task));
}

/** Does all of it. A save that fails does not keep a vault open: what was wrong was said beside the form. */
export async function settle(): Promise<void> {
  await Promise.allSettled(tasks.map((task) => task()));
}
