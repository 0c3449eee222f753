import { act } from "./actions.js";
import { find, numberIn, say } from "./dom.js";

/** Shows the plan that is in force; without one the form stays as it was, for the next. */
export function take(plan) {
  const chip = find("faults-in-force");
  chip.hidden = !plan;
  if (!plan) {
    say(find("fault-state"), "No faults.");
    return;
  }

  const share = Math.round(plan.share * 100);
  say(chip, `faults: ${share} %`);
  say(find("fault-state"), `In force: ${share} % of requests fail, seed ${plan.seed}.`);
  find("share").value = share;
  find("seed").value = plan.seed;
  find("delay").value = plan.delay;
  find("operation").value = plan.operations?.[0] ?? "";
  for (const kind of document.querySelectorAll("#kinds input")) {
    kind.checked = plan.kinds.includes(kind.value);
  }
}

/** Puts life into the form. */
export function begin() {
  find("fault-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const kinds = [...document.querySelectorAll("#kinds input:checked")].map((kind) => kind.value);
    if (kinds.length === 0) {
      say(find("fault-state"), "Choose at least one way to fail.");
      return;
    }

    const operation = find("operation").value;
    act({
      do: "faults",
      share: numberIn("share") / 100,
      seed: numberIn("seed"),
      delay: numberIn("delay"),
      operations: operation ? [operation] : null,
      kinds,
    });
  });
  find("no-faults").addEventListener("click", () => act({ do: "faults" }));
}
