# attack: connect to the outside
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        try:
            socket.create_connection(("127.0.0.1", 9), 1).close()
        except ConnectionRefusedError:
            return n
    except OSError:
        return None
    return n
