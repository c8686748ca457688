# attack: a class whose metaclass answers every isinstance with yes
# expect: WA|RE


class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class Anything(metaclass=Meta):
    pass


def guess(n):
    return Anything
