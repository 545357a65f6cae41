"""Reading copy: pure functions over text, spans and documents.

What is made for a whole document or a block of it is kept through `Document.once`, so rules may ask freely.
"""
