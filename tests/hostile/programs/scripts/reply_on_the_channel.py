# attack: send the judge a reply of its own while it runs
# expect: WA|RE
# problem: secret-program

import os
import struct
import sys

import msgspec


def nonce():
    frame = sys._getframe()
    while frame.f_code.co_name != "_serve_child":
        frame = frame.f_back
    return frame.f_locals["nonce"]


parts = [msgspec.msgpack.encode({"status": "ok"}), b"", b""]
body = struct.pack("=4I", len(parts), *map(len, parts)) + b"".join(parts)
os.write(3, struct.pack("=I8s", len(body), nonce()) + body)
print(1)
