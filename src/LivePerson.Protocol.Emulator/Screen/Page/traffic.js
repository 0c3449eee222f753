import { find, make, timeOf } from "./dom.js";
import { layOut, subjectOfNotification, subjectOfRequest } from "./words.js";

/** How many requests and webhooks are shown. */
const most = 200;

/** Shows a request with its JSON and what the emulator thought of it. */
export function takeExchange(exchange) {
  find("no-requests").hidden = true;
  const isFine = exchange.status >= 200 && exchange.status < 300 && !exchange.fault;
  put("request-list", `request-${exchange.number}`, [
    make("span", { className: isFine ? "code good" : "code bad" }, String(exchange.status || "–")),
    ` ${exchange.operation ?? `${exchange.method} ${exchange.path}`} `,
    make("strong", {}, subjectOfRequest(exchange.request)),
    make("span", { className: "faint time" }, ` ${timeOf(exchange.at)}`),
    isFine ? null : make("span", { className: "verdict" }, exchange.verdict),
    exchange.fault ? make("span", { className: "verdict bad" }, `fault: ${exchange.fault}`) : null,
  ], [
    make("p", { className: "faint" }, `${exchange.method} ${exchange.path}${exchange.query && `?${exchange.query}`}`),
    make("p", {}, `Verdict: ${exchange.verdict}`),
    ...json("Request", exchange.request),
    ...json("Answer", exchange.response),
  ]);
}

/** Shows a notification and what became of it. */
export function takeDelivery(delivery) {
  const isBad = delivery.state === "Dropped" || (delivery.state === "Waiting" && delivery.attempts > 0);
  put("webhook-list", `webhook-${delivery.number}`, [
    make("span", { className: isBad ? "code bad" : "code good" }, delivery.state.toLowerCase()),
    ` ${delivery.event.split(".").at(-1)} `,
    make("strong", {}, subjectOfNotification(delivery.json)),
    make("span", { className: "faint time" }, ` ${timeOf(delivery.at)}`),
    isBad ? make("span", { className: "verdict" }, fate(delivery)) : null,
  ], [
    make("p", { className: "faint" }, `${delivery.event}, ${fate(delivery)}`),
    ...json("Notification", delivery.json),
  ]);
}

const fate = (delivery) =>
  `attempts: ${delivery.attempts}, last answer: ${delivery.status ?? (delivery.attempts > 0 ? "none" : "–")}`;

const json = (title, text) => (text
  ? [make("h3", {}, title), make("pre", { tabIndex: 0 }, layOut(text))]
  : [make("p", { className: "faint" }, `${title}: empty`)]);

/** Puts an entry on top, or another in its place; an entry that was open stays open. */
function put(listId, id, summary, content) {
  const list = find(listId);
  const former = find(id);
  const details = make(
    "details",
    { open: former?.firstElementChild.open ?? false },
    make("summary", {}, ...summary.filter(Boolean)),
    ...content,
  );
  const item = make("li", { id }, details);
  if (former) {
    const isFocused = former.contains(document.activeElement);
    former.replaceWith(item);
    if (isFocused) {
      details.firstElementChild.focus();
    }
  } else {
    list.prepend(item);
    while (list.children.length > most) {
      list.lastChild.remove();
    }
  }
}
