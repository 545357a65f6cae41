"""Rules as data: five kinds of YAML rule and the phrases they are written in."""
