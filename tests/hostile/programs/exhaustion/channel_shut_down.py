# attack: shut the judge's channel down and answer nothing
# expect: RE
# problem: secret-once

import socket


def guess(n):
    socket.socket(fileno=3).shutdown(socket.SHUT_RDWR)
    while True:
        pass
