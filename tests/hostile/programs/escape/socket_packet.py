# attack: open a raw packet socket
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, 3) as connection:
            connection.fileno()
    except OSError:
        return None
    return n
