"""Bytes in, bytes out: secrets, key derivation, age, signatures. No files, no SQL."""
