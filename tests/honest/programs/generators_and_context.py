# habit: generators that send, context managers, and exceptions on the way

from contextlib import ExitStack, contextmanager, suppress


def running():
    total = 0
    while True:
        total += yield total


@contextmanager
def opened():
    yield


def square(n):
    stream = running()
    next(stream)
    with ExitStack() as stack, suppress(KeyError):
        stack.enter_context(opened())
        for _ in range(n):
            last = stream.send(n)
        raise KeyError
    stream.close()
    return last
