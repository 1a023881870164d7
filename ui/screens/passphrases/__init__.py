"""Parts of several screens that take secrets: a new passphrase, a keyfile, recovery shares."""
