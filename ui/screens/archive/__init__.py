"""What exists already: the list of archive items, taking a folder in, one item. Inner screens of Testimonies."""
