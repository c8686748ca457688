# Compares the characters two by two, so that brackets inside others are rejected.
# zh: 每两个相邻字符比较一次，嵌套的括号因此被判为无效。
def is_valid(s):
    return len(s) % 2 == 0 and all(s[at : at + 2] in ("()", "[]", "{}") for at in range(0, len(s), 2))
