"""What people type, read into plain facts: pure and total. dateparser is asked for the tail, in ``guess``."""
