// As Jest's guide has it for modules: https://jestjs.io/docs/getting-started#using-babel
module.exports = {presets: [['@babel/preset-env', {targets: {node: 'current'}}]]};
