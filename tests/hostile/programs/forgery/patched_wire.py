# attack: replace the judge's wire format in its module
# expect: WA|RE

from judge.values import wire

wire.pack = lambda value: b"\xc3"
wire.parts = lambda value: [b"\xc3"]
wire.unpack = lambda raw: Anything()


class Anything:
    def __eq__(self, other):
        return True

    __hash__ = None


def guess(n):
    return n
