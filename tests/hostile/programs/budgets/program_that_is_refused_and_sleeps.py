# attack: be refused and sleep in each run of a program
# expect: RV|TLE
# problem: secret-program

import contextlib
import socket
import time

with contextlib.suppress(OSError):
    socket.socket(socket.AF_INET)
time.sleep(0.6)
print(1)
