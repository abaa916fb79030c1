"""Pictures, looked at as bytes and as pixels."""
