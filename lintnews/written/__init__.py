"""Settings and tables on disk, as people write them and as the build keeps them.

People write YAML, which becomes words, lists and tables with their places, then checked values.
"""
