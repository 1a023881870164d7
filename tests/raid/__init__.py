"""The raid gate: the real program on a real screen, and then a search of everything it may have left.

`make raid` runs it (docs/raid-gate.md). Everything in it is invented; it must never be pointed at a vault of people.
"""
