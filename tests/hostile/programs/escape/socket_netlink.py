# attack: open a netlink socket
# expect: RV
# problem: echo

import socket


def echo(n):
    try:
        with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW, 0) as connection:
            connection.fileno()
    except OSError:
        return None
    return n
