"""From the paths somebody named to the bytes of articles, and bytes back to disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterable, Iterator

from lintnews.core.errors import UnreadableError
from lintnews.core.report import Trouble

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".docx", ".rss", ".atom", ".nitf", ".ninjs", ".rst", ".adoc")
_DATA = (".json", ".xml", ".jsonl")  # what has these is copy now and then
_OPENING = 4096  # bytes in which it shows
_LARGEST = 256 << 20  # bytes; what is larger is no article


def article_paths(paths: Iterable[str], excluded: Callable[[str], bool]) -> Iterator[str | Trouble]:
    """Each file to check once, in order of name; a Trouble for what is not there or holds nothing.

    A file that is named is always checked; in a folder, those with a suffix we read that neither .gitignore nor the
    configuration leaves out.
    """
    seen: set[str] = set()
    for path in sorted(set(paths)):
        if os.path.isdir(path):
            inside = [name for name in sorted(_in_folder(path)) if not excluded(name)]
            if not inside:
                kinds = ", ".join(SUFFIXES)
                yield Trouble("empty-folder", posix(path), f"The folder holds no articles ({kinds}).")
        else:
            inside = [path]
        for name in inside:
            key = os.path.normpath(name)
            if key not in seen:
                seen.add(key)
                yield name


def posix(path: str) -> str:
    """The path with forward slashes, as every output writes it."""
    return path.replace(os.sep, "/") if os.sep != "/" else path


def _in_folder(folder: str) -> list[str]:
    listed = _unignored(folder)
    if listed:
        return [name for name in listed if os.path.isfile(name) and _may_be_copy(name)]
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [os.path.join(here, name) for name in names if not name.startswith(".")]
    return [name for name in found if _may_be_copy(name)]


def _may_be_copy(path: str) -> bool:
    """Whether a file met in a folder is one to check: by its suffix; of JSON and XML, by how it begins."""
    if path.endswith(SUFFIXES):
        return not _is_ours(path)
    if not path.endswith(_DATA):
        return False
    from lintnews.readers.sniffing import is_wire

    try:
        with open(path, "rb") as file:
            return is_wire(file.read(_OPENING))
    except OSError:
        return False


def _is_ours(path: str) -> bool:
    """Whether `path` is named as our own proofs are: they are no copy."""
    return os.path.basename(path) in ("proof.html", "query-sheet.html") or path.endswith(
        (".proof.docx", "query-sheet.docx")
    )


def _unignored(folder: str) -> list[str]:
    """What git would take from `folder`; nothing where git is absent or the folder is not in a repository."""
    import subprocess

    command = ["git", "-C", folder, "ls-files", "-co", "--exclude-standard", "-z"]
    try:
        told = subprocess.run(command, capture_output=True, check=True, timeout=60).stdout  # noqa: S603
    except (OSError, subprocess.SubprocessError):
        return []
    return [os.path.join(folder, os.fsdecode(name)) for name in told.split(b"\0") if name]


def content(path: str) -> bytes:
    """The bytes of a file. Raises UnreadableError with a sentence that says why and what to do."""
    try:
        status = os.stat(path)
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableError("This is not a file of text (a device, pipe or socket).", "unreadable")
        if status.st_size > _LARGEST:
            raise UnreadableError(f"The file has {status.st_size >> 20} MB; up to {_LARGEST >> 20} are read.", "large")
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        raise UnreadableError("The file is not there.", "missing") from None
    except PermissionError:
        raise UnreadableError("The file cannot be opened: no permission to read it.", "unreadable") from None
    except OSError as problem:
        raise UnreadableError(f"The file cannot be read ({problem.strerror or problem}).", "unreadable") from None


def write_whole(path: str, new: bytes) -> None:
    """Put `new` in place of the file at `path`: all of it or nothing, mode and links kept.

    Raises UnreadableError where it cannot be written; the file is then as it was.
    """
    import tempfile

    target = os.path.realpath(path)
    draft = ""
    try:
        if not os.access(target, os.W_OK):
            raise UnreadableError(
                "The file cannot be changed: no permission to write it. It is as it was.", "unwritable"
            )
        handle, draft = tempfile.mkstemp(prefix=".lintnews-", dir=os.path.dirname(target))
        with os.fdopen(handle, "wb") as file:
            file.write(new)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(draft, stat.S_IMODE(os.stat(target).st_mode))
        os.replace(draft, target)
    except OSError as problem:
        if draft and os.path.exists(draft):
            os.unlink(draft)
        reason = problem.strerror or str(problem)
        raise UnreadableError(f"The file cannot be changed ({reason}). It is as it was.", "unwritable") from None


def write_new(path: str, new: bytes) -> None:
    """Write a file of ours, whole or not at all, and its folder where there is none. Raises UnreadableError."""
    draft = f"{path}.{os.getpid()}.tmp"
    try:
        folder = os.path.dirname(path)
        if folder:
            os.makedirs(folder, exist_ok=True)
        with open(draft, "wb") as file:
            file.write(new)
        os.replace(draft, path)
    except OSError as problem:
        if os.path.exists(draft):
            os.unlink(draft)
        raise UnreadableError(f"{path} cannot be written ({problem.strerror or problem}).", "unwritable") from None
