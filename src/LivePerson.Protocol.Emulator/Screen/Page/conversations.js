import * as composer from "./composer.js";
import { find, make, say } from "./dom.js";
import { showList } from "./list.js";
import { clearTranscript, showTranscript } from "./transcript.js";

const conversations = new Map();
let selected = null;
let isPicked = false;

/** Takes a conversation as it now is. The newest is shown, until somebody picks one or works on one. */
export function take(conversation) {
  const isNew = !conversations.has(conversation.id);
  conversations.set(conversation.id, conversation);
  if (selected === null || (isNew && !isPicked)) {
    select(conversation.id);
    return;
  }

  list();
  if (conversation.id === selected) {
    show(conversation);
  }
}

/** Puts life into the list. */
export function begin() {
  for (const event of ["focusin", "pointerdown"]) {
    find("conversation").addEventListener(event, () => { isPicked = true; });
  }
}

const list = () => showList([...conversations.values()].reverse(), selected, pick);

function pick(id) {
  isPicked = true;
  select(id);
  find("conversation-title").focus();
}

function select(id) {
  selected = id;
  say(find("problem"), "");
  clearTranscript();
  list();
  show(conversations.get(id));
}

function show(conversation) {
  document.title = `${conversation.consumer} – Agent’s screen`;
  say(find("conversation-title"), conversation.consumer);
  showFacts({
    conversation: conversation.id,
    stage: conversation.stage,
    state: conversation.state,
    skill: conversation.skill ?? "-1",
    agent: conversation.agent ?? "nobody has taken it",
    "closed by": conversation.closeReason,
  });
  const isTyping = conversation.dialogs.some((dialog) => dialog.isOpen && dialog.isTyping);
  say(find("typing"), isTyping ? `${conversation.consumer} is typing…` : "");
  composer.show(conversation);
  // Last, since it scrolls to its end in the room that the others leave.
  showTranscript(conversation);
}

function showFacts(facts) {
  find("conversation-facts").replaceChildren(...Object.entries(facts)
    .filter(([, value]) => value)
    .map(([name, value]) => make("div", {}, make("dt", {}, name), " ", make("dd", {}, value))));
}
