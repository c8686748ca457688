# attack: make pipes larger and fill them
# expect: WA|RE
# problem: echo

import fcntl
import os


def echo(n):
    held = 0
    try:
        while True:
            read, write = os.pipe()
            try:
                fcntl.fcntl(write, 1031, 1 << 20)
            except OSError:
                return None
            os.set_blocking(write, False)
            try:
                while True:
                    held += os.write(write, bytes(1 << 16))
            except BlockingIOError:
                continue
    except OSError:
        return n if held > 16 << 20 else None
