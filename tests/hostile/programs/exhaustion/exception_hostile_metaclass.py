# attack: an exception whose type has no honest name
# expect: RE
# problem: secret-once

class Meta(type):
    @property
    def __name__(cls):
        raise ValueError


class Odd(Exception, metaclass=Meta):
    pass


def guess(n):
    raise Odd
