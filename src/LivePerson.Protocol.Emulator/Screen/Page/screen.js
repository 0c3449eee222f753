import * as composer from "./composer.js";
import * as conversations from "./conversations.js";
import { find, say } from "./dom.js";
import * as faults from "./faults.js";
import * as tabs from "./tabs.js";
import * as traffic from "./traffic.js";
import * as webhooks from "./webhooks.js";

composer.begin();
conversations.begin();
tabs.begin();
webhooks.begin();
faults.begin();

let instance = null;

function takeSettings(settings) {
  // Another emulator at the same address knows nothing of what is shown.
  instance ??= settings.instance;
  if (settings.instance !== instance) {
    location.reload();
    return;
  }

  say(find("account"), settings.account);
  say(find("account-again"), settings.account);
  say(find("address"), settings.address);
  webhooks.take(settings.webhooks);
  faults.take(settings.faults);
}

const takes = {
  settings: takeSettings,
  conversation: conversations.take,
  exchange: traffic.takeExchange,
  delivery: traffic.takeDelivery,
};
const events = new EventSource("/screen/events");
for (const [name, take] of Object.entries(takes)) {
  events.addEventListener(name, (event) => take(JSON.parse(event.data)));
}

events.onopen = () => say(find("connection"), "live");
events.onerror = () => say(find("connection"), "the emulator does not answer; trying again…");
