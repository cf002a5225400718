"""A throw-away project for tests of the environment: locks, and an installer that only notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest

import environment
import installer


@dataclass
class Project:
    root: Path
    installed: list[str] = field(default_factory=list)
    """The locks that the installer was given, in order."""
    place: str = ".venv"

    def ready(self, lock: str = environment.RUNTIME) -> Path:
        return environment.ready(lock, self.root)

    def install(self, python: Path, lock: Path) -> None:
        """Leave what an installer leaves: an information folder of each package."""
        self.installed.append(lock.name)
        assert python.exists()
        for name in lock.read_text(encoding="utf-8").split():
            (self.packages / f"{name}.dist-info").mkdir(exist_ok=True)

    @property
    def packages(self) -> Path:
        return next(self.folder.glob("[Ll]ib/**/site-packages"))

    @property
    def folder(self) -> Path:
        return self.root / self.place

    @property
    def record(self) -> Path:
        return self.folder / environment.RECORD


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    made = Project(tmp_path)
    (tmp_path / environment.RUNTIME).write_text("one-1\ntwo-2\n", encoding="utf-8")
    (tmp_path / environment.CAPTURE).write_text("four-4\n", encoding="utf-8")
    (tmp_path / environment.DEVELOPMENT).write_text("one-1\ntwo-2\nthree-3\n", encoding="utf-8")
    monkeypatch.setattr(installer, "install", made.install)
    # With uv there, no pip is put into the environment, which takes most of the time.
    monkeypatch.setattr(installer, "uv", lambda: "uv")
    monkeypatch.delenv(environment.VARIABLE, raising=False)
    return made
