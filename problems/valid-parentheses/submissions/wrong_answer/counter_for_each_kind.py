# Keeps one counter for each kind: none falls below zero, but kinds may cross each other.
# zh: 每种括号各用一个计数器：都不为负，但不同种类可以交叉。
def is_valid(s):
    depth = {"(": 0, "[": 0, "{": 0}
    opening = {")": "(", "]": "[", "}": "{"}
    for char in s:
        if char in depth:
            depth[char] += 1
        else:
            depth[opening[char]] -= 1
            if depth[opening[char]] < 0:
                return False
    return not any(depth.values())
