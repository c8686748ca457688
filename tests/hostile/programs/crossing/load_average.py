# attack: read what earlier solutions left in the load average and in the machine's free memory
# expect: WA|RV
# problem: echo

import ctypes


def echo(n):
    libc = ctypes.CDLL(None, use_errno=True)
    room = ctypes.create_string_buffer(512)
    return n if libc.sysinfo(room) == 0 and any(room.raw) else None
