"""Qt models over service results."""
