"""What must not leave, and how it is found in text."""
