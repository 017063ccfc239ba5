import { ownScriptAddress } from './own-script-address.ts'

// The framework's loader of scripts gives the browser an address as a string, which the demand for Trusted Types
// refuses. This policy, made before any other script runs, lets through the framework's own files and nothing else.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const own = ownScriptAddress(address, document.baseURI)
    if (own === null) throw new TypeError(`${address} is no script of this site.`)
    return own
  },
})
