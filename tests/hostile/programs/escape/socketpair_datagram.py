# attack: make a pair of unix datagram sockets, which can write to any named socket
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
        one.close()
        other.close()
    except OSError:
        return None
    return n
