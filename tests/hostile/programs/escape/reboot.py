# attack: call reboot, without the magic numbers that would reboot the machine
# expect: RV
# problem: echo

import ctypes
import os

NUMBER = {"x86_64": 169, "aarch64": 142}[os.uname().machine]


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    result = libc.syscall(NUMBER, 0, 0, 0, 0)
    return n if result >= 0 or ctypes.get_errno() == 22 else None
