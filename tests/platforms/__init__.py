"""The platforms in this process, over loopback, for the real libraries to talk to."""
