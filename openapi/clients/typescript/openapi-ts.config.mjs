// What hey-api makes of the contract; `INPUT` is the document, `OUTPUT` a folder.
export default {
  input: process.env.INPUT,
  output: { path: process.env.OUTPUT, module: { extension: ".js" } },
  plugins: ["@hey-api/typescript", "@hey-api/sdk", "@hey-api/client-fetch"],
};
