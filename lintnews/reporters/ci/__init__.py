"""Findings in the formats of continuous integration: one file each, each with columns in that format's own unit."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from lintnews.core.report import Report

NAMES = ("json-lines", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjson")


def render(report: Report, name: str) -> str:
    """The report in the format called `name`, one of NAMES."""
    written: Callable[[Report], str] = import_module(f"lintnews.reporters.ci.{name.replace('-', '_')}").render
    return written(report)
