import * as conversations from "./conversations.js";
import { find } from "./dom.js";
import * as settings from "./settings.js";
import * as traffic from "./traffic.js";

conversations.begin();
settings.begin();

const connection = find("connection");
const events = new EventSource("/screen/events");
const takes = {
  settings: settings.take,
  conversation: conversations.take,
  exchange: traffic.takeExchange,
  delivery: traffic.takeDelivery,
};
for (const [name, take] of Object.entries(takes)) {
  events.addEventListener(name, (event) => take(JSON.parse(event.data)));
}

events.onopen = () => { connection.textContent = "live"; };
events.onerror = () => { connection.textContent = "the emulator does not answer; trying again…"; };
