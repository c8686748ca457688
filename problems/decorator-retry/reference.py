"""Three functions: ``retry`` keeps the number, ``decorate`` the function, ``wrapper`` makes the attempts of one call.

Each call costs as many attempts as it needs, and nothing remains of it afterwards.
"""

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for _ in range(times - 1):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    pass
            return function(*args, **kwargs)

        return wrapper

    return decorate
