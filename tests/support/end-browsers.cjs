/** jest calls this after the last file of browser tests. */
module.exports = () => require('./browser-environment.cjs').endBrowsers();
