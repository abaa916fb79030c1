"""The outside: each folder leans only on the core, and those of platforms on how files are fetched."""
