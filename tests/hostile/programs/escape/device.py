# attack: make a device of the first disk
# expect: RV
# problem: echo

import os
import stat


def echo(n):
    try:
        os.mknod("/tmp/escaped-device", stat.S_IFBLK | 0o600, os.makedev(253, 0))
    except OSError:
        return None
    return n
