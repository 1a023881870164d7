"""The signed, encrypted file that travels: written and read as a stream."""
