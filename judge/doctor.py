"""Describe the isolation of this machine: each layer, what it stops, and how to enable it where it is missing."""

from __future__ import annotations

import sys
from typing import Literal

from judge.backends.definition import BackendDefinition
from judge.backends.table import BACKENDS
from judge.models import Isolation, Language, Record
from judge.text.messages import mark, translate

_NAMESPACES = mark(
    "allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, or "
    "kernel.apparmor_restrict_unprivileged_userns=0), or run the container with --security-opt seccomp=unconfined"
)
_LAYERS: dict[str, tuple[str, str]] = {
    "user": (mark("a user namespace: no privilege outside the sandbox"), _NAMESPACES),
    "mount": (mark("a bare root: the machine's files are not visible"), _NAMESPACES),
    "ipc": (mark("no access to the shared memory and queues of others"), _NAMESPACES),
    "pid": (mark("no other process is visible, and none is left behind"), _NAMESPACES),
    "net": (mark("no network, not even to this machine"), _NAMESPACES),
    "landlock": (
        mark("files are read-only and only Python's own"),
        mark("use a kernel of 5.13 or newer with Landlock enabled (lsm=landlock,… at boot)"),
    ),
    "seccomp": (mark("only the system calls that computing needs"), mark("use Linux on x86-64 or arm64 with seccomp")),
    "rlimits": (mark("hard limits on memory, CPU time and files"), mark("use a POSIX system")),
}


class LayerFinding(Record, frozen=True, kw_only=True, omit_defaults=False):
    """One layer or fact: ``ok``, ``missing`` (with a remedy), or ``off`` (missing but harmless)."""

    layer: str
    state: Literal["ok", "missing", "off"]
    detail: str
    cure: str = ""


def _library(backend: BackendDefinition, language: Language) -> LayerFinding:
    title, name = backend.title, backend.name
    if backend.is_installed():
        detail = translate("{title} is installed: the backend {name} can be judged", language, title=title, name=name)
        return LayerFinding(layer=name, state="ok", detail=detail)
    detail = translate(
        "{title} is not installed: solutions for the backend {name} cannot be judged", language, title=title, name=name
    )
    return LayerFinding(layer=name, state="off", detail=detail, cure=f"pip install {backend.requirement}")


def _layer(name: str, sandbox: Isolation, language: Language) -> LayerFinding:
    purpose, cure = (translate(text, language) for text in _LAYERS[name])
    if name in sandbox.degraded:
        return LayerFinding(layer=name, state="missing", detail=purpose, cure=cure)
    version = translate(" ({detail})", language, detail=f"ABI {sandbox.landlock}") if name == "landlock" else ""
    return LayerFinding(layer=name, state="ok", detail=purpose + version)


def _together(sandbox: Isolation, language: Language) -> LayerFinding:
    if sandbox.is_safe_for_others:
        return LayerFinding(
            layer="together", state="ok", detail=translate("fit to judge other people's code", language)
        )
    return LayerFinding(
        layer="together",
        state="missing",
        detail=translate("for your own code only: a solution could read files or reach the network", language),
        cure=translate(
            "run the judge on Linux, in a virtual machine, or in a container that allows the layers above", language
        ),
    )


def examine(sandbox: Isolation, language: Language = "en") -> list[LayerFinding]:
    """Return a finding for each layer, an overall finding, one for each library, and one for Python."""
    findings = [_layer(name, sandbox, language) for name in _LAYERS]
    findings.append(_together(sandbox, language))
    findings += [_library(backend, language) for backend in BACKENDS.values() if backend.requirement]
    version = ".".join(map(str, sys.version_info[:3]))
    findings.append(LayerFinding(layer="python", state="ok", detail=f"{sys.implementation.name} {version}"))
    return findings
