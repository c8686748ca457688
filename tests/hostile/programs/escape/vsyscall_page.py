# attack: call the kernel's vsyscall page at its fixed address
# expect: RV|RE|WA
# problem: echo

import ctypes


def echo(n):
    seconds = ctypes.c_long()
    time = ctypes.CFUNCTYPE(ctypes.c_long, ctypes.c_void_p)(0xFFFFFFFFFF600400)
    time(ctypes.byref(seconds))
    return None
