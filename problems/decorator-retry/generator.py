"""Cases for the retry decorator: random scripts of failures, then many attempts in one call."""

from judge.probes.cases import Why, case, numbered
from judge.probes.plain import check_choice, check_integer, check_length, require

MOST_TIMES, MOST_STACKED, MOST_CALLS, MOST_STEPS = 50_000, 200, 20, 10
FAILURES = ("ValueError", "KeyError", "ConnectionError")
STEPS = (*FAILURES, "KeyboardInterrupt", "SystemExit", "return")
TARGETS = ("function", "other", "method", "stacked")
OTHER_TARGETS = (*TARGETS, "name")


def generate(rng):
    """Yield cases from a ``random.Random``, small ones first."""
    yield from numbered(_cases(rng))


def _cases(rng):
    why = Why("one call with a random number of failures before it succeeds", "一次调用，成功之前随机失败若干次")
    for _ in range(6):
        yield case("one-call", [rng.randint(1, 6), [_call(rng, "function")]], why)
    why = Why(
        "several calls of several functions: each has attempts, arguments and a result of its own",
        "多个函数的多次调用：各有自己的尝试次数、参数和结果",
    )
    for _ in range(10):
        calls = [_call(rng, rng.choice(TARGETS)) for _ in range(rng.randint(4, MOST_CALLS))]
        yield case("several-calls", [rng.randint(2, 5), calls], why)
    why = Why(
        "50 000 attempts that all fail: a call deeper for each of them, or a list of their exceptions, is too much",
        "50 000 次尝试全部失败：不能每次都多一层调用，也不能保存所有的异常",
    )
    yield case("never", [MOST_TIMES, [{"steps": ["ConnectionError"]}]], why, "scale")
    why = Why(
        "200 attempts of 200 attempts each: no waiting between them",
        "200 次尝试，每次又有 200 次：两次之间不能等待",
    )
    yield case("stacked-never", [MOST_STACKED, [{"steps": ["KeyError"], "on": "stacked"}]], why, "scale")


def _call(rng, target):
    """Return a call that fails a few times, and then returns, goes on failing or is interrupted."""
    steps = [rng.choice(FAILURES) for _ in range(rng.choice([0, 0, 1, 1, 2, 3, 4]))]
    steps.append(rng.choice(["return", "return", "return", *FAILURES, "KeyboardInterrupt", "SystemExit"]))
    call = {"steps": steps}
    if rng.random() < 0.8:
        call["value"] = rng.choice([0, None, "", False, rng.randint(1, 99), [rng.randint(1, 9)], "text"])
    if rng.random() < 0.6:
        call["args"] = [rng.randint(0, 9) for _ in range(rng.randint(0, 3))]
    if rng.random() < 0.4:
        call["kwargs"] = {
            name: rng.randint(0, 9) for name in rng.sample(["url", "timeout", "times"], rng.randint(1, 2))
        }
    if target != "function":
        call["on"] = target
    return call


def validate(args):
    """Raise ValueError where the arguments break the constraints of the statement."""
    times, calls = args
    check_integer("times", times, 1, MOST_TIMES)
    check_length("calls", calls, (1, MOST_CALLS))
    for call in calls:
        require(isinstance(call, dict), "every call must be an object", "每次调用必须是一个对象")
        require(
            {"steps"} <= call.keys() <= {"steps", "value", "args", "kwargs", "on"},
            "a call must have the key steps, and may have value, args, kwargs and on",
            "调用必须有键 steps，还可以有 value、args、kwargs 和 on",
        )
        check_length("steps", call["steps"], (1, MOST_STEPS))
        for step in call["steps"]:
            check_choice("a step", step, STEPS)
        check_choice("on", call.get("on", "function"), OTHER_TARGETS)
        require(
            call.get("on") != "stacked" or times <= MOST_STACKED,
            f"times must be at most {MOST_STACKED} where a function is stacked, not {times}",
            f"叠加装饰器时 times 最多 {MOST_STACKED}，而不是 {times}",
        )
        require(isinstance(call.get("args", []), list), "the args of a call must be a list", "调用的 args 必须是列表")
        kwargs = call.get("kwargs", {})
        require(
            isinstance(kwargs, dict) and all(name.isidentifier() and name != "self" for name in kwargs),
            "kwargs must be an object whose keys are names that Python allows, other than self",
            "kwargs 必须是对象，其键须为符合 Python 规则的名字，且不能是 self",
        )
