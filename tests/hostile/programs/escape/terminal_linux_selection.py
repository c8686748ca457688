# attack: paste by the console's selection
# expect: WA|RV
# problem: echo

import fcntl


def echo(n):
    try:
        fcntl.ioctl(0, 0x541C, b"\x02" + bytes(16))
    except OSError:
        return None
    return n
