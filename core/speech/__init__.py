"""Words and messages: what people read, apart from every platform."""
