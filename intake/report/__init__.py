"""A released report: one model, one writer a format, one independent check."""
