"""What nobody means well, or nobody meant at all, through the front door."""
