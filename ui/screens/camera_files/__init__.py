"""Cameras' files: a card taken in and read back, files matched by the filmed code or by hand, cards to be wiped."""
