"""Delivery: what is owed goes out at a platform's pace, and each outcome is written down."""
