"""Redacted reports: about whom, for whom, what is left out, every text read, checked and released."""
