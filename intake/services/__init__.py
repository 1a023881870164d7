"""What a person can do, one module a use case: all that screens and the command line call."""
