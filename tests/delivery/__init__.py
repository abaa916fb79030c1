"""Pace, couriers and the ticker: what is owed is sent once, in order, within every limit."""
