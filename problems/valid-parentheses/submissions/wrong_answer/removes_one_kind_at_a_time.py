# Removes all parentheses, then all square brackets, then all braces, but never begins again.
# zh: 先删完圆括号，再删方括号，最后删花括号，却没有从头再来。
def is_valid(s):
    for pair in ("()", "[]", "{}"):
        while pair in s:
            s = s.replace(pair, "")
    return not s
