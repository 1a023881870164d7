"""People as testimonies tell of them: the list with search across scripts, and one person with all sources."""
