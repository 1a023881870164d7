"""Who may do what: rules over signed documents, without I/O."""
