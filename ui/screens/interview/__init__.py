"""The interview: the volunteer's whole side while a witness sits there, one thing at a time, by keyboard alone."""
