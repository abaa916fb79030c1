"""Ticking: the coach is woken when something falls due."""
