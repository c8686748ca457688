"""A class in place of the closures; ``__get__`` makes the wrapper work as a method, too."""

import functools
import types


class retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        return Retried(self.times, function)


class Retried:
    def __init__(self, times, function):
        functools.update_wrapper(self, function)
        self.times, self.function = times, function

    def __get__(self, instance, owner=None):
        return types.MethodType(self, instance)

    def __call__(self, *args, **kwargs):
        left = self.times
        while left > 1:
            try:
                return self.function(*args, **kwargs)
            except Exception:
                left -= 1
        return self.function(*args, **kwargs)
