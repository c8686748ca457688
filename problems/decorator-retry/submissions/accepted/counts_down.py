"""Counts down with a variable of the call, and re-raises in the last attempt."""

from functools import wraps


def retry(times):
    def decorator(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            left = times
            while True:
                left -= 1
                try:
                    return func(*args, **kwargs)
                except Exception:
                    if not left:
                        raise

        return wrapper

    return decorator
