"""Words that are not spelt as any English spells them."""
