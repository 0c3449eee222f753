import { find, layOut, make, timeOf } from "./dom.js";

/** How many requests and webhooks are shown. */
const most = 200;

/** Shows a request with its JSON and what the emulator thought of it. */
export function takeExchange(exchange) {
  const isFine = exchange.status >= 200 && exchange.status < 300 && !exchange.fault;
  put(find("request-list"), `request-${exchange.number}`, [
    make("span", { className: isFine ? "good" : "bad" }, String(exchange.status || "–")),
    ` ${exchange.method} ${exchange.operation ?? exchange.path} `,
    make("span", { className: "faint" }, `${timeOf(exchange.at)} · ${short(exchange.verdict)}`),
    exchange.fault ? make("span", { className: "bad" }, ` · fault: ${exchange.fault}`) : null,
  ], [
    make("p", { className: "faint" }, `${exchange.path}?${exchange.query}`),
    make("p", {}, exchange.verdict),
    make("h3", {}, "Request"),
    make("pre", { tabIndex: 0 }, layOut(exchange.request)),
    make("h3", {}, "Answer"),
    make("pre", { tabIndex: 0 }, layOut(exchange.response)),
  ]);
}

/** Shows a notification and what became of it. */
export function takeDelivery(delivery) {
  put(find("webhook-list"), `webhook-${delivery.number}`, [
    make("span", { className: delivery.state === "Delivered" ? "good" : "bad" }, delivery.state),
    ` ${delivery.event.split(".").at(-1)} `,
    make("span", { className: "faint" }, `${timeOf(delivery.at)} · attempts ${delivery.attempts} · last ${delivery.status ?? "–"}`),
  ], [make("pre", { tabIndex: 0 }, layOut(delivery.json))]);
}

const short = (text) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** Puts an entry on top, or another in its place; an entry that was open stays open. */
function put(list, id, summary, content) {
  const former = find(id);
  const details = make("details", { open: former?.firstChild.open ?? false }, make("summary", {}, ...summary.filter(Boolean)), ...content);
  const item = make("li", { id }, details);
  if (former) {
    former.replaceWith(item);
  } else {
    list.prepend(item);
    while (list.children.length > most) {
      list.lastChild.remove();
    }
  }
}
