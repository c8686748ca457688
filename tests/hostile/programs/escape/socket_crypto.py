# attack: open a socket to the kernel's cryptography
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        with socket.socket(socket.AF_ALG, socket.SOCK_SEQPACKET, 0) as connection:
            connection.fileno()
    except OSError:
        return None
    return n
