# attack: read how many mounts there have been, after mounting something
# expect: WA|RV
# problem: echo

import ctypes
import os

STATX, MOUNT = {"x86_64": (332, 165), "aarch64": (291, 40)}[os.uname().machine]
UNIQUE_MOUNT, CURRENT = 0x4000, -100


def identity():
    answer = ctypes.create_string_buffer(256)
    ctypes.CDLL(None).syscall(STATX, CURRENT, b"/", 0, UNIQUE_MOUNT, answer)
    return int.from_bytes(answer.raw[144:152], "little")


def echo(n):
    before = identity()
    done = ctypes.CDLL(None).syscall(MOUNT, b"none", b"/", b"tmpfs", 0, None) == 0
    return n if done and identity() != before else None
