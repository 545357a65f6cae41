"""The YAML language server, as editors run it, with our schema of lintnews.yaml: it completes, explains and marks."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

pytestmark = pytest.mark.real
PACKAGE = "yaml-language-server@1.25.0"


class Editor:
    """As much of an editor as the language server needs: one open file, its marks, what may stand at a place."""

    def __init__(self, command: list[str], schema: Path) -> None:
        self._server = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._stop = threading.Timer(120, self._server.kill)
        self._stop.start()
        self._number = 0
        yaml = {"schemas": {schema.as_uri(): "**/lintnews.yaml"}, "validate": True, "completion": True, "hover": True}
        self._settings = {**yaml, "schemaStore": {"enable": False}}
        self._folder = schema.parent
        self._uri = ""
        able = {"textDocument": {"completion": {}}, "workspace": {"configuration": True}}
        folder = {"uri": schema.parent.as_uri(), "name": "copy"}
        root = {"processId": None, "rootUri": folder["uri"], "workspaceFolders": [folder]}
        self.ask("initialize", {**root, "capabilities": able})
        self._tell("initialized", {})
        self._tell("workspace/didChangeConfiguration", {"settings": {"yaml": self._settings}})

    def marks(self, text: str) -> list[tuple[int, str]]:
        """(line from 1, message) of what is marked in `text`."""
        self._number += 1
        self._uri = (self._folder / str(self._number) / "lintnews.yaml").as_uri()  # marks of another text come late
        told = {"uri": self._uri, "languageId": "yaml", "version": 1, "text": text}
        self._tell("textDocument/didOpen", {"textDocument": told})
        while True:
            message = self._read()
            if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == self._uri:
                break
        found = message["params"]["diagnostics"]
        return [(one["range"]["start"]["line"] + 1, one["message"]) for one in found]

    def offers(self, text: str) -> dict[str, str]:
        """What may stand at the end of `text`, and what is told of it."""
        self.marks(text)
        lines = text.split("\n")
        place = {"line": len(lines) - 1, "character": len(lines[-1])}
        answer = self.ask("textDocument/completion", {"textDocument": {"uri": self._uri}, "position": place})
        items = answer["items"] if isinstance(answer, dict) else answer
        return {one["label"]: str(one.get("documentation", "")) for one in items}

    def ask(self, method: str, params: object) -> object:
        """The server's answer to a question."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._read()
            if message.get("id") == number and "method" not in message:
                return message["result"]

    def close(self) -> None:
        """End the server."""
        self._stop.cancel()
        self._server.kill()
        self._server.communicate()

    def _tell(self, method: str, params: object) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, object]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self._server.stdin.flush()

    def _read(self) -> dict:
        """The next message; what the server asks of the editor is answered on the way."""
        length = 0
        while (line := self._server.stdout.readline().strip()) or not length:
            assert line or self._server.poll() is None, "the language server has ended"
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message = json.loads(self._server.stdout.read(length))
        if "method" in message and "id" in message:
            asked = message["params"].get("items", []) if message["method"] == "workspace/configuration" else None
            answer = None if asked is None else [self._settings if one["section"] == "yaml" else {} for one in asked]
            self._send({"id": message["id"], "result": answer})
        return message


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("server")
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        pytest.skip("no npm and node to run the language server with")
    install = [npm, "install", "--prefix", str(folder), "--no-audit", "--no-fund", "--ignore-scripts", PACKAGE]
    done = subprocess.run(install, cwd=folder, capture_output=True, timeout=300, check=False)
    binary = folder / "node_modules" / "yaml-language-server" / "bin" / "yaml-language-server"
    if done.returncode or not binary.is_file():
        pytest.skip("the language server cannot be fetched")
    return [node, str(binary), "--stdio"]


@pytest.fixture
def editor(server, lintnews, tmp_path):
    path = tmp_path / "lintnews.schema.json"
    path.write_text(lintnews("schema", "config").out, "utf-8")
    (tmp_path / "lintnews.yaml").write_text("", "utf-8")
    opened = Editor(server, path)
    yield opened
    opened.close()


def test_keys_rules_levels_styles_and_desks_are_completed(editor):
    keys = editor.offers("version: 1\n")
    assert {"style", "language", "rules", "terms", "vocabulary", "articles", "paths", "desks"} <= set(keys)
    assert "The house style" in keys["style"]
    assert "last that fits wins" in keys["paths"]

    rules = editor.offers("rules:\n  spell")
    assert {"spelling/typo", "spelling/variant"} <= set(rules)
    assert "By itself: error." in rules["spelling/typo"]
    levels = {label.strip('"') for label in editor.offers("rules:\n  spelling/typo: ")}  # it offers "off" quoted
    assert {"off", "suggestion", "warning", "error"} <= levels
    assert {"words_to", "level"} <= set(editor.offers("rules:\n  style/small-number:\n    "))
    assert {"ap", "guardian"} <= set(editor.offers("style: "))
    assert {"letters", "recipe"} <= set(editor.offers('paths:\n  "letters/**":\n    desk: '))


def test_what_is_wrong_is_marked_on_its_line(editor, lintnews, tmp_path):
    ((line, message),) = editor.marks("version: 1\nstlye: ap\n")
    assert (line, "stlye" in message) == (2, True)
    ((line, _),) = editor.marks("version: 1\nrules:\n  spelling/typo: warning\n  spelling/tyop: off\n")
    assert line == 4
    ((line, message),) = editor.marks("version: 1\nstyle: ap\nundated: tomorrow\n")
    assert (line, "skip" in message) == (3, True)

    (tmp_path / "lintnews.yaml").unlink()
    assert lintnews("init", "--style", "ap").code == 0
    assert editor.marks((tmp_path / "lintnews.yaml").read_text("utf-8")) == []
