"""The window. Knows the core only through intake.services."""
