"""Describe the isolation of this machine: each layer, what it stops, and how to enable it where it is missing."""

from __future__ import annotations

import sys
from typing import Literal

from judge.backends.definition import BackendDefinition
from judge.backends.table import BACKENDS
from judge.models import Isolation, Record

_NAMESPACES = (
    "allow unprivileged user namespaces (sysctl kernel.unprivileged_userns_clone=1, or "
    "kernel.apparmor_restrict_unprivileged_userns=0), or run the container with --security-opt seccomp=unconfined"
)
_LAYERS: dict[str, tuple[str, str]] = {
    "user": ("a user namespace: no privilege outside of the sandbox", _NAMESPACES),
    "mount": ("a bare root: the machine's files have no name", _NAMESPACES),
    "ipc": ("no shared memory or queues of others", _NAMESPACES),
    "pid": ("no other process can be seen, and none is left behind", _NAMESPACES),
    "net": ("no network, not even to this machine", _NAMESPACES),
    "landlock": (
        "files are read-only and only Python's own",
        "use a kernel of 5.13 or newer with Landlock on (lsm=landlock,… at boot)",
    ),
    "seccomp": ("only system calls that computing needs", "use Linux on x86-64 or arm64 with seccomp"),
    "rlimits": ("hard bounds on memory, CPU time and files", "use a POSIX system"),
}


class Finding(Record, frozen=True, kw_only=True, omit_defaults=False):
    """One layer or fact: ``ok``, ``missing`` (with a remedy), or ``off`` (missing but harmless)."""

    layer: str
    state: Literal["ok", "missing", "off"]
    detail: str
    cure: str = ""


def safe_for_others(sandbox: Isolation) -> bool:
    """Return whether other people's code may be judged: system calls are filtered and files are out of reach."""
    return sandbox.seccomp and (sandbox.landlock > 0 or "mount" in sandbox.namespaces)


def _library(backend: BackendDefinition) -> Finding:
    title, name = backend.title, backend.name
    if backend.is_installed():
        return Finding(layer=name, state="ok", detail=f"{title} is installed: the backend {name} can be judged")
    return Finding(
        layer=name,
        state="off",
        detail=f"{title} is not installed: solutions for the backend {name} cannot be judged",
        cure=f"pip install {backend.requirement}",
    )


def examine(sandbox: Isolation) -> list[Finding]:
    """Return a finding for each layer, then one for what they mean together, then one for each library."""
    findings = []
    for name, (purpose, cure) in _LAYERS.items():
        there = name not in sandbox.degraded
        detail = f"{purpose} (ABI {sandbox.landlock})" if name == "landlock" and there else purpose
        findings.append(
            Finding(layer=name, state="ok" if there else "missing", detail=detail, cure="" if there else cure)
        )
    findings.append(
        Finding(layer="together", state="ok", detail="fit to judge other people's code")
        if safe_for_others(sandbox)
        else Finding(
            layer="together",
            state="missing",
            detail="for your own code only: a solution could read files or reach the network",
            cure="run the judge on Linux, in a virtual machine or in a container that allows the layers above",
        )
    )
    findings += [_library(backend) for backend in BACKENDS.values() if backend.requirement]
    version = ".".join(map(str, sys.version_info[:3]))
    findings.append(Finding(layer="python", state="ok", detail=f"{sys.implementation.name} {version}"))
    return findings
