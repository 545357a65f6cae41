"""python -m lintnews."""

from lintnews.app.entry import script

if __name__ == "__main__":
    script()
