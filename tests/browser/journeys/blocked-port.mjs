/** Nothing comes back from any mail port: the end is a report for whoever runs the network. */
import { strict as assert } from "node:assert";

export const journey = {
  scenario: "blocked-port",
  secrets: ["wonderland"],
  async walk(me) {
    await me.paste("Connection to mail.lab.test:587 timed out");
    await me.wait("#offline [data-cause=port-blocked]");
    await me.look("pasted");
    await me.fill({ host: "mail.lab.test", port: "587", security: "starttls", auth: "password" });
    await me.fill({ username: "alice@lab.test", address: "alice@lab.test" });
    await me.press("#check");
    await me.agree("wonderland");
    await me.wait(".rung[data-state=running]");
    await me.look("checking");
    assert.deepEqual(await me.answer(), { outcome: "fails", cause: "port-blocked", standing: "likely" });
    await me.look("answer");
    assert.equal(await me.locate("#fix").getAttribute("data-who"), "network");
    await me.press("#hand-on");
    assert.equal(await me.read(".title"), "Report for whoever runs the network");
    await me.press("#report-mask", "Space");
    await me.fill({ "report-form": "markdown" });
    const report = await me.read("#report");
    assert.match(report, /network[\s\S]*mail\.lab\.test[\s\S]*587/i);
    assert.ok(!report.includes("alice"));
    await me.look("report");
    await me.press("#report-copy");
    assert.equal((await me.page.evaluate(() => navigator.clipboard.readText())).trim(), report.trim());
  },
};
