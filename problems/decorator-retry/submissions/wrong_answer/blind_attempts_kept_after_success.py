# Counts the attempts in a variable of the decorated function and sets it back only after a failure of all attempts.
# zh: 尝试次数保存在闭包里，只有全部失败后才清零，成功后的下一次调用尝试次数变少。
import functools


def retry(times):
    def decorate(function):
        used = 0

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal used
            while True:
                used += 1
                try:
                    return function(*args, **kwargs)
                except Exception:
                    if used >= times:
                        used = 0
                        raise

        return wrapper

    return decorate
