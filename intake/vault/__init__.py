"""The encrypted store: the only package that knows the folder and its SQL."""
