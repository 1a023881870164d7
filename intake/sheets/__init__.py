"""Tables and forms that somebody else made, read in a process that can open nothing."""
