"""What people type is read for what it means, or refused with the reason."""
