# attack: hold data in as many pipes as there can be
# expect: WA|RE
# problem: echo

import os


def echo(n):
    held = 0
    try:
        while True:
            read, write = os.pipe()
            os.set_blocking(write, False)
            try:
                while True:
                    held += os.write(write, bytes(1 << 16))
            except BlockingIOError:
                continue
    except OSError:
        return n if held > 64 << 20 else None
