"""What is recorded: frozen types and their bytes, no I/O."""
