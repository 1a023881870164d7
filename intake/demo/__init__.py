"""The demonstration: invented people, generated media and the whole job without a screen."""
