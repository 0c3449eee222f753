import { find, make, say, timeOf } from "./dom.js";

/** Empties the transcript, for another conversation. */
export function clearTranscript() {
  find("transcript").replaceChildren();
}

/** Adds what is new and leaves what is there alone, so that a screen reader reads each message once. */
export function showTranscript(conversation) {
  const transcript = find("transcript");
  const isAtEnd = transcript.scrollTop + transcript.clientHeight >= transcript.scrollHeight - 40;
  // What was said before is there to be read, not news.
  const isFirst = transcript.childElementCount === 0;
  transcript.setAttribute("aria-busy", String(isFirst));
  for (const dialog of conversation.dialogs) {
    if (dialog.type !== "MAIN") {
      mark(transcript, dialog.id, "Survey");
    }

    for (const message of dialog.messages) {
      const key = `${dialog.id}/${message.sequence}`;
      const shown = child(transcript, key);
      const status = [timeOf(message.at), message.status?.toLowerCase()].filter(Boolean).join(" · ");
      if (shown) {
        say(shown.lastElementChild, status);
      } else {
        add(transcript, key, bubble(conversation, message, status));
      }
    }
  }

  if (conversation.closeReason) {
    mark(transcript, "end", `Closed by ${conversation.closeReason}`);
  }

  if (isAtEnd || isFirst) {
    transcript.scrollTop = transcript.scrollHeight;
  }

  setTimeout(() => transcript.removeAttribute("aria-busy"));
}

const child = (transcript, key) => transcript.querySelector(`:scope > [data-key="${CSS.escape(key)}"]`);

function mark(transcript, key, text) {
  if (!child(transcript, key)) {
    add(transcript, key, make("h3", {}, text));
  }
}

function add(transcript, key, element) {
  element.dataset.key = key;
  transcript.append(element);
}

function bubble(conversation, message, status) {
  const isConsumer = message.role === "CONSUMER";
  return make(
    "article",
    { className: isConsumer ? "message" : "message agent" },
    make("strong", {}, isConsumer ? conversation.consumer : "Agent"),
    make("p", {}, message.text),
    make("span", { className: "faint" }, status),
  );
}
