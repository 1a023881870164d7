"""The core of Amanat. Knows no Qt; see docs/architecture.md for which package may import which."""
