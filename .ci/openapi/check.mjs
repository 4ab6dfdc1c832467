// Holds descriptions of an API to the specification's own schema, in another language: the description must pass, and each of some faults that are put into it must not.
import { readFile } from "node:fs/promises";
import { Validator } from "@seriousme/openapi-schema-validator";

const text = await readFile(process.argv[2], "utf8");
const validator = new Validator();
const valid = async (doc) => (await validator.validate(doc)).valid;

const result = await validator.validate(JSON.parse(text));
if (!result.valid) {
  console.error(JSON.stringify(result.errors, null, 1));
  process.exit(1);
}
if (validator.version !== "3.1") {
  console.error(`it is of version ${validator.version}`);
  process.exit(1);
}
const faults = {
  "no title": (d) => delete d.info.title,
  "an operation without answers that are any": (d) => (d.paths["/notices"].get.responses = []),
  "a parameter that stands nowhere": (d) => (d.components.parameters.limit.in = "body"),
  "a path without a stroke": (d) => (d.paths["notices"] = {}),
  "a reference that leads nowhere": (d) => (d.paths["/report"].get.responses["200"] = { $ref: "#/components/responses/none" }),
};
for (const [name, put] of Object.entries(faults)) {
  const doc = JSON.parse(text);
  put(doc);
  if (await valid(doc)) {
    console.error(`${name}: it passes`);
    process.exit(1);
  }
}
console.log(`openapi.json: ${Object.keys(JSON.parse(text).paths).length} paths pass, ${Object.keys(faults).length} faults do not`);
