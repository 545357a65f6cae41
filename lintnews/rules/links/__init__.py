"""Addresses: URLs and e-mail."""
