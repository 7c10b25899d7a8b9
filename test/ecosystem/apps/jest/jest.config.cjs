module.exports = {
  testEnvironment: 'jsdom',
  transformIgnorePatterns: ['/node_modules/(?!(all-widgets|lit|lit-html|lit-element|@lit)/)'],
};
