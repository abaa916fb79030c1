"""What the documents say, proved."""
