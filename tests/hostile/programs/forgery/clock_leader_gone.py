# attack: end the main thread, so that the kernel reports no memory, and answer from another thread
# expect: RE|TLE|MLE|WA
# problem: echo

import ctypes
import os
import struct
import sys
import threading
import time

import msgspec


def nonce():
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    return frame.f_locals["nonce"]


def answer(n, mark, libc):
    time.sleep(0.05)
    hoard = bytearray(150 << 20)
    hoard[::4096] = b"x" * len(hoard[::4096])
    parts = [msgspec.msgpack.encode({"status": "ok"}), msgspec.msgpack.encode(n), b""]
    reply = struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)
    time.sleep(0.1)
    os.write(3, struct.pack("=I8s", len(reply), mark) + reply)
    time.sleep(5)


def echo(n):
    libc = ctypes.CDLL(None)
    threading.Thread(target=answer, args=(n, nonce(), libc)).start()
    libc.syscall(60 if os.uname().machine == "x86_64" else 93, 0)
