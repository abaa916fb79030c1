"""One's own data taken along and brought back: files as values, read and written without any storage."""
