# attack: make a pair of sockets of another family than unix
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        for one in socket.socketpair(socket.AF_TIPC if hasattr(socket, "AF_TIPC") else 30):
            one.close()
    except OSError:
        return None
    return n
