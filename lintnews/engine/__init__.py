"""Rules over documents: registry, cues, findings, fixes."""
