# Keeps one counter for all kinds, so that any closing bracket closes any opening one.
# zh: 三种括号共用一个计数器，任何右括号都能闭合任何左括号。
def is_valid(s):
    depth = 0
    for char in s:
        depth += 1 if char in "([{" else -1
        if depth < 0:
            return False
    return depth == 0
