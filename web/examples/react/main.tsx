import { useState } from "react";
import { createRoot } from "react-dom/client";
import { type Profile, load } from "mailmedic";
import type {} from "mailmedic/react";
import profile from "./profile.json";

function Help() {
  const [cause, setCause] = useState("");
  return (
    <main>
      <h1>“I can receive mail but not send it”</h1>
      <mail-medic
        profile={profile as Profile}
        probe="/v1/probe"
        onmm-verdict={({ detail }) => setCause(detail.causes?.[0]?.id ?? "")}
      />
      <p id="told">{cause}</p>
    </main>
  );
}

// The files of the element lie in public/mailmedic: `npx mailmedic copy public/mailmedic`.
// React hands objects to elements that are defined already, so it renders afterwards.
void load("/mailmedic/").finally(() => {
  createRoot(document.getElementById("root")!).render(<Help />);
});
