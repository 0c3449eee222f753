import { act, find, make, timeOf } from "./dom.js";

/** How long after the last key the agent counts as not typing, in milliseconds. */
const idleAfter = 1000;

const conversations = new Map();
let selected = null;
let idleTimer = null;

/** Takes a conversation as it now is. */
export function take(conversation) {
  conversations.set(conversation.id, conversation);
  selected ??= conversation.id;
  showList();
  if (conversation.id === selected) {
    show(conversation);
  }
}

/** The dialog that takes messages: the survey after a main dialog, else the main one. */
const openDialog = (conversation) => conversation?.dialogs.findLast((dialog) => dialog.isOpen);

const current = () => conversations.get(selected);

function showList() {
  find("no-conversations").hidden = conversations.size > 0;
  const list = find("conversations");
  const focused = document.activeElement?.dataset?.id;
  list.replaceChildren(...[...conversations.values()].reverse().map(entry));
  if (focused) {
    list.querySelector(`[data-id="${CSS.escape(focused)}"]`)?.focus();
  }
}

function entry(conversation) {
  const last = conversation.dialogs.flatMap((dialog) => dialog.messages).at(-1);
  const isTyping = conversation.dialogs.some((dialog) => dialog.isOpen && dialog.isTyping);
  const button = make(
    "button",
    { type: "button", onclick: () => select(conversation.id) },
    make("strong", {}, conversation.consumer),
    conversation.stage === "OPEN" ? "" : " (closed)",
    make("span", { className: "faint" }, isTyping ? "typing…" : (last?.text ?? "no message").slice(0, 60)),
  );
  button.dataset.id = conversation.id;
  button.setAttribute("aria-current", String(conversation.id === selected));
  return make("li", {}, button);
}

function select(id) {
  stopTyping();
  selected = id;
  find("problem").textContent = "";
  find("transcript").replaceChildren();
  showList();
  show(current());
  find("conversation-title").focus();
}

function show(conversation) {
  find("conversation-title").textContent = conversation.consumer;
  find("conversation-facts").textContent = [
    conversation.id,
    `stage ${conversation.stage}`,
    `state ${conversation.state}`,
    `skill ${conversation.skill ?? "-1"}`,
    conversation.agent ? `agent ${conversation.agent}` : "nobody has taken it",
    conversation.closeReason ? `closed by ${conversation.closeReason}` : null,
  ].filter(Boolean).join(" · ");
  showTranscript(conversation);

  const dialog = openDialog(conversation);
  const isTyping = conversation.dialogs.some((it) => it.isOpen && it.isTyping);
  const typing = find("typing");
  const text = isTyping ? `${conversation.consumer} is typing…` : "";
  if (typing.textContent !== text) {
    typing.textContent = text;
  }

  find("composer").hidden = !dialog;
  const isSurvey = dialog?.type === "POST_SURVEY";
  document.querySelectorAll("[data-do=survey], [data-do=transfer], #skill").forEach((it) => { it.disabled = isSurvey; });
}

/** Adds what is new and leaves what is there alone, so that a screen reader reads each message once. */
function showTranscript(conversation) {
  const transcript = find("transcript");
  const isAtEnd = transcript.scrollTop + transcript.clientHeight >= transcript.scrollHeight - 40;
  for (const dialog of conversation.dialogs) {
    if (dialog.type !== "MAIN" && !transcript.querySelector(`[data-key="${dialog.id}"]`)) {
      add(transcript, dialog.id, make("h3", {}, "Survey"));
    }

    for (const message of dialog.messages) {
      const key = `${dialog.id}/${message.sequence}`;
      const shown = transcript.querySelector(`[data-key="${CSS.escape(key)}"]`);
      const status = `${timeOf(message.at)}${message.status ? ` · ${message.status}` : ""}`;
      if (shown) {
        const line = shown.querySelector(".faint");
        line.textContent = line.textContent === status ? line.textContent : status;
      } else {
        add(transcript, key, bubble(conversation, message, status));
      }
    }
  }

  if (isAtEnd) {
    transcript.scrollTop = transcript.scrollHeight;
  }
}

function add(transcript, key, element) {
  element.dataset.key = key;
  transcript.append(element);
}

function bubble(conversation, message, status) {
  const isConsumer = message.role === "CONSUMER";
  return make(
    "div",
    { className: isConsumer ? "message" : "message agent" },
    make("p", {}, make("strong", {}, isConsumer ? conversation.consumer : "Agent"), `: ${message.text}`),
    make("span", { className: "faint" }, status),
  );
}

/** COMPOSING with the first key, PAUSE when no key follows. Surveys take no chat states. */
function typed() {
  const dialog = openDialog(current());
  if (!dialog || dialog.type === "POST_SURVEY") {
    return;
  }

  if (idleTimer === null) {
    act({ do: "state", dialogId: dialog.id, state: "COMPOSING" });
  } else {
    clearTimeout(idleTimer);
  }

  idleTimer = setTimeout(stopTyping, idleAfter);
}

function stopTyping() {
  if (idleTimer === null) {
    return;
  }

  clearTimeout(idleTimer);
  idleTimer = null;
  const dialog = openDialog(current());
  if (dialog) {
    act({ do: "state", dialogId: dialog.id, state: "PAUSE" });
  }
}

async function send() {
  const message = find("message");
  const dialog = openDialog(current());
  if (!dialog || message.value.trim() === "") {
    return;
  }

  const text = message.value;
  message.value = "";
  if (await act({ do: "send", dialogId: dialog.id, text })) {
    stopTyping();
  } else {
    message.value = text;
  }
}

const doings = {
  read: (dialog) => act({ do: "read", dialogId: dialog.id }),
  close: (dialog) => act({ do: "close", dialogId: dialog.id, survey: false }),
  survey: (dialog) => act({ do: "close", dialogId: dialog.id, survey: true }),
  transfer: () => act({ do: "transfer", conversationId: selected, skill: find("skill").value }),
};

/** Puts life into the middle of the page. */
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
  for (const button of document.querySelectorAll("[data-do]")) {
    button.addEventListener("click", () => {
      const dialog = openDialog(current());
      if (dialog) {
        doings[button.dataset.do](dialog);
      }
    });
  }
}
