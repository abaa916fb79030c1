"""Standing messages of groups."""
