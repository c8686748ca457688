"""One function with the number and the function bound by ``functools.partial``."""

import functools
import itertools


def attempts(times, function, args, kwargs):
    for number in itertools.count(1):
        try:
            return function(*args, **kwargs)
        except Exception:
            if number == times:
                raise


def decorated(times, function):
    def wrapper(*args, **kwargs):
        return attempts(times, function, args, kwargs)

    wrapper.__name__, wrapper.__doc__ = function.__name__, function.__doc__
    return wrapper


def retry(times):
    return functools.partial(decorated, times)
