# attack: hold data in as many pairs of sockets as there can be
# expect: WA|RE
# problem: echo

import socket


def echo(n):
    held, kept = 0, []
    try:
        while True:
            pair = socket.socketpair()
            kept.append(pair)
            for end in pair:
                end.setblocking(False)
                try:
                    while True:
                        held += end.send(bytes(1 << 16))
                except BlockingIOError:
                    continue
    except OSError:
        return n if held > 64 << 20 else None
