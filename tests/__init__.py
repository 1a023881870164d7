"""The tests. They mirror intake/ and ui/; see docs for what each other folder holds."""
