"""What each use case says."""
