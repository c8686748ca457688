# Tries again inside the except block by calling itself, one frame for each attempt.
# zh: 在 except 块里递归调用自己来重试，每次尝试多一层栈帧。
import functools


def retry(times):
    def decorate(function):
        def attempt(left, args, kwargs):
            try:
                return function(*args, **kwargs)
            except Exception:
                if left == 1:
                    raise
                return attempt(left - 1, args, kwargs)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return attempt(times, args, kwargs)

        return wrapper

    return decorate
