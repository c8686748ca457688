# attack: give the judge's own channel a name
# expect: RV|RE
# problem: echo

import os
import socket


def echo(n):
    try:
        channel = socket.socket(fileno=os.dup(3))
        channel.bind("\0escaped-channel")
    except OSError:
        return None
    return n
