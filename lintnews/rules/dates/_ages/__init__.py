"""Ages and dates of birth: who they are said of, at which time they hold, and whether they can both be right."""
