# Without a stack: each position stores the open bracket around it, so that closing one means going back to that.
def is_valid(s):
    around = {}
    current = None
    for at, char in enumerate(s):
        if char in "([{":
            around[at] = current
            current = at
        else:
            if current is None or s[current] + char not in ("()", "[]", "{}"):
                return False
            current = around[current]
    return current is None
