// What the help center does with what the element tells. No detail holds a secret.
const element = document.querySelector("mail-medic");

element.addEventListener("mm-verdict", ({ detail }) => {
  const [first] = detail.causes;
  element.dataset.cause = first?.id ?? detail.outcome;
});

// The report goes to the help center's own chat in place of a letter.
element.addEventListener("mm-contact", (event) => {
  event.preventDefault();
  element.dataset.report = event.detail.report;
});
