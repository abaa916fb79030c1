"""The command line, mostly through processes of its own."""
