# attack: a string class whose methods end the process and the harness with it
# expect: WA|RE
# problem: secret-string

class Text(str):
    __class__ = property(lambda self: 1 / 0)

    def __len__(self):
        raise SystemExit


def write(n):
    return Text()


def read(text):
    return 0
