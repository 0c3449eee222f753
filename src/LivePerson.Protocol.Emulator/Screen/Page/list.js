import { find, make } from "./dom.js";

/** Shows the conversations; whichever had the focus keeps it. */
export function showList(conversations, selected, pick) {
  find("no-conversations").hidden = conversations.length > 0;
  const list = find("conversations");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : null;
  list.replaceChildren(...conversations.map((conversation) => entry(conversation, selected, pick)));
  if (focused) {
    list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  }
}

function entry(conversation, selected, pick) {
  const last = conversation.dialogs.flatMap((dialog) => dialog.messages).at(-1);
  const isTyping = conversation.dialogs.some((dialog) => dialog.isOpen && dialog.isTyping);
  const unread = conversation.stage === "OPEN" ? unreadIn(conversation) : 0;
  const button = make(
    "button",
    { type: "button", onclick: () => pick(conversation.id) },
    make("strong", {}, conversation.consumer),
    " ",
    unread > 0 ? make("span", { className: "chip" }, `${unread} new`) : null,
    conversation.stage === "OPEN" ? null : make("span", { className: "chip" }, "closed"),
    " ",
    make("span", { className: isTyping ? "faint typing" : "faint" }, isTyping ? "typing…" : preview(last)),
  );
  button.dataset.id = conversation.id;
  if (conversation.id === selected) {
    button.setAttribute("aria-current", "true");
  }

  return make("li", {}, button);
}

const unreadIn = (conversation) => conversation.dialogs
  .flatMap((dialog) => dialog.messages)
  .filter((message) => message.role === "CONSUMER" && message.status !== "READ")
  .length;

const preview = (message) => (message ? message.text.slice(0, 80) : "no message");
