"""Facts with dates: who held which office when, and how bodies spell their names.

The tables are YAML in `lintnews/data/`, compiled ahead; rules meet them as the `Facts` protocol of `core.desk`.
"""
