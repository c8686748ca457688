# attack: look up the address of a host, which opens files and sockets
# expect: RV|WA
# problem: echo

import socket


def echo(n):
    try:
        if not socket.getaddrinfo("example.com", 80):
            return None
    except OSError:
        return None
    return n
