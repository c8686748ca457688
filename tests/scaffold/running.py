"""Runs the jobs of a workflow, or the steps of a composite action, as the public host does: step by step, in bash.

Expressions (``${{ … }}``) are looked up by their text, so that one which a test has not thought of is an error.
Actions are replaced by what they do to the files; one that is not known here is an error as well.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parents[2]
_EXPRESSION = re.compile(r"\$\{\{\s*(.*?)\s*\}\}", re.DOTALL)
_PATIENCE_S = 100


def read_yaml(path: Path) -> dict[str, Any]:
    """A YAML file; ``on`` stays a word instead of becoming true."""
    loaded = yaml.safe_load(path.read_text(encoding="utf-8"))
    return {"on" if key is True else str(key): value for key, value in loaded.items()}


def build_wheel(folder: Path) -> Path:
    """This checkout as a wheel in ``folder``, without asking any index."""
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*command, "--wheel-dir", str(folder), str(ROOT)], check=True, timeout=_PATIENCE_S)
    return folder


@dataclass
class Host:
    """What the host has: the repository, artifacts, and one machine for each job.

    ``values`` are the expressions' values; ``commands`` is a folder of further programs for the path. A step may take
    ``patience_s``.
    """

    folder: Path
    repository: Path
    wheels: Path
    values: Mapping[str, object]
    commands: Path | None = None
    artifacts: dict[str, Path] = field(default_factory=dict)
    summary: str = ""
    log: str = ""
    used: list[str] = field(default_factory=list)
    environments: list[dict[str, str]] = field(default_factory=list)
    patience_s: float = _PATIENCE_S

    def run(self, steps: list[dict[str, Any]], env: Mapping[str, str] | None = None, shell: str = "bash -e") -> int:
        """The steps on a fresh machine; the first status that is not 0, or 0. After it only ``if`` steps go on."""
        machine = self.folder / f"machine{len(list(self.folder.glob('machine*')))}"
        (machine / "checkout").mkdir(parents=True)
        (machine / "temp").mkdir()
        (machine / "summary").touch()
        self._values: dict[str, object] = {"runner.temp": str(machine / "temp"), **self.values}
        status = 0
        for step in steps:
            self._failed = status != 0
            if self._condition(step.get("if")):
                done = self._step(step, machine, dict(env or {}), shell)
                status = status or done
        self.summary += (machine / "summary").read_text(encoding="utf-8")
        return status

    def _step(self, step: dict[str, Any], machine: Path, env: dict[str, str], shell: str) -> int:
        if "uses" in step:
            action = step["uses"].partition("@")[0]
            self.used.append(action)
            given = {key: self._filled(value) for key, value in step.get("with", {}).items()}
            succeeded = self._action(action, given, machine)
            return 0 if succeeded or step.get("continue-on-error") else 1
        own = {key: self._filled(value) for key, value in {**env, **step.get("env", {})}.items()}
        output = machine / "output"
        output.touch()
        self.environments.append(own)
        script = machine / "script.sh"
        script.write_text(self._filled(step["run"]), encoding="utf-8")
        command = [*step.get("shell", shell).replace("bash", "bash --noprofile --norc", 1).split(), str(script)]
        done = subprocess.run(
            command,
            cwd=machine / "checkout",
            env={**self._surroundings(machine), **own},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=self.patience_s,
            check=False,
        )
        self.log += done.stdout.decode("utf-8", "replace")
        if "id" in step:
            for line in output.read_text(encoding="utf-8").splitlines():
                name, _, text = line.partition("=")
                self._values[f"steps.{step['id']}.outputs.{name}"] = text
        return done.returncode

    def _action(self, action: str, given: Mapping[str, str], machine: Path) -> bool:
        """Do what an action does, and return whether it succeeds."""
        work = machine / "checkout"
        match action:
            case "actions/checkout":
                work.rmdir()
                source = self._values.get("the commit to check out", "HEAD")
                git(self.folder, "clone", "-q", str(self.repository), str(work))
                git(work, "checkout", "-q", "--detach", str(source))
            case "actions/setup-python":
                make_python(machine / "python")
            case "actions/cache" | "actions/deploy-pages":
                pass
            case "actions/upload-artifact":
                if any((work / given["path"]).glob("*")):  # otherwise the action warns and there is no artifact
                    self.artifacts[given["name"]] = work / given["path"]
            case "actions/upload-pages-artifact":
                self.artifacts["pages"] = work / given["path"]
            case "actions/download-artifact":
                if given["name"] not in self.artifacts:
                    return False
                shutil.copytree(self.artifacts[given["name"]], work / given["path"])
            case _:
                raise KeyError(action)
        return True

    def _surroundings(self, machine: Path) -> dict[str, str]:
        folders = [str(machine / "python" / "bin"), *([str(self.commands)] if self.commands else [])]
        return {
            "PATH": os.pathsep.join([*folders, os.environ.get("PATH", "")]),
            "HOME": str(machine / "temp"),
            "LANG": "C.UTF-8",
            "CI": "true",
            "GITHUB_ACTIONS": "true",
            "GITHUB_WORKSPACE": str(machine / "checkout"),
            "GITHUB_STEP_SUMMARY": str(machine / "summary"),
            "GITHUB_OUTPUT": str(machine / "output"),
            "RUNNER_TEMP": str(machine / "temp"),
            # Instead of the index, this checkout; what it needs is there already.
            "PIP_NO_INDEX": "1",
            "PIP_NO_DEPS": "1",
            "PIP_IGNORE_INSTALLED": "1",
            "PIP_FIND_LINKS": str(self.wheels),
            "PIP_COMPILE": "0",  # the thousands of files of the packages
        }

    def _filled(self, text: object) -> str:
        return _EXPRESSION.sub(lambda found: str(self._values[found[1]]), str(text))

    def _condition(self, text: str | None) -> bool:
        """Return whether the parts of an ``if`` between ``&&`` hold: each is a value or a comparison."""
        if text is None:
            return not self._failed
        whole = _EXPRESSION.fullmatch(text.strip())
        parts = [part.strip() for part in (whole[1] if whole else text).split("&&")]
        if "!cancelled()" not in parts and self._failed:
            return False
        return all(self._holds(part) for part in parts if part != "!cancelled()")

    def _holds(self, part: str) -> bool:
        compared = re.fullmatch(r"([\w.-]+) == '([^']*)'", part)
        if compared and compared[1] in self._values:
            return self._values[compared[1]] == compared[2]
        return bool(self._values[part])


def make_python(folder: Path) -> None:
    """Make a Python environment that finds what this one has installed, but not this checkout."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True, timeout=_PATIENCE_S)
    paths = {path for path in sys.path if Path(path).name in ("site-packages", "dist-packages")}
    site = next((folder / "lib").glob("python*/site-packages"))
    (site / "installed.pth").write_text("\n".join(sorted(paths)) + "\n", encoding="utf-8")


def git(folder: Path, *command: str) -> str:
    """Run git with an identity and without configuration, and return what it prints."""
    env = {
        **os.environ,
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_AUTHOR_NAME": "Ada",
        "GIT_AUTHOR_EMAIL": "ada@example.org",
        "GIT_COMMITTER_NAME": "Ada",
        "GIT_COMMITTER_EMAIL": "ada@example.org",
    }
    done = subprocess.run(["git", *command], cwd=folder, env=env, check=True, capture_output=True, timeout=_PATIENCE_S)
    return done.stdout.decode().strip()
