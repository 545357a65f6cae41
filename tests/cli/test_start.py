"""A plain check loads only what it uses: start-up is a feature."""

import subprocess
import sys

# Each of these costs from two to a hundred milliseconds, and a plain check needs none. (json is the cache’s.)
NOT_NEEDED = {
    "argparse", "ast", "asyncio", "click", "dataclasses", "difflib", "email", "hashlib", "html", "http", "importlib.metadata",
    "importlib.resources", "inspect", "logging", "lzma", "multiprocessing", "pathlib", "pickle", "pkgutil",
    "proselint", "pyromark", "random", "ruamel", "shutil", "socket", "spellchecker", "subprocess", "tempfile", "textwrap",
    "tokenize", "unittest", "urllib", "xml", "zipfile",
}  # fmt: skip


def test_modules_of_a_plain_check(story, tmp_path):
    path = story(
        "The hospital said the the car park would reopen in April.\n\n“We will,” said President Joe Biden on Tuesday, 16 "
        "October 2024. Thay had not. Former President Donald Trump left the U.S. this week.\n"
    )
    code = (
        "import sys\nfrom lintnews.app.entry import main\n"
        f"main(['--isolated', {str(path)!r}])\nprint('\\n'.join(sorted(sys.modules)), file=sys.stderr)"
    )
    first = [sys.executable, "-c", code]

    subprocess.run(first, capture_output=True, check=True)  # whatever is to be compiled is compiled
    loaded = set(subprocess.run(first, capture_output=True, check=True, text=True).stderr.split())
    bare = set(
        subprocess.run(
            [sys.executable, "-c", "import sys; print('\\n'.join(sys.modules))"],
            capture_output=True,
            check=True,
            text=True,
        ).stdout.split()
    )

    assert not (loaded - bare) & NOT_NEEDED
