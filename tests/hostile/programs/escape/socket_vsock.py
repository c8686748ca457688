# attack: open a socket to the hypervisor
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        with socket.socket(socket.AF_VSOCK, socket.SOCK_STREAM, 0) as connection:
            connection.fileno()
    except OSError:
        return None
    return n
