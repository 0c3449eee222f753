import { find, say } from "./dom.js";

let last = Promise.resolve(true);

/**
 * Asks the emulator for something, one after the other: it happens in the order in which it was asked for. What is
 * refused is told on the page.
 */
export function act(action) {
  last = last.then(() => post(action));
  return last;
}

async function post(action) {
  const problem = find("problem");
  try {
    const answer = await fetch("/screen/actions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(action),
      // "I stopped typing" must arrive even if the page was closed.
      keepalive: action.do === "state",
    });
    say(problem, answer.ok ? "" : (await answer.json()).problem);
    return answer.ok;
  } catch {
    say(problem, "The emulator does not answer.");
    return false;
  }
}
