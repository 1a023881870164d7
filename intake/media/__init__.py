"""Media as it is: typed by its bytes, shown from the vault."""
