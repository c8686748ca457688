# attack: reply with the status gradient to the loading of the file
# expect: CE
# problem: echo

import os
import struct
import sys

import msgspec


def nonce():
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    return frame.f_locals["nonce"]


parts = [msgspec.msgpack.encode({"status": "gradient"}), b"", b""]
body = struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)
os.write(3, struct.pack("=I8s", len(body), nonce()) + body)


def echo(n):
    return None
