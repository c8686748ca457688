"""Decorates functions that fail as a script says, calls them, and counts the attempts."""

import time

ERRORS = {kind.__name__: kind for kind in (ValueError, KeyError, ConnectionError, KeyboardInterrupt, SystemExit)}


class Script:
    """What the attempts of one call do: each raises an exception or returns. The last step repeats for ever."""

    def __init__(self):
        self.start({"steps": ["return"]}, ())

    def start(self, call, before):
        self.steps, self.value = call["steps"], call.get("value")
        self.given = (*before, *call.get("args", [])), call.get("kwargs", {})
        self.attempts, self.strange, self.raised = 0, None, None

    def attempt(self, *args, **kwargs):
        self.attempts += 1
        if (args, kwargs) != self.given:
            self.strange = args, kwargs
        step = self.steps[min(self.attempts, len(self.steps)) - 1]
        if step == "return":
            return self.value
        error = ERRORS[step]("failed")
        error.attempt = self.attempts
        self.raised = error
        raise error


class Client:
    """A class whose method ``fetch`` is decorated."""


def run(load, times, calls):
    """Return for each call how it ended and the number of attempts: ``["returned", 7, 3]``."""
    waits = []
    time.sleep = waits.append
    load()  # was loaded before, perhaps with ``from time import sleep``
    decorate = load().retry(times)
    assert callable(decorate), {
        "en": f"retry(times) has to return a decorator, and returned {type(decorate).__name__}",
        "zh": f"retry(times) 必须返回装饰器，实际返回的类型是 {type(decorate).__name__}",
    }
    script = Script()

    def fetch(*args, **kwargs):
        """Fetch a page."""
        return script.attempt(*args, **kwargs)

    def other(*args, **kwargs):
        return script.attempt(*args, **kwargs)

    def method(self, *args, **kwargs):
        return script.attempt(self, *args, **kwargs)

    targets = {"function": decorate(fetch), "other": decorate(other), "stacked": decorate(decorate(other))}
    Client.fetch = decorate(method)
    check_decorated(targets["function"], script)
    client = Client()
    targets["method"] = client.fetch
    outcomes = [outcome(targets, script, call, client) for call in calls]
    assert not waits, {
        "en": "waits between attempts, which is not asked for",
        "zh": "两次尝试之间有等待，而题目没有要求",
    }
    return outcomes


def check_decorated(decorated, script):
    assert script.attempts == 0, {
        "en": "decorating a function calls it; it must be called only when the decorated function is",
        "zh": "装饰时就调用了函数；只有调用装饰后的函数时才能调用它",
    }
    assert callable(decorated), {
        "en": f"the decorator has to return a function, and returned {type(decorated).__name__}",
        "zh": f"装饰器必须返回函数，实际返回的类型是 {type(decorated).__name__}",
    }


def outcome(targets, script, call, client):
    """Call a target once and return what came of it."""
    on = call.get("on", "function")
    if on == "name":
        decorated = targets["function"]
        return ["named", getattr(decorated, "__name__", None), getattr(decorated, "__doc__", None)]
    script.start(call, (client,) if on == "method" else ())
    failure = None
    try:
        ended = ["returned", targets[on](*call.get("args", []), **call.get("kwargs", {}))]
    except BaseException as error:
        failure = error
    if failure is not None:
        ended = ["raised", f"{type(failure).__name__} of attempt {attempt_of(failure)}"]
        check_unchanged(failure, script.raised)
    assert script.strange is None, {
        "en": "the function received other arguments than the decorated function",
        "zh": "函数收到的参数与传给装饰后函数的参数不同",
    }
    return [*ended, script.attempts]


def check_unchanged(failure, raised):
    """Check that nobody has copied or changed an exception. An exception of another attempt shows in the output."""
    copied = failure is not raised and failure.attempt == raised.attempt
    added = failure.__cause__ is not None or hasattr(failure, "__notes__")
    unchanged = not copied and not added and failure.args == ("failed",)
    assert unchanged, {
        "en": "the exception of the last attempt has to go on as it is: no copy, no other arguments, no note, no cause",
        "zh": "最后一次尝试的异常必须原样抛出：不能是副本，不能改动参数，也不能附加说明（note）或原因（__cause__）",
    }


def attempt_of(failure):
    """Return which attempt raised a failure. One that is not of the script is the solution's own, and goes on."""
    if hasattr(failure, "attempt"):
        return failure.attempt
    assert failure.__traceback__.tb_next, {
        "en": f"the decorated function cannot be called with the arguments of the original ({failure})",
        "zh": f"装饰后的函数不接受原函数的参数（{failure}）",
    }
    raise failure
