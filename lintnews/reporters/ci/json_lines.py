"""One JSON object a line for each finding, as in `json`."""

from __future__ import annotations

import json

from lintnews.core.report import Report
from lintnews.reporters.json import finding_as_json


def render(report: Report) -> str:
    """The findings, a line each, in the report's order."""
    return "".join(
        json.dumps(finding_as_json(report, finding), ensure_ascii=False) + "\n" for finding in report.findings
    )
