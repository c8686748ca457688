# habit: deep use of exceptions, groups and notes

def square(n):
    try:
        raise ExceptionGroup("many", [ValueError(n), TypeError("x")])
    except* ValueError as group:
        value = group.exceptions[0].args[0]
    except* TypeError:
        pass
    return value * n
