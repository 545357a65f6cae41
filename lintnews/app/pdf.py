"""A page as a PDF, printed by a browser that is there already, or by LibreOffice."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile

from lintnews.core.errors import UnreadableError

_BROWSERS = "chromium chromium-browser google-chrome google-chrome-stable chrome msedge microsoft-edge".split()
_OFFICES = ("soffice", "libreoffice")
_FLAGS = (
    "--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --no-pdf-header-footer"
).split()
_LONGEST = 120  # seconds


def pdf_of(page: str) -> bytes:
    """The HTML `page` as a PDF. Raises UnreadableError where nothing here can print it."""
    browser = _found(_BROWSERS)
    office = "" if browser else _found(_OFFICES)
    if not browser and not office:
        raise UnreadableError(
            "A PDF is printed by Chromium, Chrome, Edge or LibreOffice, and none is here. "
            "Make a .html and print that from any browser.",
            "missing",
        )
    with tempfile.TemporaryDirectory(prefix="lintnews-") as folder:
        source, made = os.path.join(folder, "proof.html"), os.path.join(folder, "proof.pdf")
        with open(source, "w", encoding="utf-8", errors="replace") as file:
            file.write(page)
        profile = os.path.join(folder, "profile")
        if browser:
            # As root, in containers, the browser has no sandbox to offer; the page runs no script but ours.
            rootless = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
            address = "file:///" + source.replace(os.sep, "/").lstrip("/")
            command = [browser, *_FLAGS, *rootless, f"--user-data-dir={profile}", f"--print-to-pdf={made}", address]
        else:
            home = "file:///" + profile.replace(os.sep, "/").lstrip("/")
            kind = "pdf:writer_web_pdf_Export"
            command = [office, f"-env:UserInstallation={home}", "--headless", "--convert-to", kind]
            command += ["--outdir", folder, source]
        return _printed(command, made)


def _found(names: list[str] | tuple[str, ...]) -> str:
    return next((path for name in names if (path := shutil.which(name))), "")


def _printed(command: list[str], made: str) -> bytes:
    name = os.path.basename(command[0])
    try:
        subprocess.run(command, capture_output=True, timeout=_LONGEST, check=True)  # noqa: S603
        with open(made, "rb") as file:
            return file.read()
    except subprocess.TimeoutExpired:
        raise UnreadableError(f"{name} did not print the PDF within {_LONGEST} seconds.", "unwritable") from None
    except (OSError, subprocess.SubprocessError):
        raise UnreadableError(f"{name} could not print the PDF. Print the .html instead.", "unwritable") from None
