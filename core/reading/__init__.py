"""What people type, read into plain facts: pure, total, and without a third-party parser."""
