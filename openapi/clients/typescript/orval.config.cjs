// What orval makes of the contract; `INPUT` is the document, `OUTPUT` a file.
module.exports = {
  comitas: {
    input: process.env.INPUT,
    output: {
      target: process.env.OUTPUT,
      client: "fetch",
      headers: true,
      override: { mutator: { path: "./orval-fetch.ts", extension: ".js" } },
    },
  },
};
