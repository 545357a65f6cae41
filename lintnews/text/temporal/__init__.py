"""Temporal expressions of news English: what is written, where, and which days it can stand for."""
