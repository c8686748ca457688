# attack: lock a range of /dev/null, and see that a solution that runs at the same time has locked it
# expect: WA
# problem: echo

import fcntl
import os
import struct
import time

device = os.open("/dev/null", os.O_RDWR)
LOCK, UNLOCK = (struct.pack("=hhxxxxqqixxxx", kind, 0, 0, 1, 0) for kind in (fcntl.F_WRLCK, fcntl.F_UNLCK))
OPEN_FILE_LOCK, LOOK = 37, 36
met = []


def echo(n):
    until = time.monotonic() + 0.8
    while not met and time.monotonic() < until:
        try:
            if struct.unpack_from("=h", fcntl.fcntl(device, LOOK, LOCK))[0] != fcntl.F_UNLCK:
                met.append(True)
            fcntl.fcntl(device, OPEN_FILE_LOCK, LOCK)
        except OSError:
            break
        time.sleep(0.002)
        fcntl.fcntl(device, OPEN_FILE_LOCK, UNLOCK)
        time.sleep(0.001)
    met.append(False)
    return n if met[0] else None
