/** Nothing but a mail address: what the domain publishes is found, used, and checked with a login. */
import { strict as assert } from "node:assert";

export const journey = {
  scenario: "typed-otherwise",
  secrets: ["wonderland"],
  async walk(me) {
    await me.paste("alice@lab.test");
    await me.wait("#find");
    await me.look("pasted");
    await me.press("#find");
    await me.wait(".mm[data-screen=found]");
    assert.equal(await me.locate("#best").getAttribute("data-trusted"), "true");
    await me.look("found");
    await me.press("#use");
    await me.wait("#plan li");
    await me.look("consent");
    await me.agree("wonderland");
    await me.works();
    assert.match(await me.read(".turn"), /mail\.lab\.test[\s\S]*465/);
    await me.look("works");
  },
};
