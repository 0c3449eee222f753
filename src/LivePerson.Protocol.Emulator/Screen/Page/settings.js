import { act, find } from "./dom.js";

/** Shows the plan of faults and the endpoint that are in force. */
export function take(settings) {
  find("account").textContent = settings.account;
  find("address").textContent = settings.address;
  find("endpoint").value = settings.endpoint ?? "";
  const faults = settings.faults;
  find("fault-state").textContent = faults
    ? `In force: ${Math.round(faults.share * 100)} % of requests fail, seed ${faults.seed}.`
    : "No faults.";
}

/** Puts life into the tabs and the two forms. */
export function begin() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => choose(tabs, tab));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = tabs[(index + step + tabs.length) % tabs.length];
        choose(tabs, next);
        next.focus();
      }
    });
  });

  find("webhook-form").addEventListener("submit", (event) => {
    event.preventDefault();
    act({ do: "webhooks", endpoint: find("endpoint").value });
  });
  find("fault-form").addEventListener("submit", (event) => {
    event.preventDefault();
    act({
      do: "faults",
      share: Number(find("share").value) / 100,
      seed: Number(find("seed").value),
      delay: Number(find("delay").value),
      kinds: [...document.querySelectorAll("#kinds input:checked")].map((it) => it.value),
    });
  });
  find("no-faults").addEventListener("click", () => act({ do: "faults" }));
}

function choose(tabs, chosen) {
  for (const tab of tabs) {
    const isChosen = tab === chosen;
    tab.setAttribute("aria-selected", String(isChosen));
    tab.tabIndex = isChosen ? 0 : -1;
    find(tab.getAttribute("aria-controls")).hidden = !isChosen;
  }
}
