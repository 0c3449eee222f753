/** Small words for the page. Text from outside is only ever set as text. */
export const find = (id) => document.getElementById(id);

/** Makes an element: `make("p", { className: "faint" }, "text", child)`. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export const timeOf = (at) => new Date(at).toLocaleTimeString();

/** JSON laid out for reading; whatever is not JSON stays as it is. */
export function layOut(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

/** Asks the emulator for something; what it refuses is told on the page. */
export async function act(action) {
  const problem = find("problem");
  try {
    const answer = await fetch("/screen/actions", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(action),
    });
    problem.textContent = answer.ok ? "" : (await answer.json()).problem;
    return answer.ok;
  } catch {
    problem.textContent = "The emulator does not answer.";
    return false;
  }
}
