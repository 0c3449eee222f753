/** Small words for the page. Text from outside is only ever set as text. */
export const find = (id) => document.getElementById(id);

/** Makes an element: `make("p", { className: "faint" }, "text", child)`; children that are null are left out. */
export function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** Sets a text; an element that says it already is left alone, so that nobody is told it twice. */
export function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

export const timeOf = (at) => new Date(at).toLocaleTimeString();

/** What stands in a number field; null if nothing does. */
export const numberIn = (id) => (find(id).value === "" ? null : Number(find(id).value));
