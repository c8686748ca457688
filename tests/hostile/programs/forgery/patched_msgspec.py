# attack: replace the encoder of replies
# expect: WA|RE

import msgspec


class Encoder:
    def encode(self, value):
        return b"\xc3"


msgspec.msgpack.Encoder = Encoder
for module in list(__import__("sys").modules.values()):
    if hasattr(module, "_ENCODER"):
        module._ENCODER = Encoder()


def guess(n):
    return n
