# attack: open a unix socket
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0) as connection:
            connection.fileno()
    except OSError:
        return None
    return n
