import { act } from "./actions.js";
import { find } from "./dom.js";

/** How long after the last key the agent counts as not typing, in milliseconds. */
const idleAfter = 1000;

const drafts = new Map();
let conversation = null;
let typingIn = null;
let idleTimer = null;

/** The dialog that takes messages: the survey after a main dialog, else the main one. */
const openDialog = () => conversation?.dialogs.findLast((dialog) => dialog.isOpen);

/** Lets the agent work on a conversation as it now is; what was begun in another one waits there. */
export function show(next) {
  const message = find("message");
  if (conversation && conversation.id !== next.id) {
    stopTyping();
    drafts.set(conversation.id, message.value);
    message.value = drafts.get(next.id) ?? "";
  }

  conversation = next;
  const dialog = openDialog();
  const doings = find("doings");
  if (!dialog && doings.contains(document.activeElement)) {
    find("conversation-title").focus();
  }

  doings.hidden = !dialog;
  const isSurvey = dialog?.type === "POST_SURVEY";
  for (const control of doings.querySelectorAll("[data-do=survey], #transfer > :is(input, button)")) {
    control.disabled = isSurvey;
  }
}

/** COMPOSING with the first key, PAUSE when no key follows. Surveys take no chat states. */
function typed() {
  const dialog = openDialog();
  if (!dialog || dialog.type === "POST_SURVEY") {
    return;
  }

  if (typingIn === null) {
    typingIn = dialog.id;
    act({ do: "state", dialogId: typingIn, state: "COMPOSING" });
  }

  clearTimeout(idleTimer);
  idleTimer = setTimeout(stopTyping, idleAfter);
}

function stopTyping() {
  clearTimeout(idleTimer);
  // A dialog that was closed meanwhile takes no state any more, and needs none.
  if (typingIn !== null && conversation.dialogs.some((dialog) => dialog.id === typingIn && dialog.isOpen)) {
    act({ do: "state", dialogId: typingIn, state: "PAUSE" });
  }

  typingIn = null;
}

async function send() {
  const message = find("message");
  const dialog = openDialog();
  const text = message.value;
  if (!dialog || text.trim() === "") {
    return;
  }

  const { id } = conversation;
  message.value = "";
  const sending = act({ do: "send", dialogId: dialog.id, text });
  stopTyping();
  if (!(await sending)) {
    drafts.set(id, text);
    if (conversation.id === id) {
      message.value ||= text;
    }
  }
}

const doings = {
  read: (dialogId) => act({ do: "read", dialogId }),
  close: (dialogId) => act({ do: "close", dialogId, survey: false }),
  survey: (dialogId) => act({ do: "close", dialogId, survey: true }),
};

/** Puts life into what the agent can do. */
export function begin() {
  const message = find("message");
  message.addEventListener("input", typed);
  message.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      send();
    }
  });
  find("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  find("transfer").addEventListener("submit", (event) => {
    event.preventDefault();
    stopTyping();
    act({ do: "transfer", conversationId: conversation.id, skill: find("skill").value });
  });
  for (const button of document.querySelectorAll("[data-do]")) {
    button.addEventListener("click", () => {
      stopTyping();
      doings[button.dataset.do](openDialog().id);
    });
  }

  addEventListener("pagehide", stopTyping);
}
