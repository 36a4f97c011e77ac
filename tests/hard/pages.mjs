// Opens every page named on standard input, says which rules of axe-core it breaks, and prints it.
import { readFileSync } from "node:fs";
import puppeteer from "puppeteer-core";

const folder = process.argv[2];
const rules = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const files = readFileSync(0, "utf8").split("\n").filter(Boolean);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const file of files) {
  const page = await browser.newPage();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`file://${encodeURI(file)}`);
  await page.evaluate(rules);
  const found = await page.evaluate(() =>
    axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] }),
  );
  const broken = found.violations.map((rule) => `${rule.id} (${rule.nodes.length})`);
  const others = asked.filter((url) => !url.startsWith("file://"));
  const paper = await page.pdf({ preferCSSPageSize: true });
  const pages = (Buffer.from(paper).toString("latin1").match(/\/Type\s*\/Page\b/g) ?? []).length;
  const faults = [...broken, ...others, ...(pages > 0 ? [] : ["prints nothing"])];
  const name = file.slice(folder.length + 1);
  console.log(faults.length ? `BAD  ${name}: ${faults.join(", ")}` : `good  ${name}: ${pages} pages printed`);
  await page.close();
}
await browser.close();
