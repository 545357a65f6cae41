"""One folder a desk, one file a rule. The folder is the list: nothing else names the rules."""
