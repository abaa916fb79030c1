"""What is said: one function a message, made of the catalogue's words."""
