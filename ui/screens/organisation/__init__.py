"""The organisation one belongs to, who is believed, and the keys of this vault."""
