"""Only an empty string goes from one load of the solution to the next, so nobody can know the number."""


def run(load, n):
    text = load().write(n)
    assert type(text) is str, {"en": "no string was returned", "zh": "返回值不是字符串"}
    assert len(text) == 0, {"en": "the string is not empty", "zh": "字符串不为空"}
    return load().read(text)
