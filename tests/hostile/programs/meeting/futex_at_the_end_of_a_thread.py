# attack: let the kernel wake a solution that runs at the same time, when a thread ends
# expect: WA|TLE|RE
# problem: echo

import ctypes
import os
import threading
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
FUTEX, SET_TID_ADDRESS = (202, 218) if os.uname().machine == "x86_64" else (98, 96)
AT = libc.mmap(None, 4096, 1, 2, os.open(os.__file__, os.O_RDONLY), 0)
HOLDS = ctypes.c_uint.from_address(AT).value
PAUSE = (ctypes.c_long * 2)(0, 5_000_000)
met = []


def end():
    libc.syscall(SET_TID_ADDRESS, ctypes.c_void_p(AT))


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        before = time.monotonic()
        if libc.syscall(FUTEX, ctypes.c_void_p(AT), 0, HOLDS, PAUSE, None, 0) == 0 and time.monotonic() > before:
            met.append(True)
        thread = threading.Thread(target=end)
        thread.start()
        thread.join()
        time.sleep(0.01)
    met.append(False)
    return n if met[0] else None
