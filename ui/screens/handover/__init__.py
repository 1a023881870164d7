"""Handing over: what goes, for whom, where to; and what has no receipt yet."""
