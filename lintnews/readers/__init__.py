"""One file a format: from its bytes to a Document, and edits back."""
