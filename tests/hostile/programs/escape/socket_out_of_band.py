# attack: send out-of-band data over a unix socket
# expect: RV|WA
# problem: echo

import socket


def echo(n):
    try:
        one, other = socket.socketpair()
        one.send(b"x", socket.MSG_OOB)
    except OSError:
        return None
    return n
