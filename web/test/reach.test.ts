/** Where a checker stands, as far as its address tells. */
import { strict as assert } from "node:assert";
import { test } from "node:test";
import { where } from "../src/reach.ts";

const PAGE = new URL("https://help.example/");

test("a checker is told by its address to be this page's own, on this device, in the local network, or elsewhere", () => {
  const places: [string, ReturnType<typeof where>][] = [
    ["wss://help.example/v1/probe", "own"],
    ["wss://help.example:8443/v1/probe", "elsewhere"],
    ["ws://127.0.0.1:8725/v1/probe", "device"],
    ["ws://localhost:8725/v1/probe", "device"],
    ["ws://[::1]:8725/v1/probe", "device"],
    ["wss://10.1.2.3/v1/probe", "network"],
    ["wss://172.31.0.1/v1/probe", "network"],
    ["wss://172.32.0.1/v1/probe", "elsewhere"],
    ["wss://[fd00::1]/v1/probe", "network"],
    ["wss://probe.corp/v1/probe", "network"],
    ["wss://probe.home.arpa/v1/probe", "network"],
    ["wss://intranet/v1/probe", "network"],
    ["wss://probe.example.net/v1/probe", "elsewhere"],
  ];
  for (const [probe, place] of places) assert.equal(where(new URL(probe), PAGE), place, probe);
});
