# attack: ask for a host's address, which opens files and sockets
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
