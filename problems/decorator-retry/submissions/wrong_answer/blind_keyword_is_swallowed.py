# Gives the wrapper a keyword parameter of its own, attempts, which a caller's keyword of that name replaces.
# zh: 包装函数自己有一个关键字参数 attempts，会吞掉调用者传来的同名参数。
import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, attempts=times, **kwargs):
            for left in range(attempts, 0, -1):
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if left == 1:
                        raise

        return wrapper

    return decorate
