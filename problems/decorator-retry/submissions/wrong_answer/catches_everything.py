# Catches BaseException, so that Ctrl-C and sys.exit are retried, too.
# zh: 捕获了 BaseException，连 Ctrl-C 和 sys.exit 也会重试。

import functools


def retry(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for number in range(times):
                try:
                    return function(*args, **kwargs)
                except BaseException:
                    if number == times - 1:
                        raise

        return wrapper

    return decorate
