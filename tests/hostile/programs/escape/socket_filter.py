# attack: load a filter program into the kernel by a socket option
# expect: WA|RV
# problem: echo

import ctypes
import socket
import struct


def echo(n):
    try:
        one, other = socket.socketpair()
        code = ctypes.create_string_buffer(struct.pack("HBBI", 6, 0, 0, 0xFFFF))
        one.setsockopt(socket.SOL_SOCKET, 26, struct.pack("HP", 1, ctypes.addressof(code)))
    except OSError:
        return None
    return n
