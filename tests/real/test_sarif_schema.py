"""Our SARIF against the published schema, as its owner's package carries it."""

from __future__ import annotations

import json
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from lintnews import Linter
from lintnews.reporters import ci
from tests.conftest import SEEDS

pytestmark = pytest.mark.real
PACKAGE, SCHEMA = "@microsoft/jest-sarif@1.0.0-beta.0", "package/lib/schemas/sarif-2.1.0-rtm.5.json"


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> object:
    folder = tmp_path_factory.mktemp("schema")
    npm = shutil.which("npm")
    if npm is None:
        pytest.skip("no npm to fetch the schema with")
    packed = subprocess.run(
        [npm, "pack", PACKAGE, "--silent"], cwd=folder, capture_output=True, timeout=120, check=False
    )
    archives = list(Path(folder).glob("*.tgz"))
    if packed.returncode or not archives:
        pytest.skip("the package with the schema cannot be fetched")
    with tarfile.open(archives[0]) as archive:
        file = archive.extractfile(SCHEMA)
        assert file is not None
        return json.load(file)


def test_the_seeds_and_an_edition_of_them(schema: object) -> None:
    jsonschema = pytest.importorskip("jsonschema", reason="no jsonschema here")
    for report in (Linter("ap").check_paths([str(SEEDS)]), Linter("default").check_edition([str(SEEDS)])):
        jsonschema.Draft7Validator(schema).validate(json.loads(ci.render(report, "sarif")))
