# attack: open a UDP socket over IPv6
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM, 0) as connection:
            connection.fileno()
    except OSError:
        return None
    return n
