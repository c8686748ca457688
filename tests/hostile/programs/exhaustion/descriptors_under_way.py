# attack: keep descriptors under way, which the kernel counts for all processes of the user together
# expect: WA|RV
# problem: echo

import array
import socket

KEPT = socket.socketpair()


def echo(n):
    descriptors = array.array("i", [0] * 250)
    KEPT[0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, descriptors)])
    return n
