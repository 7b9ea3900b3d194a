// What changes of a page is fetched every other second; while nobody answers, the page says so.
"use strict";
const main = document.querySelector("main");
const part = main.dataset.part;
let missed = 0;
async function renew() {
  try {
    const answer = await fetch(part, { cache: "no-store" });
    if (!answer.ok) throw new Error(answer.status);
    const said = await answer.text();
    if (main.innerHTML !== said) main.innerHTML = said;
    missed = 0;
  } catch {
    missed += 1;
  }
  document.body.classList.toggle("stale", missed > 2);
  setTimeout(renew, missed ? 5000 : 2000);
}
if (part) setTimeout(renew, 2000);
