import { act } from "./actions.js";
import { find, numberIn, say } from "./dom.js";

/** Shows where notifications go. */
export function take(webhooks) {
  find("endpoint").value = webhooks?.endpoint ?? "";
  find("retries").value = webhooks?.retries ?? "";
  find("retention").value = webhooks?.retention ?? "";
  say(find("webhook-state"), webhooks ? `In force: ${webhooks.endpoint}` : "No webhooks are sent.");
}

/** Puts life into the form. */
export function begin() {
  find("webhook-form").addEventListener("submit", (event) => {
    event.preventDefault();
    act({
      do: "webhooks",
      endpoint: find("endpoint").value,
      retries: numberIn("retries"),
      retention: numberIn("retention"),
    });
  });
  find("no-webhooks").addEventListener("click", () => act({ do: "webhooks" }));
}
