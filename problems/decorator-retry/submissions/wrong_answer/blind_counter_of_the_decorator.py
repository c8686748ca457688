# Keeps one counter per decorator, so a function that is decorated twice by it sets the outer count back.
# zh: 同一个装饰器只有一个计数器，用它装饰两次的函数会把外层的计数改掉。
import functools


def retry(times):
    state = {"left": times}

    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            state["left"] = times
            while True:
                state["left"] -= 1
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if state["left"] <= 0:
                        raise

        return wrapper

    return decorate
