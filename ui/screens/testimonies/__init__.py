"""Testimonies: the list with search and filter, and one testimony with its consent, people, words and files."""
