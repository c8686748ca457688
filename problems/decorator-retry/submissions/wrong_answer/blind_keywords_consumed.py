# The keyword arguments are an iterator that the first attempt empties.
# zh: 关键字参数是迭代器，第一次尝试后就空了。
import functools


def retry(times):
    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            kw = iter(kwargs.items())
            for attempt in range(times):
                try:
                    return fn(*args, **dict(kw))
                except Exception:
                    if attempt == times - 1:
                        raise

        return wrapper

    return decorate
