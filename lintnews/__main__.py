"""python -m lintnews."""

import sys

from lintnews.app.entry import main

if __name__ == "__main__":
    sys.exit(main())
